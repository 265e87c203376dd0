package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTest {

  @Test
  void isTheSameAsAnotherFormOfItself() {
    assertThat(word("locks", "lock").sameAs(word("locking", "lock"))).isTrue();
  }

  @Test
  void isTheSameAsASynonym() {
    Word mutex = word("mutex", "mutex", "1", "2");
    Word exclusion = word("exclusion", "exclus", "2", "3");

    assertThat(mutex.sameAs(exclusion)).isTrue();
    assertThat(exclusion.sameAs(mutex)).isTrue();
  }

  @Test
  void isNotTheSameAsAWordOfOtherStemAndConcepts() {
    assertThat(word("lock", "lock").sameAs(word("row", "row"))).isFalse();
    assertThat(word("lock", "lock", "1").sameAs(word("row", "row", "2"))).isFalse();
  }

  @Test
  void doesNotTakeAStemForAConcept() {
    assertThat(word("lock", "lock").sameAs(word("latch", "latch", "lock"))).isFalse();
  }

  @Test
  void keepsItsConceptsToItself() {
    Set<String> concepts = new HashSet<>(Set.of("1"));
    Word word = new Word("lock", "lock", concepts, 0, 4, false, false);

    concepts.add("2");

    assertThat(word.concepts()).containsExactly("1");
    assertThatThrownBy(() -> word.concepts().add("3"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Word word(String text, String stem, String... concepts) {
    return new Word(text, stem, Set.of(concepts), 0, text.length(), false, false);
  }
}
