package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private final Words words = new Words(Readings.SHIPPED);

  @Test
  void findsAllWordsInOrder() {
    List<Word> found = words.of("The writers, they LOCK the row!");

    assertThat(found)
        .extracting(Word::text)
        .containsExactly("the", "writers", "they", "lock", "the", "row");
  }

  @Test
  void tellsFunctionWordsFromTheOthers() {
    List<Word> found = words.of("The writers can lock it");

    assertThat(found).extracting(Word::stop).containsExactly(true, false, true, false, true);
  }

  @Test
  void tellsWhatMustBeExact() {
    List<Word> found = words.of("TCP keeps 3 C++ sockets");

    assertThat(found).extracting(Word::exact).containsExactly(true, false, true, true, false);
  }

  @Test
  void givesTheFormsOfAWordOneStem() {
    List<Word> found = words.of("locks locking");

    assertThat(found.get(0).stem()).isEqualTo(found.get(1).stem()).isEqualTo("lock");
  }

  @Test
  void marksEveryWordOfASynonymPhraseWithItsConcept() {
    List<Word> found = words.of("mutex means mutual exclusion");

    assertThat(found.get(0).concepts()).isNotEmpty();
    assertThat(found.get(1).concepts()).isEmpty();
    assertThat(found.get(2).concepts()).containsAll(found.get(0).concepts());
    assertThat(found.get(3).sameAs(found.get(0))).isTrue();
  }

  @Test
  void doesNotMarkHalfAPhrase() {
    Word mutex = words.of("mutex").getFirst();

    assertThat(words.of("the exclusion")).noneMatch(mutex::sameAs);
  }

  @Test
  void knowsWhereEachWordStood() {
    String text = "🙂 A naïve  reader’s\tview";

    assertThat(words.of(text))
        .extracting(word -> text.substring(word.begin(), word.end()))
        .containsExactly("A", "naïve", "reader’s", "view");
    assertThat(words.of(text))
        .extracting(Word::text)
        .containsExactly("a", "naive", "reader", "view");
  }

  @Test
  void countsSignsThatNobodySeesAsPartOfTheirWord() {
    Word found = words.of("dead\u200Block").getFirst();

    assertThat(found.text()).isEqualTo("deadlock");
    assertThat(found.end()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\t", "?!…", "🙂🙂", "\u200B\u200D", "\u0000", "\uD83D"})
  void findsNoneWhereThereAreNone(String text) {
    assertThat(words.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A", "é", "1", "𝐛", "ﷺ", "lock ", "tx ", "O(", "c+", "1.", "I'"})
  void bearsTwentyThousandCharactersOfOneKind(String part) {
    String text = part.repeat(20_000 / part.length());

    List<Word> found = words.of(text);

    assertThat(found).isNotEmpty();
    assertInOrder(found, text);
  }

  @Test
  void bearsArbitraryText() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      int bound = round % 2 == 0 ? 0x250 : 0x1FFFF; // lone surrogates and controls among them
      StringBuilder text = new StringBuilder();
      random.ints(80, 0, bound).forEach(text::appendCodePoint);

      assertInOrder(words.of(text.toString()), text.toString());
    }
  }

  private static void assertInOrder(List<Word> found, String text) {
    int last = 0;
    for (Word word : found) {
      assertThat(word.begin()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(word.end()).as(text).isGreaterThan(word.begin());
      last = word.end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
