CREATE TABLE half_done (a);
ALTER TABLE nowhere ADD COLUMN b;
