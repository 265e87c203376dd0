package dev.hotseat.storage;

import dev.hotseat.member.PersonalData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What is stored about people in SQLite, whatever tables there are.
public final class SqlitePersonalData implements PersonalData {
  private static final Set<String> MOMENTS = Set.of("at", "due", "until");

  private final Database database;
  private final List<Consumer<String>> memories;

  /// @param database where everything is kept
  /// @param memories each drops a member from what is kept in memory
  public SqlitePersonalData(Database database, List<Consumer<String>> memories) {
    this.database = database;
    this.memories = List.copyOf(memories);
  }

  @Override
  public void read(String member, Reader reader) {
    database.read(
        connection -> {
          for (PersonalTable table : PersonalTable.with(PersonalTable.PERSON, connection)) {
            read(connection, table, member, reader);
          }
          return member;
        });
  }

  @Override
  public List<Rows> remove(String member) {
    return database.write(
        connection -> Removal.of(PersonalTable.PERSON, member, connection),
        removed -> memories.forEach(memory -> memory.accept(member)));
  }

  private static void read(Connection connection, PersonalTable table, String member, Reader reader)
      throws SQLException {
    String sql = "SELECT * FROM " + table.quotedName() + " WHERE " + table.condition();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, member);
      try (ResultSet result = statement.executeQuery()) {
        for (boolean first = true; result.next(); first = false) {
          if (first) {
            reader.table(table.name());
          }
          reader.row(row(result));
        }
      }
    }
  }

  private static Map<String, Object> row(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value = result.getObject(i);
      if (value != null) {
        row.put(columns.getColumnName(i), value(columns.getColumnName(i), value));
      }
    }
    return row;
  }

  /// By the rule of the schema, the name of a point in time says so.
  private static Object value(String column, Object value) {
    boolean moment = MOMENTS.contains(column) || column.endsWith("_at");
    return moment && value instanceof Number number
        ? Instant.ofEpochMilli(number.longValue())
        : value;
  }
}
