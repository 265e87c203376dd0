package dev.hotseat.storage;

import dev.hotseat.question.Level;
import dev.hotseat.round.Daily;
import dev.hotseat.round.Draft;
import dev.hotseat.round.Round;
import dev.hotseat.round.Round.Asker;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.round.Round.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Rounds, as rows.
final class RoundTable {
  private static final String SELECT =
      "SELECT r.*, a.member, a.name, d.reveal, d.wants_thread, d.role, d.note, d.thread FROM round r"
          + " LEFT JOIN round_asker a ON a.round = r.id"
          + " LEFT JOIN round_daily d ON d.round = r.id ";

  /// Of a row that is called `r`: its round is open in a channel, and its card stands or is on the
  /// way to where somebody just asked for it.
  static final String OPEN =
      "(r.state = 'open' AND r.kind <> 'practice' OR r.state = 'posting' AND r.kind = 'ask')";

  // Where a member has asked or answered.
  private static final String KNOWN =
      """
      SELECT n.server FROM answer JOIN round n ON n.id = answer.round WHERE answer.candidate = ?1
      UNION SELECT n.server FROM round_asker JOIN round n ON n.id = round_asker.round
        WHERE round_asker.member = ?1""";

  private RoundTable() {}

  /// Adds a round.
  static Round add(Connection connection, Draft draft) throws SQLException {
    State state = draft.kind() == Kind.PRACTICE ? State.OPEN : State.POSTING;
    long id =
        Sql.first(
                connection,
                """
                INSERT INTO round (kind, state, server, channel, question, topic, level, named,
                  opened_at, until, closes_at, drawn)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
                RETURNING id
                """,
                result -> result.getLong(1),
                draft.kind().slug(),
                state.slug(),
                draft.server().orElse(""),
                draft.channel(),
                draft.question().id(),
                draft.question().topic(),
                draft.question().level().slug(),
                draft.named(),
                draft.at().toEpochMilli(),
                draft.until().toEpochMilli(),
                draft.closesAt().toEpochMilli())
            .orElseThrow();
    if (draft.asker().isPresent()) {
      add(connection, id, draft.asker().get());
    }
    if (draft.daily().isPresent()) {
      add(connection, id, draft.daily().get());
    }
    return find(connection, id).orElseThrow();
  }

  private static void add(Connection connection, long id, Asker asker) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO round_asker (round, member, name) VALUES (?, ?, ?)",
        id,
        asker.id(),
        asker.name());
  }

  private static void add(Connection connection, long id, Daily daily) throws SQLException {
    Sql.update(
        connection,
        """
        INSERT INTO round_daily (round, reveal, wants_thread, role, note, thread)
        VALUES (?, ?, ?, ?, ?, nullif(?, ''))
        """,
        id,
        daily.reveal(),
        daily.wantsThread(),
        daily.role().orElse(""),
        daily.note().map(MessageJson::write).orElse(""),
        daily.thread().orElse(""));
  }

  /// Notes where the card of a round stands.
  ///
  /// @param message the card's id; empty where nobody knows it
  static void posted(Connection connection, long id, String message) throws SQLException {
    Sql.update(
        connection,
        """
        UPDATE round SET message = nullif(?, ''),
          state = CASE state WHEN 'posting' THEN 'open' ELSE state END
        WHERE id = ?
        """,
        message,
        id);
  }

  /// Removes a round whose card could not be posted, unless somebody answered it.
  ///
  /// @return whether it was removed
  static boolean takeBack(Connection connection, long id) throws SQLException {
    return Sql.first(
            connection,
            """
            DELETE FROM round WHERE id = ? AND state = 'posting'
              AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.round = round.id)
            RETURNING id
            """,
            row -> row.getLong(1),
            id)
        .isPresent();
  }

  /// The round of an id; empty where there is none.
  static Optional<Round> find(Connection connection, long id) throws SQLException {
    return select(connection, "WHERE r.id = ?", id).stream().findFirst();
  }

  /// Some open rounds, those in front that are where a member has asked or answered.
  static List<Round> openNear(Connection connection, String member, int most) throws SQLException {
    return select(
        connection,
        "WHERE %s ORDER BY r.server IN (%s) DESC, r.id DESC LIMIT ?2".formatted(OPEN, KNOWN),
        member,
        most);
  }

  /// The rounds for which a condition on `r` and `a` holds.
  static List<Round> select(Connection connection, String condition, Object... values)
      throws SQLException {
    return Sql.list(connection, SELECT + condition, RoundTable::round, values);
  }

  private static Round round(ResultSet row) throws SQLException {
    return new Round(
        row.getLong("id"),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Optional.of(row.getString("server")).filter(server -> !server.isEmpty()),
        row.getString("channel"),
        row.getString("question"),
        row.getString("topic"),
        Level.of(row.getString("level")).orElseThrow(),
        asker(row),
        row.getBoolean("named"),
        Instant.ofEpochMilli(row.getLong("opened_at")),
        Instant.ofEpochMilli(row.getLong("until")),
        Instant.ofEpochMilli(row.getLong("closes_at")),
        closedAt(row),
        Optional.ofNullable(row.getString("message")),
        Optional.ofNullable(row.getString("heard")),
        row.getString("drawn"),
        daily(row));
  }

  private static Optional<Asker> asker(ResultSet row) throws SQLException {
    String member = row.getString("member");
    return member == null
        ? Optional.empty()
        : Optional.of(new Asker(member, row.getString("name")));
  }

  private static Optional<Daily> daily(ResultSet row) throws SQLException {
    String role = row.getString("role");
    return role == null
        ? Optional.empty()
        : Optional.of(
            new Daily(
                row.getBoolean("reveal"),
                row.getBoolean("wants_thread"),
                Optional.of(role).filter(id -> !id.isEmpty()),
                Optional.of(row.getString("note"))
                    .filter(json -> !json.isEmpty())
                    .map(MessageJson::read),
                Optional.ofNullable(row.getString("thread"))));
  }

  private static Optional<Instant> closedAt(ResultSet row) throws SQLException {
    long millis = row.getLong("closed_at");
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
