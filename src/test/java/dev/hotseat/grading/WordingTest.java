package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.grading.Wording.Target;
import dev.hotseat.grading.meaning.StubVectors;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Reading ELSEWHERE = Texts.read("Who wrote it?");

  @Test
  void countsRareWordsForMoreThanCommonOnes() {
    Wording wording = Wording.of(Texts.read("people deadlock"), ELSEWHERE, Texts.lexicon());

    assertThat(target(wording, "deadlock").weight())
        .isGreaterThan(target(wording, "people").weight());
  }

  @Test
  void countsWordsOfTheQuestionForAFraction() {
    Reading text = Texts.read("an index speeds up");

    Target free = target(Wording.of(text, ELSEWHERE, Texts.lexicon()), "index");
    Target asked =
        target(Wording.of(text, Texts.read("What are indexes?"), Texts.lexicon()), "index");

    assertThat(asked.weight()).isEqualTo(0.15 * free.weight(), within(1e-9));
    assertThat(asked.plainWeight()).isEqualTo(0.15 * free.plainWeight(), within(1e-9));
  }

  @Test
  void takesSynonymsForWordsOfTheQuestion() {
    Reading text = Texts.read("db");

    Target free = target(Wording.of(text, ELSEWHERE, Texts.lexicon()), "db");
    Target asked = target(Wording.of(text, Texts.read("Which database?"), Texts.lexicon()), "db");

    assertThat(asked.weight()).isEqualTo(0.15 * free.weight(), within(1e-9));
  }

  @Test
  void countsWordsLikeTheQuestionsForLessWithAModel() {
    Reader reader = Texts.with(new StubVectors().alike("retrieve", "fetch", 0.5));

    Target asked =
        target(
            Wording.of(reader.read("retrieve"), reader.read("fetch"), Texts.lexicon()), "retrieve");

    assertThat(asked.weight() / asked.plainWeight()).isEqualTo(1 - 0.85 * 0.5, within(1e-6));
  }

  @Test
  void keepsTheWeightOfNegations() {
    Reading text = Texts.read("not the row");
    Reading question = Texts.read("Why not the row?");

    Wording wording = Wording.of(text, question, Texts.lexicon());

    assertThat(target(wording, "not").weight()).isGreaterThanOrEqualTo(0.3);
    assertThat(target(wording, "not").plainWeight()).isGreaterThanOrEqualTo(0.3);
    assertThat(target(wording, "row").weight()).isLessThan(0.15);
  }

  @Test
  void countsFunctionWordsForHalfByForm() {
    Target target = target(Wording.of(Texts.read("while"), ELSEWHERE, Texts.lexicon()), "while");

    assertThat(target.plainWeight()).isEqualTo(0.5 * target.weight(), within(1e-9));
  }

  @Test
  void countsWordsThatStandInAnExampleOnlyForAFraction() {
    Reading text = Texts.read("Keep hits in a store such as Redis, a quick store.");
    Reading bare = Texts.read("Keep hits in a store. Redis, a quick store.");

    Wording wording = Wording.of(text, ELSEWHERE, Texts.lexicon());
    Wording whole = Wording.of(bare, ELSEWHERE, Texts.lexicon());

    assertThat(target(wording, "redis"))
        .satisfies(
            it -> {
              Target full = target(whole, "redis");
              assertThat(it.weight()).isEqualTo(0.3 * full.weight(), within(1e-9));
              assertThat(it.plainWeight()).isEqualTo(0.3 * full.plainWeight(), within(1e-9));
            });
    assertThat(target(wording, "store").weight()).isEqualTo(target(whole, "store").weight());
  }

  @Test
  void countsTheFormsOfAWordOnce() {
    Wording wording =
        Wording.of(Texts.read("Locks: lock, then locked"), ELSEWHERE, Texts.lexicon());

    assertThat(target(wording, "lock").places()).containsExactly(0, 1, 3);
    assertThat(wording.targets()).hasSize(2);
  }

  @Test
  void knowsWhatSentencesMeanOnlyWithAModel() {
    Reader reader = Texts.stubbed();
    String text = "Bind values. Use an ORM.";

    Wording meant = Wording.of(reader.read(text), reader.read("How?"), Texts.lexicon());

    assertThat(meant.sentences()).hasSize(2);
    assertThat(Wording.of(Texts.read(text), ELSEWHERE, Texts.lexicon()).sentences()).isEmpty();
  }

  @Test
  void leavesTheQuestionOutOfWhatSentencesMean() {
    Reader reader = Texts.stubbed();
    Reading question = reader.read("bind values");

    Wording wording = Wording.of(reader.read("Bind values early."), question, Texts.lexicon());

    assertThat(wording.sentences().getFirst().likeness(question.whole()))
        .isEqualTo(0, within(1e-6));
    assertThat(wording.sentences().getFirst().likeness(reader.read("early").whole()))
        .isEqualTo(1, within(1e-6));
  }

  private static Target target(Wording wording, String word) {
    int place = Texts.place(wording.reading(), word);
    return wording.targets().stream()
        .filter(target -> target.places().contains(place))
        .findFirst()
        .orElseThrow();
  }
}
