package dev.hotseat.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.batch.Agreement.Pair;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  @Test
  void isCertainWhereEveryQuestionSaysTheSame() {
    Bootstrap bootstrap = of(marked(20, question -> 100));

    assertThat(bootstrap.r().from()).isEqualTo(1, within(1e-9));
    assertThat(bootstrap.auc().from()).isEqualTo(1);
  }

  @Test
  void isWideWhereQuestionsDiffer() {
    Marked marked = marked(6, question -> question % 2 == 0 ? 100 : 0);

    Bootstrap bootstrap = of(marked);

    assertThat(bootstrap.r().to() - bootstrap.r().from()).isGreaterThan(0.5);
    assertThat(marked.agreement().r()).isBetween(bootstrap.r().from(), bootstrap.r().to());
    assertThat(of(marked)).isEqualTo(bootstrap);
  }

  @Test
  void saysNothingOfNothing() {
    Bootstrap bootstrap = of(new Marked(List.of(), 0));

    assertThat(bootstrap.r().from()).isNaN();
    assertThat(bootstrap.auc().to()).isNaN();
  }

  private static Bootstrap of(Marked marked) {
    return Bootstrap.of(marked, new SplittableRandom(7));
  }

  private interface Score {
    double ofGoodReply(int question);
  }

  /// A good and a bad reply to each question.
  private static Marked marked(int questions, Score score) {
    List<Pair> pairs =
        IntStream.range(0, questions)
            .boxed()
            .flatMap(
                question ->
                    List.of(
                        new Pair("q" + question, 100, score.ofGoodReply(question)),
                        new Pair("q" + question, 0, 100 - score.ofGoodReply(question)))
                        .stream())
            .toList();
    return new Marked(pairs, 0);
  }
}
