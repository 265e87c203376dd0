package dev.hotseat.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hotseat.score.Attempt;
import dev.hotseat.score.Scored;
import dev.hotseat.score.Scores;
import dev.hotseat.score.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Scores in SQLite, with the standings of those who are about in memory.
///
/// The database is written first, then the memory, then the caller is told. A standing that is read
/// while it changes is never put over a newer one: the cache lets one thread at a time load or
/// change a candidate's standings, and a change is made after its commit and in the order of the
/// commits, so that it either comes upon what was loaded before it, or is in what is loaded after.
/// That holds as long as one process writes a candidate's attempts.
public final class SqliteScores implements Scores {
  /// A standing takes some 300 bytes, so this is 30 MB.
  private static final long STANDINGS_IN_MEMORY = 100_000;

  private final Database database;
  private final Cache<String, Map<String, Standing>> standings;

  /// @param database that keeps the scores
  public SqliteScores(Database database) {
    this(database, STANDINGS_IN_MEMORY);
  }

  SqliteScores(Database database, long standingsInMemory) {
    this.database = database;
    this.standings =
        Caffeine.newBuilder()
            .maximumWeight(standingsInMemory)
            .weigher((String candidate, Map<String, Standing> theirs) -> 1 + theirs.size())
            .executor(Runnable::run)
            .recordStats()
            .build();
  }

  @Override
  public Standing record(Attempt attempt) {
    return database.write(
        connection ->
            AttemptTable.add(connection, attempt)
                ? goOn(connection, attempt)
                : kept(connection, attempt.id()),
        this::remember);
  }

  @Override
  public Standing claim(String attemptId, String label, Instant at) {
    return database.write(
        connection -> {
          AttemptTable.Kept kept =
              AttemptTable.find(connection, attemptId)
                  .filter(found -> has(found.attempt(), label))
                  .orElseThrow(
                      () -> new IllegalArgumentException("no " + label + " in " + attemptId));
          AttemptTable.claim(connection, kept.sequence(), label, at);
          return foldAgain(connection, kept.attempt());
        },
        this::remember);
  }

  @Override
  public Optional<Standing> standing(String candidate, String questionId) {
    return Optional.ofNullable(standingsOf(candidate).get(questionId));
  }

  @Override
  public List<Standing> standings(String candidate) {
    return standingsOf(candidate).values().stream().sorted(Standing.DUE_FIRST).toList();
  }

  @Override
  public List<Attempt> attempts(String candidate, String questionId) {
    return database.read(connection -> AttemptTable.of(connection, candidate, questionId));
  }

  @Override
  public List<Scored> scored(String candidate, Instant since) {
    return database.read(connection -> AttemptTable.scored(connection, candidate, since));
  }

  @Override
  public void forgetRepliesBefore(Instant moment) {
    database.write(
        connection -> {
          AttemptTable.forgetRepliesBefore(connection, moment);
          return moment;
        },
        done -> {});
  }

  /// Drops a candidate from memory, after their rows were removed; waits for a load of theirs that
  /// is under way.
  public void forget(String candidate) {
    standings.asMap().compute(candidate, (same, known) -> null);
  }

  /// How the memory in front of the database has done since the start.
  public CacheStatistics statistics() {
    return new CacheStatistics(
        standings.stats().hitCount(),
        standings.stats().missCount(),
        standings.stats().evictionCount(),
        standings.estimatedSize());
  }

  private Map<String, Standing> standingsOf(String candidate) {
    return standings.get(candidate, this::load);
  }

  private Map<String, Standing> load(String candidate) {
    return database.read(
        connection ->
            StandingTable.of(connection, candidate).stream()
                .collect(Collectors.toUnmodifiableMap(Standing::questionId, Function.identity())));
  }

  /// Waits for a load of the same candidate that is under way, which may have read the state before
  /// this write; `computeIfPresent` would not, and the old state would stay in memory.
  private void remember(Standing standing) {
    standings
        .asMap()
        .compute(
            standing.candidate(),
            (candidate, known) -> known == null ? null : with(known, standing));
  }

  private static Map<String, Standing> with(Map<String, Standing> known, Standing standing) {
    Map<String, Standing> now = new HashMap<>(known);
    now.put(standing.questionId(), standing);
    return Map.copyOf(now);
  }

  private static Standing goOn(Connection connection, Attempt attempt) throws SQLException {
    Standing standing =
        StandingTable.find(connection, attempt.candidate(), attempt.questionId())
            .map(before -> before.after(attempt))
            .orElseGet(() -> Standing.of(List.of(attempt)));
    StandingTable.put(connection, standing);
    return standing;
  }

  private static Standing foldAgain(Connection connection, Attempt attempt) throws SQLException {
    Standing standing =
        Standing.of(AttemptTable.of(connection, attempt.candidate(), attempt.questionId()));
    StandingTable.put(connection, standing);
    return standing;
  }

  private static Standing kept(Connection connection, String attemptId) throws SQLException {
    Attempt attempt = AttemptTable.find(connection, attemptId).orElseThrow().attempt();
    return StandingTable.find(connection, attempt.candidate(), attempt.questionId()).orElseThrow();
  }

  private static boolean has(Attempt attempt, String label) {
    return attempt.points().stream().anyMatch(point -> point.label().equals(label));
  }
}
