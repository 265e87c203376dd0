package dev.hotseat.storage;

import dev.hotseat.occasion.Reminders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Whom a reminder may help, and who had one, in SQLite.
public final class SqliteReminders implements Reminders {
  private final Database database;

  /// @param database that keeps rounds, answers and members' decisions
  public SqliteReminders(Database database) {
    this.database = database;
  }

  @Override
  public List<Waiting> waiting(Instant now) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                """
                SELECT m.member, r.server, r.channel, r.message, r.question
                FROM round r JOIN member_settings m ON m.reminders = 1
                WHERE r.kind = 'daily' AND r.state = 'open' AND r.message IS NOT NULL
                  AND r.opened_at <= ?1 AND r.closes_at > ?4
                  AND EXISTS (SELECT 1 FROM answer a JOIN round d ON d.id = a.round
                    WHERE a.candidate = m.member AND a.at >= ?2 AND a.late = 0
                      AND d.kind = 'daily' AND d.server = r.server)
                  AND NOT EXISTS (SELECT 1 FROM answer a
                    WHERE a.round = r.id AND a.candidate = m.member)
                  AND NOT EXISTS (SELECT 1 FROM participation p
                    WHERE p.round = r.id AND p.candidate = m.member AND p.revealed = 1)
                  AND NOT EXISTS (SELECT 1 FROM reminder s WHERE s.member = m.member AND s.at > ?3)
                ORDER BY r.id, m.member
                """,
                result ->
                    new Waiting(
                        result.getString(1),
                        result.getString(2),
                        result.getString(3),
                        result.getString(4),
                        result.getString(5)),
                now.minus(PATIENCE).toEpochMilli(),
                now.minus(LATELY).toEpochMilli(),
                now.minus(APART).toEpochMilli(),
                now.toEpochMilli()));
  }

  @Override
  public boolean claim(String member, LocalDate day, Instant now) {
    return database.write(
        connection ->
            Sql.first(
                    connection,
                    """
                    INSERT INTO reminder (member, day, at) VALUES (?1, ?2, ?3)
                    ON CONFLICT (member) DO UPDATE SET day = excluded.day, at = excluded.at
                    WHERE day < excluded.day AND at <= ?4
                    RETURNING 1
                    """,
                    result -> true,
                    member,
                    day.toEpochDay(),
                    now.toEpochMilli(),
                    now.minus(APART).toEpochMilli())
                .orElse(false),
        done -> {});
  }
}
