package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.grading.WholeOverlap.Found;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WholeOverlapTest {
  private static final String QUESTION = "What does an index do?";
  private static final List<String> SENTENCES =
      List.of(
          "A sorted tree keeps keys beside pointers.",
          "Lookups descend quickly instead of scanning every page.",
          "Writes become slower because the tree is updated.",
          "Selective columns profit most.",
          "Composite keys serve their leftmost prefix.",
          "Covering ones avoid touching the table.",
          "Statistics help the planner choose.");
  private static final String REFERENCE = String.join(" ", SENTENCES);

  enum By {
    WORDS,
    MEANING;

    Found find(String reply) {
      Reader reader =
          switch (this) {
            case WORDS -> Texts.plain();
            case MEANING -> Texts.stubbed();
          };
      Reading question = reader.read(QUESTION);
      Lexicon lexicon = Texts.lexicon();
      Wording reference = Wording.of(reader.read(REFERENCE), question, lexicon);
      return WholeOverlap.find(reference, lexicon.in(reader.read(reply)), question);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingInNothing(By by) {
    assertThat(by.find("")).isEqualTo(new Found(0, List.of()));
    assertThat(by.find("?!").degree()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingInUnrelatedWords(By by) {
    assertThat(by.find("Bananas ripen yellow").degree()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void findsAllInTheReferenceItself(By by) {
    assertThat(by.find(REFERENCE).degree()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void findsAllWithOtherWordsAround(By by) {
    Found found = by.find(REFERENCE + " That is how my old team explained it yesterday.");

    assertThat(found.degree()).isGreaterThan(0.95);
  }

  @ParameterizedTest
  @EnumSource
  void findsNoLessWhenMoreOfTheReferenceIsSaid(By by) {
    Random random = new Random(42);
    for (int round = 0; round < 20; round++) {
      List<String> order = new ArrayList<>(SENTENCES);
      Collections.shuffle(order, random);
      double before = 0;
      for (int said = 1; said <= order.size(); said++) {
        String reply = String.join(" ", order.subList(0, said));
        double degree = by.find(reply).degree();

        assertThat(degree).as(reply).isGreaterThanOrEqualTo(before - 1e-9).isLessThanOrEqualTo(1);
        before = degree;
      }
      assertThat(before).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsAPartInASentence(By by) {
    assertThat(by.find(SENTENCES.getFirst()).degree()).isBetween(0.1, 0.8);
  }

  @ParameterizedTest
  @EnumSource
  void namesTheReplysWordsThatEarnedSomething(By by) {
    Found found = by.find("Well, the planner wants statistics and bananas.");

    assertThat(found.matched())
        .extracting(Word::text)
        .containsExactlyInAnyOrder("planner", "statistics");
  }

  @ParameterizedTest
  @EnumSource
  void findsLessWhereTheOppositeIsSaid(By by) {
    double said = by.find("Writes become slower").degree();

    assertThat(by.find("Writes never become slower").degree()).isLessThan(said);
  }

  @Test
  void countsWhatSentencesMeanWithAModel() {
    double byWords = By.WORDS.find(SENTENCES.getLast()).degree();
    Reader reader = Texts.stubbed();
    Reading question = reader.read(QUESTION);
    Lexicon lexicon = Texts.lexicon();
    Wording one = Wording.of(reader.read(SENTENCES.getLast()), question, lexicon);

    Found half = WholeOverlap.find(one, lexicon.in(reader.read("Statistics help")), question);
    Found whole = WholeOverlap.find(one, lexicon.in(reader.read(SENTENCES.getLast())), question);

    assertThat(whole.degree()).isEqualTo(1, within(1e-9)).isGreaterThan(byWords);
    assertThat(half.degree()).isBetween(0.3, 0.9);
  }
}
