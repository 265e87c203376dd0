package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.language.Word;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelevanceTest {
  private static final Reading ASKED = Texts.read("How do you keep a cache fresh?");
  private static final Usual FEW = usual("Entries vanish after a lifetime.");

  @Test
  void isTheShareOfWhatTheReplyTellsThatTheReferencesOrTheQuestionHave() {
    assertThat(relevance("Entries vanish after a lifetime.", FEW).share()).isEqualTo(1);
    assertThat(relevance("The cache is fresh.", FEW).share()).isEqualTo(1);
    assertThat(relevance("Bananas ripen.", FEW).share()).isZero();
    assertThat(relevance("Entries vanish, bananas ripen.", FEW).share()).isBetween(0.2, 0.8);
  }

  @Test
  void countsATellingWordForMoreThanACommonOne() {
    double telling = relevance("Bananas have a lifetime.", usual("lifetime")).share();
    double common = relevance("Bananas have a lifetime.", usual("bananas")).share();

    assertThat(telling + common).isEqualTo(1, within(1e-9));
    assertThat(relevance("People have a lifetime.", usual("people")).share()).isLessThan(0.5);
  }

  @Test
  void isZeroForNothing() {
    assertThat(relevance("", FEW).excess()).isZero();
    assertThat(relevance("and of the", FEW).excess()).isZero();
  }

  @Test
  void expectsByChanceWhatAnyAnswerOfTheFieldHas() {
    Usual many = words(300);

    assertThat(many.said()).hasSize(300);
    assertThat(relevance("bananas", many).chance()).isZero();
    assertThat(relevance("request", many).chance())
        .isCloseTo(Texts.ENGLISH.documentFrequency(word("request")), within(1e-9));
    assertThat(relevance("The request is slow.", many).excess()).isNegative();
    assertThat(relevance("Bananas ripen slowly near a request.", many).chance())
        .isStrictlyBetween(0.0, relevance("request", many).chance());
  }

  @Test
  void expectsMoreByChanceOfReferencesWithManyWords() {
    double frequency = Texts.ENGLISH.documentFrequency(word("request"));

    assertThat(relevance("request", words(30)).chance())
        .isCloseTo(1 - Math.pow(1 - frequency, 0.1), within(1e-9));
    assertThat(relevance("request", words(600)).chance())
        .isCloseTo(1 - (1 - frequency) * (1 - frequency), within(1e-9));
  }

  private static Usual words(int many) {
    return usual(
        IntStream.range(0, many).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")));
  }

  private static Word word(String text) {
    return Texts.read(text).words().getFirst();
  }

  private static Relevance relevance(String reply, Usual usual) {
    return Relevance.of(Texts.read(reply), ASKED, usual, Texts.lexicon());
  }

  private static Usual usual(String reference) {
    return Usual.of(List.of(Texts.read(reference)));
  }
}
