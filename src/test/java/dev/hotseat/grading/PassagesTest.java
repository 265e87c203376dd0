package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(Passages.of(plain, plain).meanings()).isEmpty();
  }

  @Test
  void meanNothingWhereTheySayTheQuestionBack() {
    Passages passages = Passages.of(reader.read("Alpha beta."), reader.read("alpha beta"));
    UnitVector said = reader.read("alpha beta").whole();

    assertThat(passages.meanings()).singleElement().extracting(said::likeness).isEqualTo(0.0);
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
