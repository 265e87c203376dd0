package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.grading.PointMeanings.Nearest;
import dev.hotseat.question.KeyPoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PointMeaningsTest {
  private static final KeyPoint FIRST =
      new KeyPoint("zeta", 1, "zeta: omega", List.of("eta theta", "beta gamma"));
  private static final KeyPoint SECOND = new KeyPoint("kappa", 1, "kappa: delta", List.of("alpha"));
  private static final String REPLY = "Alpha. Beta, gamma. Delta.";

  private final Reader reader = Texts.stubbed();

  @Test
  void findThePassageThatIsMostLikeAPhrase() {
    assertThat(toPhrase(reader, 0)).isEqualTo("Beta, gamma.");
    assertThat(toPhrase(reader, 1)).isEqualTo("Alpha.");
  }

  @Test
  void findHowLikeAStatementAPassageIs() {
    PointMeanings.Beside beside = beside(reader, REPLY);

    assertThat(beside.toStatement(0)).isEqualTo(new Nearest(0, Optional.empty()));
    assertThat(beside.toStatement(1).likeness()).isEqualTo(1, within(1e-6));
    assertThat(beside.toPhrase(0).likeness()).isEqualTo(1, within(1e-6));
  }

  @Test
  void findNothingWithoutAModel() {
    assertThat(beside(Texts.plain(), REPLY).toPhrase(1))
        .isEqualTo(new Nearest(0, Optional.empty()));
  }

  @Test
  void findNothingInNothing() {
    assertThat(beside(reader, "?!").toPhrase(1)).isEqualTo(new Nearest(0, Optional.empty()));
  }

  private static String toPhrase(Reader reader, int point) {
    return beside(reader, REPLY)
        .toPhrase(point)
        .passage()
        .map(it -> REPLY.substring(it.begin(), it.end()))
        .orElseThrow();
  }

  private static PointMeanings.Beside beside(Reader reader, String reply) {
    Reading question = reader.read("What?");
    Lexicon lexicon = new Lexicon(Texts.ENGLISH);
    List<Point> points =
        Stream.of(FIRST, SECOND)
            .map(it -> Point.of(it, false, question, Commonness.of(List.of()), reader, lexicon))
            .toList();
    return new PointMeanings(points).beside(Passages.of(reader.read(reply), question));
  }
}
