-- What boards count, what members and servers have set, and what waits to be told.
-- A column called candidate or member holds a person's id, and one called server a server's: who wants to be forgotten,
-- or is gone, loses every row that has it. Points in time are milliseconds since 1970-01-01T00:00Z.

-- A candidate's first reply in a round. What it is worth is worked out from all of its season.
CREATE TABLE entry (
  sequence  INTEGER PRIMARY KEY AUTOINCREMENT,
  server    TEXT    NOT NULL,
  candidate TEXT    NOT NULL,
  round     TEXT    NOT NULL,
  question  TEXT    NOT NULL,
  topic     TEXT    NOT NULL,
  level     TEXT    NOT NULL CHECK (level IN ('beginner', 'intermediate', 'advanced')),
  at        INTEGER NOT NULL,
  day       INTEGER NOT NULL, -- days since 1970-01-01, in the zone that the server had when it was given
  score     REAL    NOT NULL CHECK (score BETWEEN 0 AND 100),
  hinted    INTEGER NOT NULL CHECK (hinted IN (0, 1)),
  revealed  INTEGER NOT NULL CHECK (revealed IN (0, 1)),
  named     INTEGER NOT NULL CHECK (named IN (0, 1)),
  points    INTEGER NOT NULL, -- in hundredths
  UNIQUE (round, candidate)
) STRICT;

CREATE INDEX entry_of_candidate ON entry (candidate, server, day);
CREATE INDEX entry_of_server ON entry (server);

-- What a candidate's entries come to. Follows from them and can be worked out again.
CREATE TABLE board_sum (
  server    TEXT    NOT NULL,
  span      TEXT    NOT NULL, -- a week, a month, or all
  topic     TEXT    NOT NULL, -- empty for all topics
  candidate TEXT    NOT NULL,
  points    INTEGER NOT NULL, -- in hundredths
  answered  INTEGER NOT NULL,
  days      INTEGER NOT NULL,
  PRIMARY KEY (server, span, topic, candidate)
) STRICT, WITHOUT ROWID;

CREATE INDEX board_sum_of_candidate ON board_sum (candidate);

CREATE TABLE member_settings (
  member       TEXT    NOT NULL PRIMARY KEY,
  boards       INTEGER NOT NULL CHECK (boards IN (0, 1)),
  best_replies INTEGER NOT NULL CHECK (best_replies IN (0, 1)),
  reminders    INTEGER NOT NULL CHECK (reminders IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE server_settings (
  server         TEXT    NOT NULL PRIMARY KEY,
  language       TEXT    NOT NULL, -- a language tag
  zone           TEXT    NOT NULL,
  moderator_role TEXT    NOT NULL, -- empty for none
  ask_channels   TEXT    NOT NULL, -- ids, separated by commas; empty for all channels
  best_replies   INTEGER NOT NULL CHECK (best_replies IN (0, 1)),
  board          TEXT    NOT NULL CHECK (board IN ('points', 'days'))
) STRICT, WITHOUT ROWID;

CREATE TABLE server_presence (
  server  TEXT    NOT NULL PRIMARY KEY,
  greeted INTEGER NOT NULL CHECK (greeted IN (0, 1)), -- whether the arrival was told to somebody
  left_at INTEGER                                     -- when the program was removed, if it is
) STRICT, WITHOUT ROWID;

-- What the next moderator who comes by is to be told.
CREATE TABLE notice (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  server   TEXT    NOT NULL,
  message  TEXT    NOT NULL, -- JSON: the key of a sentence, and its values
  at       INTEGER NOT NULL,
  UNIQUE (server, message)
) STRICT;
