package dev.hotseat.operations;

import dev.hotseat.grading.Grader;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.operations.SampleReplies.Sample;
import dev.hotseat.question.QuestionBank;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Measures how long the first grade after a start takes, while nothing is loaded yet. That is so
/// once in a process, so it comes before all other figures.
public final class FirstGradeBench {
  private static final int WORDS = 60;

  private final LongSupplier nanoseconds;
  private final Sample sample;

  /// @param nanoseconds a clock that runs evenly, such as `System::nanoTime`
  /// @param bank what is asked; it must have a question
  /// @param random makes the reply; the same seed makes the same one
  public FirstGradeBench(LongSupplier nanoseconds, QuestionBank bank, RandomGenerator random) {
    this.nanoseconds = nanoseconds;
    sample = new SampleReplies(bank.questions(), random).some(1, WORDS).getFirst();
  }

  /// Loads the model, lets it run once on the reply, which is the yardstick, and grades the reply.
  ///
  /// @param load loads the model
  /// @param made makes a grader that asks it
  /// @return the figure; empty where there is no model
  public Optional<Figure> measure(
      Supplier<Optional<WordVectors>> load, Function<WordVectors, Grader> made) {
    long begun = nanoseconds.getAsLong();
    Optional<WordVectors> model = load.get();
    long loaded = nanoseconds.getAsLong();
    return model.map(vectors -> measure(loaded - begun, vectors, made));
  }

  private Figure measure(long loading, WordVectors model, Function<WordVectors, Grader> made) {
    long begun = nanoseconds.getAsLong();
    model.of(sample.reply());
    long bare = nanoseconds.getAsLong();
    made.apply(model).grade(sample.question(), sample.reply());
    long graded = nanoseconds.getAsLong();
    return Figure.of("first-grade", once(loading + graded - bare), once(loading + bare - begun));
  }

  private static Latency once(long nanoseconds) {
    Duration time = Duration.ofNanos(nanoseconds);
    return new Latency(time, time);
  }
}
