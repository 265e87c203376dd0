-- Seasons that a server has given a name, and who was sent a reminder.
-- A column called candidate or member holds a person's id, and one called server a server's. Days are counted from
-- 1970-01-01. Points in time are milliseconds since 1970-01-01T00:00Z.

CREATE TABLE season (
  server TEXT    NOT NULL,
  first  INTEGER NOT NULL,
  last   INTEGER NOT NULL,
  name   TEXT    NOT NULL,
  PRIMARY KEY (server, first)
) STRICT, WITHOUT ROWID;

ALTER TABLE server_settings ADD COLUMN recap INTEGER NOT NULL DEFAULT 0 CHECK (recap IN (0, 1));

-- The last reminder that somebody was sent: there is one a day at most.
CREATE TABLE reminder (
  member TEXT    NOT NULL PRIMARY KEY,
  day    INTEGER NOT NULL,
  at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
