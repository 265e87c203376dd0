package dev.hotseat;

import dev.hotseat.grading.Grader;
import dev.hotseat.grading.KeywordGrader;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Opposites;
import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Words;
import dev.hotseat.operations.BoardBench;
import dev.hotseat.operations.Figure;
import dev.hotseat.operations.FirstGradeBench;
import dev.hotseat.operations.GradingBench;
import dev.hotseat.operations.Pace;
import dev.hotseat.operations.ScoresBench;
import dev.hotseat.operations.SearchBench;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.settings.Settings.Copies;
import dev.hotseat.storage.BareInserts;
import dev.hotseat.storage.Database;
import dev.hotseat.storage.SqliteScores;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Measures the program's parts one after the other, each wired as it is at work.
final class BenchRun {
  private static final int SEED = 1;
  private static final double COPIES = Copies.FULL.most();

  private final Extent extent;
  private final Pace pace;
  private final Consumer<Figure> told;

  /// How much is measured.
  ///
  /// @param turn how long each of some sixty turns lasts
  /// @param questions how many questions are searched
  /// @param queries how many searches of each kind there are
  /// @param members how many members a board has
  /// @param answers how many answers each of them gave
  /// @param looks how often a board is looked at
  record Extent(Duration turn, int questions, int queries, int members, int answers, int looks) {
    /// Good figures within a minute or two.
    static final Extent MINUTE =
        new Extent(Duration.ofMillis(400), 100_000, 2_000, 5_000, 100, 100);
  }

  /// @param told hears each figure as soon as it is there
  BenchRun(Extent extent, Consumer<Figure> told) {
    this.extent = extent;
    this.told = told;
    pace = new Pace(System::nanoTime, extent.turn());
  }

  /// Measures the first grade, where there is a model; has to come first.
  ///
  /// @param load loads the model that says what words mean; empty where grading goes by words alone
  void firstGrade(
      QuestionBank bank, Words words, Opposites opposites, Supplier<Optional<WordVectors>> load) {
    new FirstGradeBench(System::nanoTime, bank, new SplittableRandom(SEED))
        .measure(load, model -> byMeaning(words, opposites, model))
        .ifPresent(told);
  }

  private static Grader byMeaning(Words words, Opposites opposites, WordVectors model) {
    return new KeywordGrader(words, opposites, Vocabulary.english(), Optional.of(model), COPIES);
  }

  /// Measures grading.
  ///
  /// @param model what words mean; empty where grading goes by words alone
  void grading(QuestionBank bank, Words words, Opposites opposites, Optional<WordVectors> model) {
    // Grading waits for nothing but the processor, so what else runs there need not count.
    Pace ofThread =
        new Pace(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, extent.turn());
    GradingBench bench = new GradingBench(ofThread, bank, new SplittableRandom(SEED));
    told.accept(
        bench.byWords(
            new KeywordGrader(words, opposites, Vocabulary.english(), Optional.empty(), COPIES)));
    model.ifPresent(
        vectors -> {
          Grader grader = byMeaning(words, opposites, vectors);
          told.accept(bench.byMeaning(grader, vectors));
          told.accept(bench.longReplies(grader, vectors));
        });
  }

  /// Measures search.
  void search(TechnicalEnglish english) {
    new SearchBench(english, System::nanoTime, new SplittableRandom(SEED))
        .measure(extent.questions(), extent.queries())
        .beside()
        .forEach(told);
  }

  /// Measures the scores and boards, in a folder of their own that is gone afterwards.
  ///
  /// @param beside a file on the disk that counts
  void scores(Path beside, Clock clock) {
    try {
      Files.createDirectories(beside.toAbsolutePath().getParent());
      Path folder = Files.createTempDirectory(beside.toAbsolutePath().getParent(), "bench");
      try {
        scoresIn(folder, clock);
        boardsIn(folder, clock);
      } finally {
        delete(folder);
      }
    } catch (IOException unwritable) {
      throw new Failure(
          Message.of("bot.bench.no-folder", "file", beside, "reason", unwritable.toString()),
          unwritable);
    }
  }

  private void boardsIn(Path folder, Clock clock) {
    BoardBenchRun boards =
        new BoardBenchRun(
            folder.resolve("boards.db"), clock, extent.members(), new SplittableRandom(SEED));
    boards.fill(extent.answers());
    boards.measure(new BoardBench(System::nanoTime, extent.looks()), told);
  }

  private void scoresIn(Path folder, Clock clock) {
    try (Database database = Database.open(folder.resolve("scores.db"), clock, said -> {});
        BareInserts plain = new BareInserts(folder.resolve("plain.db"))) {
      ScoresBench bench = new ScoresBench(pace, new SqliteScores(database), clock.instant());
      told.accept(bench.recording(plain::add));
      told.accept(bench.reading());
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
