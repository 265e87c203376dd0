package dev.hotseat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.StubGrader;
import dev.hotseat.grading.meaning.StubVectors;
import dev.hotseat.grading.meaning.TextVectors;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FirstGradeBenchTest {
  private static final QuestionBank BANK =
      new BankReader()
          .read(List.of(BankPath.named(Path.of("config/questions/security.md"))))
          .bank();

  private final AtomicLong clock = new AtomicLong();
  private final FirstGradeBench bench = new FirstGradeBench(clock::get, BANK, new Random(1));

  @Test
  void countsLoadingAndGradingAndNotTheYardsticksRun() {
    Figure figure = bench.measure(this::loadedInASecond, model -> new Slow()).orElseThrow();

    assertThat(figure.name()).isEqualTo("first-grade");
    assertThat(figure.reached()).isEqualTo(once(Duration.ofMillis(1_300)));
    assertThat(figure.yardstick()).isEqualTo(once(Duration.ofMillis(1_020)));
  }

  @Test
  void measuresNothingWithoutAModel() {
    assertThat(bench.measure(Optional::empty, model -> new Slow())).isEmpty();
  }

  private static Latency once(Duration time) {
    return new Latency(time, time);
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  private Optional<WordVectors> loadedInASecond() {
    pass(Duration.ofSeconds(1));
    return Optional.of(new Model());
  }

  /// Takes 20 ms for a text.
  private final class Model implements WordVectors {
    @Override
    public TextVectors of(String text) {
      pass(Duration.ofMillis(20));
      return new StubVectors().of(text);
    }

    @Override
    public TextVectors bySentence(String text) {
      return of(text);
    }

    @Override
    public String name() {
      return "slow";
    }
  }

  /// Takes 300 ms for a grade.
  private final class Slow implements Grader {
    @Override
    public Grade grade(Question question, String reply, List<String> others) {
      pass(Duration.ofMillis(300));
      return new StubGrader().grade(question, reply, others);
    }

    @Override
    public String version() {
      return "slow";
    }
  }
}
