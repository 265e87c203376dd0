package dev.hotseat.storage;

import dev.hotseat.streak.Day;
import dev.hotseat.streak.Day.Outcome;
import dev.hotseat.streak.Streak;
import dev.hotseat.streak.Streaks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Streaks from the posts of dailies and the answers to them. Nothing is stored for them: a server
/// has some hundred posts a year, and what excuses a miss can become known later.
public final class SqliteStreaks implements Streaks {
  private final Database database;

  /// @param database that keeps the posts and the answers
  public SqliteStreaks(Database database) {
    this.database = database;
  }

  /// A post of a daily.
  ///
  /// @param round its round, 0 where it has none
  /// @param unanswered what it is for whoever did not answer it
  private record Post(LocalDate date, long round, Outcome unanswered) {
    Day day(Set<Long> answered) {
      return new Day(date, answered.contains(round) ? Outcome.ANSWERED : unanswered);
    }
  }

  @Override
  public Streak of(String server, String member) {
    return database.read(
        connection -> streak(posts(connection, server), answered(connection, member)));
  }

  @Override
  public Optional<Streak> inRound(long round, String member) {
    return database
        .read(
            connection ->
                Sql.first(
                    connection,
                    "SELECT server FROM daily_post WHERE round = ?",
                    result -> result.getString(1),
                    round))
        .map(server -> of(server, member));
  }

  @Override
  public Map<String, Streak> in(String server) {
    return database.read(
        connection -> {
          List<Post> posts = posts(connection, server);
          Map<String, Streak> streaks = new HashMap<>();
          answeredIn(connection, server)
              .forEach((member, rounds) -> streaks.put(member, streak(posts, rounds)));
          return streaks;
        });
  }

  private static Streak streak(List<Post> posts, Set<Long> answered) {
    return Streak.of(posts.stream().map(post -> post.day(answered)).toList());
  }

  /// Only a post that was there for all, closed and heard throughout can be missed.
  private static List<Post> posts(Connection connection, String server) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT p.date, coalesce(p.round, 0), p.state = 'posted' AND r.state IN ('closing', 'closed')
          AND NOT EXISTS
            (SELECT 1 FROM outage o WHERE o.ended > r.opened_at AND o.began < r.closed_at)
        FROM daily_post p LEFT JOIN round r ON r.id = p.round
        WHERE p.server = ? AND p.state <> 'skipped'
        """,
        result ->
            new Post(
                LocalDate.ofEpochDay(result.getLong(1)),
                result.getLong(2),
                result.getBoolean(3) ? Outcome.MISSED : Outcome.EXCUSED),
        server);
  }

  private static Set<Long> answered(Connection connection, String member) throws SQLException {
    return new HashSet<>(
        Sql.list(
            connection,
            "SELECT round FROM answer WHERE candidate = ? AND counts = 1",
            result -> result.getLong(1),
            member));
  }

  private static Map<String, Set<Long>> answeredIn(Connection connection, String server)
      throws SQLException {
    Map<String, Set<Long>> answered = new HashMap<>();
    Sql.list(
        connection,
        """
        SELECT a.candidate, a.round FROM daily_post p JOIN answer a ON a.round = p.round
        WHERE p.server = ? AND a.counts = 1
        """,
        result ->
            answered
                .computeIfAbsent(result.getString(1), member -> new HashSet<>())
                .add(result.getLong(2)),
        server);
    return answered;
  }
}
