package dev.hotseat.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A table in which rows are about one person or one server. Which tables these are is read from
/// the database itself, so that none can be forgotten: those with a column of a telling name, and
/// those whose rows belong to a row of such a table.
///
/// @param name of the table
/// @param condition for the rows about the one whose id is bound to its only placeholder
record PersonalTable(String name, String condition) {
  /// Columns that hold the id of whom the row is about.
  static final Set<String> PERSON = Set.of("candidate", "member");

  /// Columns that hold a server's id.
  static final Set<String> SERVER = Set.of("server");

  private record Reference(String column, String table, String target) {}

  /// The tables with such columns, each after the tables that its rows belong to.
  static List<PersonalTable> with(Set<String> columns, Connection connection) throws SQLException {
    List<PersonalTable> found = new ArrayList<>();
    List<String> left = new ArrayList<>(names(connection));
    for (boolean more = true; more; ) {
      List<PersonalTable> next = new ArrayList<>();
      for (String name : left) {
        condition(connection, name, columns, found)
            .ifPresent(condition -> next.add(new PersonalTable(name, condition)));
      }
      found.addAll(next);
      next.forEach(table -> left.remove(table.name()));
      more = !next.isEmpty();
    }
    return found;
  }

  private static List<String> names(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'flyway_%'
        ORDER BY rootpage
        """,
        result -> result.getString(1));
  }

  private static Optional<String> condition(
      Connection connection, String table, Set<String> columns, List<PersonalTable> parents)
      throws SQLException {
    List<String> conditions = new ArrayList<>();
    for (String column : columnsOf(connection, table)) {
      if (columns.contains(column)) {
        conditions.add(quoted(column) + " = ?1");
      }
    }
    if (conditions.isEmpty()) {
      for (Reference reference : references(connection, table)) {
        parents.stream()
            .filter(parent -> parent.name().equals(reference.table()))
            .forEach(parent -> conditions.add(childCondition(reference, parent)));
      }
    }
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(conditions.stream().collect(Collectors.joining(" OR ")));
  }

  private static String childCondition(Reference reference, PersonalTable parent) {
    return "%s IN (SELECT %s FROM %s WHERE %s)"
        .formatted(
            quoted(reference.column()),
            quoted(reference.target()),
            quoted(parent.name()),
            parent.condition());
  }

  private static List<String> columnsOf(Connection connection, String table) throws SQLException {
    return Sql.list(
        connection, "SELECT name FROM pragma_table_info(?)", result -> result.getString(1), table);
  }

  private static List<Reference> references(Connection connection, String table)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)",
        result -> new Reference(result.getString(1), result.getString(2), result.getString(3)),
        table);
  }

  /// A name as part of a statement; it comes from the schema, never from anybody.
  String quotedName() {
    return quoted(name);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
