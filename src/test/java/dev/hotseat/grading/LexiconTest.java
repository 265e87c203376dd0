package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.Word;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon = Texts.lexicon();

  @Test
  void numbersWordsInTheOrderInWhichItMeetsThem() {
    assertThat(number("lock")).isZero();
    assertThat(number("row")).isEqualTo(1);
    assertThat(number("lock")).isZero();
  }

  @Test
  void hasOneNumberForAllInflections() {
    assertThat(number("locks")).isEqualTo(number("locked"));
  }

  @Test
  void tellsWordsApartThatMeanDifferentThingsBesideTheirNeighbours() {
    Word alone = Texts.read("time").words().getFirst();
    Word together = Texts.read("time to live").words().getFirst();

    assertThat(together.concepts()).as("a phrase with a synonym").isNotEqualTo(alone.concepts());
    assertThat(lexicon.number(together)).isNotEqualTo(lexicon.number(alone));
  }

  @Test
  void findsWhatAReplyHasByStemAndBySynonym() {
    int database = number("database");
    int index = number("index");
    int lock = number("lock");

    Occurrences found = lexicon.in(Texts.read("The DB has indexes, and the database too."));

    assertThat(found.of(database)).containsOnly(1, 6);
    assertThat(found.of(index)).containsOnly(3);
    assertThat(found.of(lock)).isEmpty();
  }

  @Test
  void saysWhichWordsAReplyHas() {
    int lock = number("lock");
    int index = number("index");

    Occurrences found = lexicon.in(Texts.read("It has indexes."));

    assertThat(found.words()).containsExactly(index);
    assertThat(found.has(index)).isTrue();
    assertThat(found.has(lock)).isFalse();
  }

  @Test
  void weighsWordsAsTheVocabularyDoes() {
    Word rollback = Texts.read("rollback").words().getFirst();

    assertThat(lexicon.information(rollback)).isEqualTo(Texts.ENGLISH.information(rollback));
  }

  private int number(String word) {
    return lexicon.number(Texts.read(word).words().getFirst());
  }
}
