-- Attempts are only ever added. What they come to is in standing and can be worked out again from them.
-- Points in time are milliseconds since 1970-01-01T00:00Z.

CREATE TABLE attempt (
  sequence   INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of recording, also where the clock was set back
  id         TEXT    NOT NULL UNIQUE,
  candidate  TEXT    NOT NULL,
  question   TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  reply      TEXT    NOT NULL,
  score      REAL    NOT NULL CHECK (score BETWEEN 0 AND 100),
  enough     REAL    NOT NULL CHECK (enough > 0),
  flags      TEXT    NOT NULL,                  -- slugs, separated by commas
  hinted     INTEGER NOT NULL CHECK (hinted IN (0, 1)),
  revealed   INTEGER NOT NULL CHECK (revealed IN (0, 1)),
  grader     TEXT    NOT NULL                   -- the version that gave the score
) STRICT;

CREATE INDEX attempt_of_candidate ON attempt (candidate, question, sequence);

CREATE TABLE attempt_point (
  attempt    INTEGER NOT NULL REFERENCES attempt (sequence) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  label      TEXT    NOT NULL,
  weight     REAL    NOT NULL,
  coverage   REAL    NOT NULL,
  PRIMARY KEY (attempt, position)
) STRICT, WITHOUT ROWID;

-- "I said that": a point that the candidate says to have made and the grader missed.
CREATE TABLE claim (
  attempt    INTEGER NOT NULL REFERENCES attempt (sequence) ON DELETE CASCADE,
  label      TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  PRIMARY KEY (attempt, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing (
  candidate   TEXT    NOT NULL,
  question    TEXT    NOT NULL,
  attempts    INTEGER NOT NULL CHECK (attempts > 0),
  first       REAL    NOT NULL,
  best        REAL    NOT NULL,
  latest      REAL    NOT NULL,
  latest_at   INTEGER NOT NULL,
  stability   REAL    NOT NULL,
  difficulty  REAL    NOT NULL,
  reviewed_at INTEGER NOT NULL,
  due         INTEGER NOT NULL,
  PRIMARY KEY (candidate, question)
) STRICT, WITHOUT ROWID;
