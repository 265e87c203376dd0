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
  public Optional<Held> take(String key, String server, String channel, Instant now, Lease lease) {
    return database.write(
        connection ->
            Sql.first(
                connection,
                """
                INSERT INTO once (key, server, state, at, owner, lease, tries, channel)
                VALUES (?1, ?2, 'sending', ?3, ?4, ?5, 1, ?7)
                ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, lease = excluded.lease,
                  tries = once.tries + 1,
                  channel = coalesce(once.channel, excluded.channel)
                WHERE once.state = 'sending' AND (once.lease <= ?3 OR once.lease > ?6)
                RETURNING channel, tries
                """,
                row -> new Held(key, row.getString(1), row.getInt(2)),
                key,
                server,
                now.toEpochMilli(),
                lease.owner(),
                lease.until().toEpochMilli(),
                now.plus(LONGEST_REST).toEpochMilli(),
                channel),
        held -> {});
  }

  @Override
  public void move(Held held, String channel) {
    update("UPDATE once SET channel = ? WHERE key = ?", channel, held.key());
  }

  @Override
  public void settle(Held held, Outcome outcome) {
    update(
        "UPDATE once SET state = ?1 WHERE key = ?2 AND (?1 = 'posted' OR (state = 'sending' AND tries = ?3))",
        outcome.name().toLowerCase(Locale.ROOT),
        held.key(),
        held.tries());
  }

  @Override
  public void leave(Held held, Instant until, boolean nowhere) {
    update(
        "UPDATE once SET lease = ?, tries = ? WHERE key = ? AND state = 'sending' AND tries = ?",
        until.toEpochMilli(),
        nowhere ? 0 : held.tries(),
        held.key(),
        held.tries());
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
