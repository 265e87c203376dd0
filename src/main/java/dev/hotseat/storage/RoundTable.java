package dev.hotseat.storage;

import dev.hotseat.question.Level;
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
      "SELECT r.*, a.member, a.name FROM round r LEFT JOIN round_asker a ON a.round = r.id ";

  /// Of a row that is called `r`: its round is open.
  static final String OPEN = "r.state IN ('posting', 'open')";

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
    Sql.update(
        connection,
        "INSERT INTO round_asker (round, member, name) VALUES (?, ?, ?)",
        id,
        draft.asker().id(),
        draft.asker().name());
    return find(connection, id).orElseThrow();
  }

  /// The round of an id; empty where there is none.
  static Optional<Round> find(Connection connection, long id) throws SQLException {
    return select(connection, "WHERE r.id = ?", id).stream().findFirst();
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
        row.getString("drawn"));
  }

  private static Optional<Asker> asker(ResultSet row) throws SQLException {
    String member = row.getString("member");
    return member == null
        ? Optional.empty()
        : Optional.of(new Asker(member, row.getString("name")));
  }

  private static Optional<Instant> closedAt(ResultSet row) throws SQLException {
    long millis = row.getLong("closed_at");
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
