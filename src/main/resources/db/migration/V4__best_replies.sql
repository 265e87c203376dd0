-- Whether the closing card of its round shows it, as one of the best.
ALTER TABLE answer ADD COLUMN shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1));
