-- What is done again after an outage: private messages that nobody heard, and cards that show what is forgotten.
-- Points in time are milliseconds since 1970-01-01T00:00Z.

-- Up to where a private conversation was read.
CREATE TABLE conversation (
  member TEXT    NOT NULL PRIMARY KEY,
  heard  TEXT    NOT NULL, -- the last message that was read
  at     INTEGER NOT NULL  -- when it was read
) STRICT, WITHOUT ROWID;

CREATE INDEX conversation_at ON conversation (at);

-- Rounds whose cards show something that is not there any more, until they are drawn again. It is noted in the moment in
-- which it goes, whoever removes it.
CREATE TABLE stale_card (
  round INTEGER NOT NULL PRIMARY KEY,
  times INTEGER NOT NULL -- how often something went
) STRICT;

CREATE TRIGGER stale_without_answer AFTER DELETE ON answer BEGIN
  INSERT INTO stale_card (round, times) VALUES (OLD.round, 1)
    ON CONFLICT (round) DO UPDATE SET times = times + 1;
END;

CREATE TRIGGER stale_without_asker AFTER DELETE ON round_asker BEGIN
  INSERT INTO stale_card (round, times) VALUES (OLD.round, 1)
    ON CONFLICT (round) DO UPDATE SET times = times + 1;
END;

CREATE TRIGGER stale_without_best_reply AFTER UPDATE OF shown ON answer WHEN OLD.shown = 1 AND NEW.shown = 0 BEGIN
  INSERT INTO stale_card (round, times) VALUES (OLD.round, 1)
    ON CONFLICT (round) DO UPDATE SET times = times + 1;
END;
