package dev.hotseat.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a row about somebody into every table of a database that can have one, whatever tables it
/// has: it goes by the schema alone.
final class Filled {
  private final Database database;
  private final Set<String> columns;
  private int next;

  /// @param columns that hold the id of whom a row is about
  Filled(Database database, Set<String> columns) {
    this.database = database;
    this.columns = columns;
  }

  private record Column(String name, String type, boolean key) {}

  private record Reference(String table, String target) {}

  /// Fills all tables.
  void fill(String id) {
    database.write(
        connection -> {
          Map<String, Map<String, Object>> rows = new HashMap<>();
          for (String table : names(connection)) {
            row(connection, table, id, rows);
          }
          return id;
        },
        done -> {});
  }

  /// The tables that have such a column.
  List<String> tables() {
    return database.read(
        connection -> {
          List<String> found = new ArrayList<>();
          for (String table : names(connection)) {
            if (columnsOf(connection, table).stream()
                .map(Column::name)
                .anyMatch(columns::contains)) {
              found.add(table);
            }
          }
          return found;
        });
  }

  /// The tables in which an id stands, in whatever column.
  List<String> tablesWith(String id) {
    return database.read(
        connection -> {
          List<String> found = new ArrayList<>();
          for (String table : names(connection)) {
            for (Column column : columnsOf(connection, table)) {
              String sql = "SELECT 1 FROM \"%s\" WHERE \"%s\" = ?".formatted(table, column.name());
              if (Sql.first(connection, sql, result -> 1, id).isPresent()
                  && !found.contains(table)) {
                found.add(table);
              }
            }
          }
          return found;
        });
  }

  private Map<String, Object> row(
      Connection connection, String table, String id, Map<String, Map<String, Object>> rows)
      throws SQLException {
    if (rows.containsKey(table)) {
      return rows.get(table);
    }
    Map<String, Reference> references = references(connection, table);
    String sql = sqlOf(connection, table);
    Map<String, Object> row = new HashMap<>();
    for (Column column : columnsOf(connection, table)) {
      if (columns.contains(column.name())) {
        row.put(column.name(), id);
      } else if (references.containsKey(column.name())) {
        Reference reference = references.get(column.name());
        row.put(
            column.name(), row(connection, reference.table(), id, rows).get(reference.target()));
      } else if (column.key() && column.type().equals("INTEGER")) {
        row.put(column.name(), (long) ++next + 1_000);
      } else {
        row.put(column.name(), value(column, sql));
      }
    }
    List<String> names = new ArrayList<>(row.keySet());
    Sql.update(
        connection,
        "INSERT INTO \"%s\" (\"%s\") VALUES (%s)"
            .formatted(
                table,
                String.join("\", \"", names),
                String.join(", ", Collections.nCopies(names.size(), "?"))),
        names.stream().map(row::get).toArray());
    rows.put(table, row);
    return row;
  }

  /// A value that the column's own condition lets through.
  private Object value(Column column, String sql) {
    Matcher allowed =
        Pattern.compile("\\b" + column.name() + "\\s+IN\\s*\\('([^']+)'").matcher(sql);
    return switch (column.type()) {
      case "TEXT" -> allowed.find() ? allowed.group(1) : "some" + ++next;
      case "REAL" -> 1.0;
      default -> 1L;
    };
  }

  private static List<String> names(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            + " AND name NOT LIKE 'flyway%'",
        result -> result.getString(1));
  }

  private static String sqlOf(Connection connection, String table) throws SQLException {
    Optional<String> sql =
        Sql.first(
            connection,
            "SELECT sql FROM sqlite_schema WHERE name = ?",
            result -> result.getString(1),
            table);
    return sql.orElseThrow();
  }

  private static List<Column> columnsOf(Connection connection, String table) throws SQLException {
    return Sql.list(
        connection,
        "SELECT name, type, pk FROM pragma_table_info(?)",
        result -> new Column(result.getString(1), result.getString(2), result.getInt(3) > 0),
        table);
  }

  private static Map<String, Reference> references(Connection connection, String table)
      throws SQLException {
    Map<String, Reference> references = new HashMap<>();
    Sql.list(
        connection,
        "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)",
        result ->
            references.put(
                result.getString(1), new Reference(result.getString(2), result.getString(3))),
        table);
    return references;
  }
}
