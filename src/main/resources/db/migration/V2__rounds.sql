-- Rounds, and what candidates did in them.
-- A column called candidate or member holds a person's id, and one called server a server's (empty for none).
-- Points in time are milliseconds since 1970-01-01T00:00Z.

CREATE TABLE round (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  kind      TEXT    NOT NULL CHECK (kind IN ('ask', 'practice')),
  state     TEXT    NOT NULL CHECK (state IN ('posting', 'open', 'closing', 'closed', 'gone')),
  server    TEXT    NOT NULL,
  channel   TEXT    NOT NULL, -- empty for practice, which nobody else sees
  question  TEXT    NOT NULL,
  topic     TEXT    NOT NULL,
  level     TEXT    NOT NULL CHECK (level IN ('beginner', 'intermediate', 'advanced')),
  named     INTEGER NOT NULL CHECK (named IN (0, 1)),
  opened_at INTEGER NOT NULL,
  until     INTEGER NOT NULL, -- the latest that it can be open
  closes_at INTEGER NOT NULL, -- when it closes if nobody replies any more
  closed_at INTEGER,
  message   TEXT,             -- its card
  closing   TEXT,             -- its closing card
  heard     TEXT,             -- all messages up to this one have been read
  drawn     TEXT    NOT NULL  -- what its card shows
) STRICT;

CREATE UNIQUE INDEX one_round_by_ask ON round (channel) WHERE kind = 'ask' AND state IN ('posting', 'open');
CREATE INDEX round_in_hand ON round (state, closes_at);
CREATE INDEX round_of_message ON round (message);
CREATE INDEX round_of_closing ON round (closing);
CREATE INDEX round_of_server ON round (server, question, opened_at);

-- Apart from the round, which stays for those who answered when who asked wants to be forgotten.
CREATE TABLE round_asker (
  round  INTEGER NOT NULL PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
  member TEXT    NOT NULL,
  name   TEXT    NOT NULL
) STRICT;

CREATE INDEX round_asker_of_member ON round_asker (member, round);

CREATE TABLE participation (
  round     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
  candidate TEXT    NOT NULL,
  hints     TEXT    NOT NULL, -- labels, a line each
  revealed  INTEGER NOT NULL CHECK (revealed IN (0, 1)),
  pointed   INTEGER NOT NULL CHECK (pointed IN (0, 1)), -- told that a message could not be read
  PRIMARY KEY (round, candidate)
) STRICT, WITHOUT ROWID;

CREATE INDEX participation_of_candidate ON participation (candidate);

CREATE TABLE answer (
  sequence  INTEGER PRIMARY KEY AUTOINCREMENT,
  attempt   TEXT    NOT NULL UNIQUE, -- its words and grade
  round     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
  candidate TEXT    NOT NULL,
  name      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  score     REAL    NOT NULL CHECK (score BETWEEN 0 AND 100),
  hinted    INTEGER NOT NULL CHECK (hinted IN (0, 1)),
  revealed  INTEGER NOT NULL CHECK (revealed IN (0, 1)),
  in_public INTEGER NOT NULL CHECK (in_public IN (0, 1)),
  late      INTEGER NOT NULL CHECK (late IN (0, 1)),
  counts    INTEGER NOT NULL CHECK (counts IN (0, 1)),
  entered   INTEGER NOT NULL CHECK (entered IN (0, 1)) -- whether the board is known to have it
) STRICT;

CREATE INDEX answer_in_round ON answer (round, candidate);
CREATE INDEX answer_of_candidate ON answer (candidate);
CREATE UNIQUE INDEX one_answer_counts ON answer (round, candidate) WHERE counts = 1;
CREATE INDEX answer_to_enter ON answer (sequence) WHERE counts = 1 AND entered = 0;

-- "I said that", for the moderators to decide on.
CREATE TABLE dispute (
  sequence  INTEGER PRIMARY KEY AUTOINCREMENT,
  attempt   TEXT    NOT NULL,
  label     TEXT    NOT NULL,
  round     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
  server    TEXT    NOT NULL,
  candidate TEXT    NOT NULL,
  reply     TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  UNIQUE (attempt, label)
) STRICT;

CREATE INDEX dispute_of_candidate ON dispute (candidate);
CREATE INDEX dispute_of_server ON dispute (server, sequence);

-- A direct message that may be meant for several rounds; its author is asked which.
CREATE TABLE unplaced_reply (
  candidate TEXT    NOT NULL PRIMARY KEY,
  name      TEXT    NOT NULL,
  channel   TEXT    NOT NULL,
  message   TEXT    NOT NULL,
  reply     TEXT    NOT NULL,
  at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
