package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "deadlock, deadlock, 0",
    "deadlock, deadlokc, 1",
    "deadlock, deadlok, 1",
    "deadlock, deadllock, 1",
    "deadlock, deadlack, 1",
    "deadlock, daedlokc, 2",
    "lock, row, 3",
    "ca, abc, 3", // a swapped pair is not changed again
    "'', abc, 3",
    "'', '', 0",
  })
  void countsEdits(String a, String b, int edits) {
    assertThat(Spelling.distance(a, b, 5)).isEqualTo(edits);
    assertThat(Spelling.distance(b, a, 5)).isEqualTo(edits);
  }

  @Test
  void agreesWithThePlainDefinition() {
    Random random = new Random(17);
    for (int round = 0; round < 20_000; round++) {
      String a = letters(random);
      String b = letters(random);
      int most = random.nextInt(5);

      assertThat(Spelling.distance(a, b, most))
          .as("%s and %s, %d at the most", a, b, most)
          .isEqualTo(Math.min(plainDistance(a, b), most + 1));
    }
  }

  @Test
  void saysOneMoreThanTheMostWhereItIsMore() {
    assertThat(Spelling.distance("abcdef", "cdefxy", 2)).isEqualTo(3);
    assertThat(Spelling.distance("a".repeat(20_000), "b".repeat(20_000), 2)).isEqualTo(3);
    assertThat(Spelling.distance("a".repeat(20_000), "", 2)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "Lock, lock",
    "DeadLock, deadlock",
    "naïve, naive",
    "Æther, aether",
    "thread's, thread",
    "thread’s, thread",
    "threads', threads'",
    "isn’t, isn't",
    "ｌｏｃｋ, lock",
    "'', ''",
  })
  void makesAWordPlain(String surface, String normal) {
    assertThat(Spelling.normal(surface)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "é", "ﷺ", "㋿", "Æ", "⑳", "🙂", "\uD83D", "\uDE42", "\u0000", "\u200B"})
  void makesTwentyThousandCharactersPlainAsOne(String character) {
    String plain = Spelling.normal(character);

    assertThat(Spelling.normal(character.repeat(20_000))).isEqualTo(plain.repeat(20_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TCP", "IO", "HTTPS", "42", "k8s", "C++", "c#", "O(n)", "max_size", "H2"})
  void takesNumbersCodeAndAbbreviationsExactly(String surface) {
    assertThat(Spelling.isExact(surface)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "I", "lock", "Lock", "HASHES", "Tcp", "isn't", "🙂", "\uD83D"})
  void takesOtherWordsByTheirMeaning(String surface) {
    assertThat(Spelling.isExact(surface)).isFalse();
  }

  private static String letters(Random random) {
    return random
        .ints(random.nextInt(9), 'a', 'e')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The definition, word for word: slow, but plainly right.
  private static int plainDistance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(int[][] edits, String a, String b, int i, int j) {
    int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int cheapest = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    if (i < 2 || j < 2) {
      return cheapest;
    }
    String swapped = "" + a.charAt(i - 1) + a.charAt(i - 2);
    return b.startsWith(swapped, j - 2) ? Math.min(cheapest, edits[i - 2][j - 2] + 1) : cheapest;
  }
}
