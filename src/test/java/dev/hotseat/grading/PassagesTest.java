package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.grading.Passages.Nearest;
import dev.hotseat.grading.meaning.UnitVector;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private final Reader reader = Texts.stubbed();

  @Test
  void areSentencesClausesNeighboursAndTheWhole() {
    String reply = "Alpha, beta. Gamma. Delta.";

    assertThat(texts(passages(reply), reply))
        .containsExactlyInAnyOrder(
            "Alpha, beta.",
            "Gamma.",
            "Delta.",
            "Alpha",
            ", beta.",
            ", beta. Gamma.",
            "Gamma. Delta.",
            "Alpha, beta. Gamma.",
            reply);
  }

  @Test
  void areEachThereOnce() {
    assertThat(texts(passages("Alpha."), "Alpha.")).containsExactly("Alpha.");
  }

  @Test
  void areNoneMoreWhereASentenceIsSaidAgain() {
    assertThat(texts(passages("Alpha. Beta. Alpha."), "Alpha. Beta. Alpha."))
        .containsExactly("Alpha.", "Beta.", "Alpha. Beta.");
  }

  @Test
  void areNoneInNothingAndWithoutAModel() {
    Reading plain = Texts.read("Alpha. Beta.");

    assertThat(passages("?!").stretches()).isEmpty();
    assertThat(Passages.of(plain, plain).stretches()).isEmpty();
    assertThat(Passages.of(plain, plain).meanings().each()).isEmpty();
  }

  @Test
  void findTheOneThatIsMostAlike() {
    String reply = "Alpha. Beta, gamma. Delta.";
    Passages passages = passages(reply);

    Nearest nearest = passages.nearest(List.of(meaning("omega"), meaning("beta gamma")));

    assertThat(nearest.likeness()).isEqualTo(1, within(1e-6));
    assertThat(texts(passages, reply).get(nearest.number())).isEqualTo("Beta, gamma.");
  }

  @Test
  void findNoneLikeNothing() {
    Passages passages = passages("Alpha. Beta.");

    assertThat(passages.nearest(List.of())).isEqualTo(new Nearest(0, -1));
    assertThat(passages.nearest(List.of(meaning("omega")))).isEqualTo(new Nearest(0, -1));
  }

  @Test
  void meanNothingWhereTheySayTheQuestionBack() {
    Passages passages = Passages.of(reader.read("Alpha beta."), reader.read("alpha beta"));

    assertThat(passages.nearest(List.of(meaning("alpha beta"))).likeness()).isZero();
  }

  private UnitVector meaning(String text) {
    return reader.read(text).whole();
  }

  private Passages passages(String reply) {
    return Passages.of(reader.read(reply), reader.read("What?"));
  }

  private static List<String> texts(Passages passages, String reply) {
    return passages.stretches().stream()
        .map(stretch -> reply.substring(stretch.begin(), stretch.end()))
        .toList();
  }
}
