package dev.hotseat.storage;

import dev.hotseat.round.StaleCards;
import java.util.List;
import java.util.Optional;

/// Stale cards in SQLite. Triggers note them.
public final class SqliteStaleCards implements StaleCards {
  private final Database database;

  /// @param database that keeps them
  public SqliteStaleCards(Database database) {
    this.database = database;
  }

  @Override
  public List<Stale> some(long after) {
    return select("WHERE s.round > ? ORDER BY s.round LIMIT 50", after);
  }

  @Override
  public Optional<Stale> of(long round) {
    return select("WHERE s.round = ?", round).stream().findFirst();
  }

  @Override
  public void drawn(Stale stale) {
    database.write(
        connection -> {
          Sql.update(
              connection,
              "DELETE FROM stale_card WHERE round = ? AND times = ?",
              stale.round(),
              stale.times());
          return stale;
        },
        done -> {});
  }

  private List<Stale> select(String condition, Object... values) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                "SELECT s.round, r.closing, s.times FROM stale_card s LEFT JOIN round r ON r.id = s.round "
                    + condition,
                row ->
                    new Stale(
                        row.getLong(1), Optional.ofNullable(row.getString(2)), row.getLong(3)),
                values));
  }
}
