package dev.hotseat.storage;

import dev.hotseat.occasion.Home;
import dev.hotseat.occasion.Homes;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// The oldest active schedules of servers, in SQLite.
public final class SqliteHomes implements Homes {
  private final Database database;

  /// @param database that keeps the schedules
  public SqliteHomes(Database database) {
    this.database = database;
  }

  @Override
  public List<Home> all() {
    return database.read(
        connection ->
            Sql.list(
                connection,
                """
                SELECT server, channel, zone, time FROM daily_schedule
                WHERE id IN (SELECT min(id) FROM daily_schedule WHERE state = 'active' GROUP BY server)
                ORDER BY id
                """,
                result ->
                    new Home(
                        result.getString(1),
                        result.getString(2),
                        ZoneId.of(result.getString(3)),
                        LocalTime.parse(result.getString(4)))));
  }
}
