package dev.hotseat.storage;

import static dev.hotseat.storage.RoundTable.OPEN;

import dev.hotseat.round.Answer;
import dev.hotseat.round.Dispute;
import dev.hotseat.round.Draft;
import dev.hotseat.round.Participation;
import dev.hotseat.round.Round;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.round.Round.State;
import dev.hotseat.round.Rounds;
import dev.hotseat.round.Unplaced;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Rounds in SQLite.
public final class SqliteRounds implements Rounds {
  private final Database database;

  /// @param database that keeps the rounds
  public SqliteRounds(Database database) {
    this.database = database;
  }

  @Override
  public Opened open(Draft draft) {
    return write(
        connection -> {
          Optional<Round> there =
              draft.kind() == Kind.ASK
                  ? openIn(connection, draft.channel()).stream()
                      .filter(round -> round.kind() == Kind.ASK)
                      .findFirst()
                  : Optional.empty();
          return there.isPresent()
              ? new Opened(there.get(), false)
              : new Opened(RoundTable.add(connection, draft), true);
        });
  }

  @Override
  public Optional<Round> find(long id) {
    return database.read(connection -> RoundTable.find(connection, id));
  }

  @Override
  public Optional<Round> ofMessage(String message) {
    return select("WHERE r.message = ? OR r.closing = ?", message, message).stream().findFirst();
  }

  @Override
  public List<Round> open() {
    return select("WHERE " + OPEN + " ORDER BY r.id DESC");
  }

  @Override
  public List<Round> openNear(String member, int most) {
    return database.read(connection -> RoundTable.openNear(connection, member, most));
  }

  @Override
  public List<Round> openIn(String channel) {
    return database.read(connection -> openIn(connection, channel));
  }

  @Override
  public List<Round> onDisplay() {
    return select(
        "WHERE r.kind <> 'practice' AND r.message IS NOT NULL AND (r.state = 'open'"
            + " OR r.state IN ('closing', 'closed') AND r.drawn NOT LIKE 'closed%')");
  }

  @Override
  public Optional<Round> lastPractice(String member) {
    return select(
            "WHERE a.member = ? AND r.kind = 'practice' AND r.state = 'open'"
                + " ORDER BY r.id DESC LIMIT 1",
            member)
        .stream()
        .findFirst();
  }

