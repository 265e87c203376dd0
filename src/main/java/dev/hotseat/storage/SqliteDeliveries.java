package dev.hotseat.storage;

import dev.hotseat.daily.Deliveries;
import dev.hotseat.daily.Held;
import dev.hotseat.daily.Lease;
import dev.hotseat.daily.Once.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Messages that are posted once, in SQLite.
public final class SqliteDeliveries implements Deliveries {
  // A lease that ends later than any may was given before the clock was set back.
  private static final Duration LONGEST_REST = Duration.ofHours(1);

  private final Database database;

  /// @param database that keeps them
  public SqliteDeliveries(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Outcome> outcome(String key) {
    return database.read(
        connection ->
            Sql.first(
                connection,
                "SELECT state FROM once WHERE key = ? AND state <> 'sending'",
                row -> Outcome.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                key));
  }

  @Override
  public Optional<Held> take(String key, String server, Instant now, Lease lease) {
    return database.write(
        connection ->
            Sql.first(
                connection,
                """
                INSERT INTO once (key, server, state, at, owner, lease, tries)
                VALUES (?1, ?2, 'sending', ?3, ?4, ?5, 1)
                ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, lease = excluded.lease,
                  tries = once.tries + 1
                WHERE once.state = 'sending' AND (once.lease <= ?3 OR once.lease > ?6)
                RETURNING tries
                """,
                row -> new Held(key, row.getInt(1)),
                key,
                server,
                now.toEpochMilli(),
                lease.owner(),
                lease.until().toEpochMilli(),
                now.plus(LONGEST_REST).toEpochMilli()),
        held -> {});
  }

  @Override
  public void settle(Held held, Outcome outcome) {
    update(
        "UPDATE once SET state = ? WHERE key = ?",
        outcome.name().toLowerCase(Locale.ROOT),
        held.key());
  }

  @Override
  public void leave(Held held, Instant until) {
    update(
        "UPDATE once SET lease = ? WHERE key = ? AND state = 'sending'",
        until.toEpochMilli(),
        held.key());
  }

  private void update(String sql, Object... values) {
    database.write(
        connection -> {
          Sql.update(connection, sql, values);
          return sql;
        },
        done -> {});
  }
}
