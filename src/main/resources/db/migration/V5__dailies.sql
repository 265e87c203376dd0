-- Schedules, their posts, and rounds that a schedule opens.
-- Points in time are milliseconds since 1970-01-01T00:00Z, dates are days since 1970-01-01.

-- Rounds may be daily ones from now on. A condition cannot be changed in place: so the table is made anew, with those
-- whose rows belong to it, since dropping it would take their rows along.

CREATE TABLE new_round (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  kind      TEXT    NOT NULL CHECK (kind IN ('ask', 'practice', 'daily')),
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

INSERT INTO new_round SELECT id, kind, state, server, channel, question, topic, level, named, opened_at, until, closes_at,
  closed_at, message, closing, heard, drawn FROM round;

CREATE TABLE new_round_asker (
  round  INTEGER NOT NULL PRIMARY KEY REFERENCES new_round (id) ON DELETE CASCADE,
  member TEXT    NOT NULL,
  name   TEXT    NOT NULL
) STRICT;

INSERT INTO new_round_asker SELECT round, member, name FROM round_asker;

CREATE TABLE new_participation (
  round     INTEGER NOT NULL REFERENCES new_round (id) ON DELETE CASCADE,
  candidate TEXT    NOT NULL,
  hints     TEXT    NOT NULL, -- labels, a line each
  revealed  INTEGER NOT NULL CHECK (revealed IN (0, 1)),
  pointed   INTEGER NOT NULL CHECK (pointed IN (0, 1)), -- told that a message could not be read
  PRIMARY KEY (round, candidate)
) STRICT, WITHOUT ROWID;

INSERT INTO new_participation SELECT round, candidate, hints, revealed, pointed FROM participation;

CREATE TABLE new_answer (
  sequence  INTEGER PRIMARY KEY AUTOINCREMENT,
  attempt   TEXT    NOT NULL UNIQUE, -- its words and grade
  round     INTEGER NOT NULL REFERENCES new_round (id) ON DELETE CASCADE,
  candidate TEXT    NOT NULL,
  name      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  score     REAL    NOT NULL CHECK (score BETWEEN 0 AND 100),
  hinted    INTEGER NOT NULL CHECK (hinted IN (0, 1)),
  revealed  INTEGER NOT NULL CHECK (revealed IN (0, 1)),
  in_public INTEGER NOT NULL CHECK (in_public IN (0, 1)),
  late      INTEGER NOT NULL CHECK (late IN (0, 1)),
  counts    INTEGER NOT NULL CHECK (counts IN (0, 1)),
  entered   INTEGER NOT NULL CHECK (entered IN (0, 1)), -- whether the board is known to have it
  shown     INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)) -- whether its closing card shows it, as one of the best
) STRICT;

INSERT INTO new_answer SELECT sequence, attempt, round, candidate, name, at, score, hinted, revealed, in_public, late,
  counts, entered, shown FROM answer;

CREATE TABLE new_dispute (
  sequence  INTEGER PRIMARY KEY AUTOINCREMENT,
  attempt   TEXT    NOT NULL,
  label     TEXT    NOT NULL,
  round     INTEGER NOT NULL REFERENCES new_round (id) ON DELETE CASCADE,
  server    TEXT    NOT NULL,
  candidate TEXT    NOT NULL,
  reply     TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  UNIQUE (attempt, label)
) STRICT;

INSERT INTO new_dispute SELECT sequence, attempt, label, round, server, candidate, reply, at FROM dispute;

-- An id that was given once is never given again.
UPDATE sqlite_sequence SET seq =
  coalesce((SELECT old.seq FROM sqlite_sequence AS old WHERE 'new_' || old.name = sqlite_sequence.name), 0)
  WHERE name IN ('new_round', 'new_answer', 'new_dispute');

DROP TABLE dispute;
DROP TABLE answer;
DROP TABLE participation;
DROP TABLE round_asker;
DROP TABLE round;

ALTER TABLE new_round RENAME TO round;
ALTER TABLE new_round_asker RENAME TO round_asker;
ALTER TABLE new_participation RENAME TO participation;
ALTER TABLE new_answer RENAME TO answer;
ALTER TABLE new_dispute RENAME TO dispute;

CREATE UNIQUE INDEX one_round_by_ask ON round (channel) WHERE kind = 'ask' AND state IN ('posting', 'open');
CREATE INDEX round_in_hand ON round (state, closes_at);
CREATE INDEX round_of_message ON round (message);
CREATE INDEX round_of_closing ON round (closing);
CREATE INDEX round_of_server ON round (server, question, opened_at);
CREATE INDEX round_asker_of_member ON round_asker (member, round);
CREATE INDEX participation_of_candidate ON participation (candidate);
CREATE INDEX answer_in_round ON answer (round, candidate);
CREATE INDEX answer_of_candidate ON answer (candidate);
CREATE UNIQUE INDEX one_answer_counts ON answer (round, candidate) WHERE counts = 1;
CREATE INDEX answer_to_enter ON answer (sequence) WHERE counts = 1 AND entered = 0;
CREATE INDEX dispute_of_candidate ON dispute (candidate);
CREATE INDEX dispute_of_server ON dispute (server, sequence);

