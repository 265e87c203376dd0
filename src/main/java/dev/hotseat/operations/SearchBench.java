package dev.hotseat.operations;

import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.search.Hit;
import dev.hotseat.search.QuestionSearch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Measures how long a search takes in a bank that is made up. It runs on the calling thread, so
/// that the figures are those of one core.
public final class SearchBench {
  private static final int LIMIT = 10;

  private final TechnicalEnglish english;
  private final LongSupplier nanoseconds;
  private final RandomGenerator random;

  /// What was measured.
  ///
  /// @param questions how many questions the bank had
  /// @param indexing the time to index them all
  /// @param search full-text search for one to nine words; every second query has a typing error
  /// @param complete completion of two words, the second half typed; every fourth has a typing
  ///     error
  /// @param yardstick the plainest query of the same index: one word of a title
  public record Figures(
      int questions, Duration indexing, Latency search, Latency complete, Latency yardstick) {

    /// The search and the completion, each beside the yardstick.
    public List<Figure> beside() {
      return List.of(
          Figure.of("search", search, yardstick), Figure.of("completion", complete, yardstick));
    }
  }

  /// @param english the words and synonyms to search with
  /// @param nanoseconds a clock that runs evenly, such as `System::nanoTime`
  /// @param random makes the bank and the queries; the same seed makes the same ones
  public SearchBench(TechnicalEnglish english, LongSupplier nanoseconds, RandomGenerator random) {
    this.english = english;
    this.nanoseconds = nanoseconds;
    this.random = random;
  }

  /// Builds the bank, runs every query once to warm up, and measures. For 100,000 questions the
  /// JVM needs a heap of 1 GB.
  ///
  /// @param questions how many questions the bank has, at least 1
  /// @param queries how many queries of each kind, at least 1
  public Figures measure(int questions, int queries) {
    SyntheticBank synthetic = new SyntheticBank(random);
    QuestionBank bank = new QuestionBank(synthetic.questions(questions));
    long start = nanoseconds.getAsLong();
    QuestionSearch search = new QuestionSearch(bank, english);
    Duration indexing = Duration.ofNanos(nanoseconds.getAsLong() - start);
    return new Figures(
        questions,
        indexing,
        latency(queries, synthetic::query, words -> everywhere(search, words)),
        latency(queries, synthetic::beginning, typed -> search.complete(typed, LIMIT)),
        latency(queries, synthetic::word, word -> search.havingWord(word, LIMIT)));
  }

  private static List<Hit> everywhere(QuestionSearch search, String words) {
    return search.search(words, Optional.empty(), Optional.empty(), LIMIT);
  }

  private Latency latency(int count, Supplier<String> source, Consumer<String> task) {
    List<String> queries = Stream.generate(source).limit(count).toList();
    queries.forEach(task);
    long[] times = new long[count];
    for (int i = 0; i < count; i++) {
      long start = nanoseconds.getAsLong();
      task.accept(queries.get(i));
      times[i] = nanoseconds.getAsLong() - start;
    }
    return Latency.of(times);
  }
}
