package dev.hotseat;

import dev.hotseat.discord.small.world.Channel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the program has on disk, read beside it.
final class StoredRounds {
  private static final String PATIENTLY = "busy_timeout=60000";

  private final String url;

  /// @param folder of a [ServedProcess]
  StoredRounds(Path folder) {
    url = "jdbc:sqlite:file:" + folder.resolve("hotseat.db") + "?" + PATIENTLY;
  }

  /// The states of the rounds of a channel, oldest first.
  List<String> states(Channel channel) {
    return texts("SELECT state FROM round WHERE channel = ? ORDER BY id", channel.id());
  }

  /// The ids of the cards of a channel's rounds, oldest first.
  List<String> cards(Channel channel) {
    return texts(
        "SELECT message FROM round WHERE channel = ? AND message IS NOT NULL ORDER BY id",
        channel.id());
  }

  /// Who answered in a channel's rounds, by ids.
  List<String> answered(Channel channel) {
    return texts(
        "SELECT candidate FROM answer JOIN round ON round.id = answer.round"
            + " WHERE channel = ? ORDER BY sequence",
        channel.id());
  }

  /// The words of all attempts of a person.
  List<String> replies(String person) {
    return texts("SELECT reply FROM attempt WHERE candidate = ? ORDER BY sequence", person);
  }

  /// Up to which message a private conversation was read; empty where none was.
  List<String> heardFrom(String person) {
    return texts("SELECT heard FROM conversation WHERE member = ?", person);
  }

  /// Changes rows, beside the program.
  void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException unable) {
      throw new IllegalStateException(unable);
    }
  }

  /// The first column of all rows.
  List<String> texts(String query, String... values) {
    try (Connection connection = DriverManager.getConnection(url + "&mode=ro");
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<String> texts = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
