package dev.hotseat.storage;

import dev.hotseat.member.PersonalData.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes the rows about somebody out of all tables.
final class Removal {
  private Removal() {}

  /// Removes the rows about somebody, those first that belong to other ones.
  ///
  /// @param columns that say whom a row is about
  /// @param id of whom
  /// @return what was removed, table by table
  static List<Rows> of(Set<String> columns, String id, Connection connection) throws SQLException {
    List<Rows> removed = new ArrayList<>();
    for (PersonalTable table : PersonalTable.with(columns, connection).reversed()) {
      String sql = "DELETE FROM " + table.quotedName() + " WHERE " + table.condition();
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, id);
        int count = statement.executeUpdate();
        if (count > 0) {
          removed.addFirst(new Rows(table.name(), count));
        }
      }
    }
    return removed;
  }
}
