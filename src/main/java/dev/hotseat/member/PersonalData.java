package dev.hotseat.member;

import java.util.List;
import java.util.Map;

/// Everything that is stored about people, in whatever table it is.
public interface PersonalData {

  /// Hears what is stored, row by row.
  interface Reader {
    /// The rows that follow are of another table.
    void table(String name);

    /// A row: numbers, texts and points in time by the column's name.
    void row(Map<String, Object> columns);
  }

  /// Some rows of a table.
  ///
  /// @param table its name
  /// @param count how many, 1 or more
  record Rows(String table, int count) {}

  /// Reads everything that is stored about a member, as it is at one moment. Tables without a row
  /// about them are left out.
  void read(String member, Reader reader);

  /// Removes everything that is stored about a member, all or nothing, from memory too. What they
  /// did in what belongs to others, such as having asked a question, stays without their id.
  ///
  /// @return what was removed
  List<Rows> remove(String member);
}