-- What is particular about a round that a schedule opened.
CREATE TABLE round_daily (
  round        INTEGER NOT NULL PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
  reveal       INTEGER NOT NULL CHECK (reveal IN (0, 1)),       -- whether its closing card is shown
  wants_thread INTEGER NOT NULL CHECK (wants_thread IN (0, 1)), -- whether it gets a thread at once
  role         TEXT    NOT NULL, -- which its card mentions, empty for none
  note         TEXT    NOT NULL, -- JSON: the sentence about the post before, empty for none
  thread       TEXT              -- its thread, once there is one
) STRICT;

CREATE INDEX round_of_thread ON round_daily (thread);

CREATE TABLE daily_schedule (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  server       TEXT    NOT NULL,
  name         TEXT    NOT NULL,
  folded       TEXT    NOT NULL, -- the name in lower case
  channel      TEXT    NOT NULL,
  zone         TEXT    NOT NULL,
  time         TEXT    NOT NULL,
  days         TEXT    NOT NULL, -- names, separated by commas
  except_dates TEXT    NOT NULL, -- dates, separated by commas
  topic        TEXT    NOT NULL, -- empty for all
  rotate_topic INTEGER NOT NULL CHECK (rotate_topic IN (0, 1)),
  level        TEXT    NOT NULL, -- empty for all
  rotate_level INTEGER NOT NULL CHECK (rotate_level IN (0, 1)),
  role         TEXT    NOT NULL, -- empty for none
  reveal       INTEGER NOT NULL CHECK (reveal IN (0, 1)),
  thread       INTEGER NOT NULL CHECK (thread IN (0, 1)),
  catch_up     INTEGER NOT NULL, -- seconds
  state        TEXT    NOT NULL CHECK (state IN ('active', 'paused', 'unanswered')),
  next_date    INTEGER NOT NULL,
  next_due     INTEGER NOT NULL,
  active_since INTEGER NOT NULL, -- posts from then on count when nobody answers
  broken_told  INTEGER,          -- when moderators were last told that it cannot post
  few_told     INTEGER NOT NULL CHECK (few_told IN (0, 1)), -- whether they were told that few questions are left
  UNIQUE (server, folded)
) STRICT;

CREATE INDEX daily_schedule_due ON daily_schedule (next_due) WHERE state = 'active';

-- Questions that come next, whatever the rule would choose.
CREATE TABLE daily_line_up (
  schedule INTEGER NOT NULL REFERENCES daily_schedule (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  question TEXT    NOT NULL,
  PRIMARY KEY (schedule, position)
) STRICT, WITHOUT ROWID;

-- What became of the dates of schedules. A row is there before anything is sent. It stays when its schedule is removed.
CREATE TABLE daily_post (
  schedule INTEGER NOT NULL,
  date     INTEGER NOT NULL, -- in the schedule's zone
  server   TEXT    NOT NULL,
  state    TEXT    NOT NULL CHECK (state IN ('sending', 'posted', 'skipped', 'missed', 'failed')),
  due      INTEGER NOT NULL,
  round    INTEGER,          -- of those that are sending or posted
  at       INTEGER NOT NULL, -- when the row was made
  deadline INTEGER NOT NULL, -- when it is too late to send it
  owner    TEXT    NOT NULL, -- the process that has it in hand
  lease    INTEGER NOT NULL, -- until when nobody else takes it in hand
  tries    INTEGER NOT NULL, -- how often it was taken in hand
  PRIMARY KEY (schedule, date)
) STRICT, WITHOUT ROWID;

CREATE INDEX daily_post_of_server ON daily_post (server, date);
CREATE INDEX daily_post_of_round ON daily_post (round);
CREATE INDEX daily_post_in_hand ON daily_post (lease) WHERE state = 'sending';

-- Other messages that are posted once.
CREATE TABLE once (
  key      TEXT    NOT NULL PRIMARY KEY,
  server   TEXT    NOT NULL,
  state    TEXT    NOT NULL CHECK (state IN ('sending', 'posted', 'failed')),
  at       INTEGER NOT NULL,
  owner    TEXT    NOT NULL,
  lease    INTEGER NOT NULL,
  tries    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX once_of_server ON once (server);

-- When the program was last known to hear and to be heard.
CREATE TABLE heartbeat (
  share TEXT    NOT NULL PRIMARY KEY, -- of the servers; there is one share so far
  at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When it did not hear for five minutes or more.
CREATE TABLE outage (
  began INTEGER NOT NULL PRIMARY KEY,
  ended INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX outage_ended ON outage (ended);