  @Override
  public Map<String, Instant> askedIn(String server) {
    Map<String, Instant> asked = new HashMap<>();
    database
        .read(
            connection ->
                Sql.list(
                    connection,
                    "SELECT question, max(opened_at) FROM round"
                        + " WHERE server = ? AND kind <> 'practice' GROUP BY question",
                    row -> Map.entry(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
                    server))
        .forEach(entry -> asked.put(entry.getKey(), entry.getValue()));
    return asked;
  }

  @Override
  public List<Round> due(Instant now) {
    return select(
        "WHERE r.state = 'closing' OR r.state = 'posting' AND r.kind <> 'daily'"
            + " OR r.state = 'open' AND r.closes_at <= ? ORDER BY r.id",
        now.toEpochMilli());
  }

  @Override
  public void posted(long id, Optional<String> message) {
    write(
        connection -> {
          RoundTable.posted(connection, id, message.orElse(""));
          return message;
        });
  }

  @Override
  public boolean takeBack(long id) {
    return write(connection -> RoundTable.takeBack(connection, id));
  }

  @Override
  public Optional<Round> close(long id, Instant at, State state, Collection<String> shown) {
    return write(
        connection -> {
          Optional<Round> open = RoundTable.find(connection, id).filter(Round::open);
          if (open.isEmpty()) {
            return open;
          }
          Sql.update(
              connection,
              "UPDATE round SET state = ?, closed_at = ? WHERE id = ?",
              state.slug(),
              at.toEpochMilli(),
              id);
          updateEach(connection, "UPDATE answer SET shown = 1 WHERE attempt = ?", shown);
          return RoundTable.find(connection, id);
        });
  }

  @Override
  public void announced(long id, Optional<String> message) {
    update(
        "UPDATE round SET closing = nullif(?, ''), state = 'closed' WHERE id = ? AND state = 'closing'",
        message.orElse(""),
        id);
  }

  @Override
  public List<Round> threadless() {
    return select(
        "WHERE r.state = 'open' AND d.wants_thread = 1 AND d.thread IS NULL AND r.message IS NOT NULL");
  }

  @Override
  public void threaded(long id, Optional<String> thread) {
    update(
        "UPDATE round_daily SET wants_thread = wants_thread AND ?1 <> '', thread = nullif(?1, '')"
            + " WHERE round = ?2",
        thread.orElse(""),
        id);
  }

  @Override
  public void drawn(long id, String drawn) {
    update("UPDATE round SET drawn = ? WHERE id = ?", drawn, id);
  }

  @Override
  public void heardUpTo(String channel, String message) {
    update("UPDATE round AS r SET heard = ? WHERE r.channel = ? AND " + OPEN, message, channel);
  }

  @Override
  public Participation participation(long id, String candidate) {
    return database.read(connection -> ParticipationTable.of(connection, id, candidate));
  }

  @Override
  public Participation change(long id, String candidate, UnaryOperator<Participation> change) {
    return write(connection -> ParticipationTable.change(connection, id, candidate, change));
  }

  @Override
  public Answer add(Answer answer) {
    return write(connection -> AnswerTable.add(connection, answer));
  }

  @Override
  public Optional<Answer> answer(String attempt) {
    return database.read(connection -> AnswerTable.find(connection, attempt));
  }

  @Override
  public List<Answer> answers(long id) {
    return database.read(connection -> AnswerTable.select(connection, "WHERE round = ?", id));
  }

  @Override
  public List<Answer> toEnter() {
    return database.read(
        connection -> AnswerTable.select(connection, "WHERE counts = 1 AND entered = 0"));
  }

  @Override
  public void entered(Collection<String> attempts) {
    change(
        connection ->
            updateEach(connection, "UPDATE answer SET entered = 1 WHERE attempt = ?", attempts));
  }

  @Override
  public void unshow(String attempt) {
    update("UPDATE answer SET shown = 0 WHERE attempt = ?", attempt);
  }

  @Override
  public List<Answer> shown(long id) {
    return database.read(
        connection -> AnswerTable.select(connection, "WHERE round = ? AND shown = 1", id));
  }

  @Override
  public void dispute(Dispute dispute) {
    change(connection -> ReplyTables.add(connection, dispute));
  }

  @Override
  public List<Dispute> disputes(String server) {
    return database.read(connection -> ReplyTables.disputes(connection, server));
  }

  @Override
  public void hold(Unplaced reply) {
    change(connection -> ReplyTables.put(connection, reply));
  }

  @Override
  public Optional<Unplaced> held(String candidate) {
    return database.read(connection -> ReplyTables.unplaced(connection, candidate));
  }

  @Override
  public void release(String candidate) {
    update("DELETE FROM unplaced_reply WHERE candidate = ?", candidate);
  }

  @Override
  public void forgetRepliesBefore(Instant moment) {
    change(connection -> ReplyTables.forgetRepliesBefore(connection, moment));
  }

  private static List<Round> openIn(Connection connection, String channel) throws SQLException {
    return RoundTable.select(
        connection,
        "WHERE (r.channel = ? OR d.thread = ?) AND " + OPEN + " ORDER BY r.id DESC",
        channel,
        channel);
  }

  private List<Round> select(String condition, Object... values) {
    return database.read(connection -> RoundTable.select(connection, condition, values));
  }

  private void update(String sql, Object... values) {
    change(connection -> Sql.update(connection, sql, values));
  }

  /// A change that gives nothing back.
  @FunctionalInterface
  private interface Change {
    void in(Connection connection) throws SQLException;
  }

  private void change(Change change) {
    write(
        connection -> {
          change.in(connection);
          return change;
        });
  }

  private static void updateEach(Connection connection, String sql, Collection<String> attempts)
      throws SQLException {
    for (String attempt : attempts) {
      Sql.update(connection, sql, attempt);
    }
  }

  private <T> T write(Database.Work<T> work) {
    return database.write(work, done -> {});
  }
}
