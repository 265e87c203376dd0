package dev.hotseat;

import dev.hotseat.board.Boards;
import dev.hotseat.board.Entry;
import dev.hotseat.board.Leaderboards;
import dev.hotseat.board.Pictures;
import dev.hotseat.board.Span;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Place;
import dev.hotseat.operations.BoardBench;
import dev.hotseat.operations.Figure;
import dev.hotseat.question.Level;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.storage.BulkEntries;
import dev.hotseat.storage.Database;
import dev.hotseat.storage.SqliteBoards;
import dev.hotseat.storage.SqliteMemberSettings;
import dev.hotseat.storage.SqliteScores;
import dev.hotseat.storage.SqliteServers;
import dev.hotseat.storage.SqliteStreaks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Measures `/leaderboard` in a server that is made up, whole: from the command to the card.
final class BoardBenchRun {
  private static final String SERVER = "server";
  private static final int TOPICS = 9;
  private static final int A_DAY = 2;

  private final Path file;
  private final Clock clock;
  private final int members;
  private final RandomGenerator random;

  /// @param file the database to make
  BoardBenchRun(Path file, Clock clock, int members, RandomGenerator random) {
    this.file = file;
    this.clock = clock;
    this.members = members;
    this.random = random;
  }

  /// Makes the server up.
  ///
  /// @param answers how many entries each member has, [#A_DAY] a day until now
  void fill(int answers) {
    try (Database database = open()) {
      BulkEntries bulk = new BulkEntries(database);
      bulk.add(entries(answers));
      SqliteBoards boards = boards(database);
      boards.recount(SERVER);
      bulk.keepPlainly(
          boards.sums(
              SERVER,
              Span.month(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()),
              Optional.empty()));
    }
  }

  /// Measures how long the board takes.
  void measure(BoardBench bench, Consumer<Figure> told) {
    told.accept(bench.cold(this::open, this::look, this::open, this::plainly));
    try (Database database = open()) {
      Dispatcher dispatcher = dispatcher(database);
      told.accept(bench.warm(() -> look(dispatcher), members));
    }
  }

  private void look(Database database) {
    look(dispatcher(database));
  }

  private void plainly(Database database) {
    new BulkEntries(database).plainly();
  }

  private static void look(Dispatcher dispatcher) {
    Caller caller = new Caller("m7", "Mei", Place.in(SERVER, "c"), false, Locale.ENGLISH);
    dispatcher.dispatch(new CommandLine("leaderboard", Map.of(), List.of()), caller);
  }

  private Dispatcher dispatcher(Database database) {
    Boards boards = boards(database);
    return new Dispatcher(
        new Leaderboards(
                boards,
                new SqliteScores(database),
                new SqliteServers(database, server -> {}),
                new SqliteMemberSettings(database),
                new SqliteStreaks(database),
                (server, person) -> Optional.of(person),
                Pictures.NONE,
                () -> new QuestionBank(List.of()),
                clock)
            .commands(),
        () -> "bench");
  }

  private static SqliteBoards boards(Database database) {
    return new SqliteBoards(database, server -> ZoneId.of("UTC"));
  }

  private Database open() {
    return Database.open(file, clock, said -> {});
  }

  private Iterator<Entry> entries(int answers) {
    return IntStream.range(0, members * answers).mapToObj(i -> entry(i, answers)).iterator();
  }

  private Entry entry(int number, int answers) {
    int answer = number % answers;
    Instant at = clock.instant().minus(Duration.ofHours(24L * (answer / A_DAY)));
    return new Entry(
        SERVER,
        "m" + number / answers,
        "round" + answer,
        "question" + answer,
        "topic" + answer % TOPICS,
        List.of(Level.values()).get(answer % Level.values().length),
        at,
        random.nextInt(1_001) / 10.0,
        false,
        false,
        false);
  }
}
