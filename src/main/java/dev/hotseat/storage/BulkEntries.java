package dev.hotseat.storage;

import dev.hotseat.board.Dated;
import dev.hotseat.board.Entry;
import dev.hotseat.board.Sum;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Keeps many entries in one go, which [SqliteBoards#recount] then has to count. For measurements,
/// and of no other use.
public final class BulkEntries {
  private static final int AT_ONCE = 10_000;

  private final Database database;

  /// @param database where the entries are kept
  public BulkEntries(Database database) {
    this.database = database;
  }

  /// Keeps entries, all of different candidates or rounds, on their days in UTC.
  public void add(Iterator<Entry> entries) {
    database.write(
        connection -> {
          while (entries.hasNext()) {
            List<Dated> some = new ArrayList<>();
            while (entries.hasNext() && some.size() < AT_ONCE) {
              Entry entry = entries.next();
              some.add(new Dated(entry, LocalDate.ofInstant(entry.at(), ZoneOffset.UTC)));
            }
            EntryTable.addAll(connection, some);
          }
          return entries;
        },
        done -> {});
  }

  /// Makes a table without an index that has some sums in it, all rows of which [#plainly] reads:
  /// the least that reading a board can cost.
  public void keepPlainly(List<Sum> sums) {
    database.write(
        connection -> {
          Sql.update(
              connection, "CREATE TABLE bare (candidate TEXT, points INT, answered INT, days INT)");
          Sql.updateAll(
              connection,
              "INSERT INTO bare VALUES (?, ?, ?, ?)",
              sums.stream().map(BulkEntries::row).toList());
          return sums;
        },
        done -> {});
  }

  /// The sums that were kept plainly.
  public List<Sum> plainly() {
    return database.read(
        connection ->
            Sql.list(
                connection,
                "SELECT candidate, points, answered, days FROM bare",
                result ->
                    new Sum(
                        result.getString(1),
                        result.getLong(2),
                        result.getInt(3),
                        result.getInt(4))));
  }

  private static List<Object> row(Sum sum) {
    return List.of(sum.candidate(), sum.hundredths(), sum.answered(), sum.days());
  }
}
