package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.Correction.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {
  private static final Vocabulary ENGLISH = Vocabulary.english();
  private static final Meant MEANT = Readings.meant("deadlock", "mutex", "idempotent");

  private final Words words = new Words(Readings.SHIPPED);

  @ParameterizedTest
  @CsvSource({
    "a deadlokc waits, a deadlock waits",
    "Mutx first, mutex first",
    "at last a mutx, at last a mutex",
    "mutx, mutex",
    "'🙂 mutx, deadlokcc?', '🙂 mutex, deadlock?'",
    "mutexx's owner, mutex owner",
    "the p\u0430ssword, the password",
    "ho\u200Bld i\u00ADt, hold it",
    "ＡＣＩＤ, ACID",
    "it isn´t, it isn't",
  })
  void mendsTypingErrors(String typed, String mended) {
    assertThat(mended(typed).text()).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I dont wait", "it doesnt wait", "we cant", "it isnt so"})
  void leavesANegationWithoutItsSignAsItIs(String typed) {
    Meant near = Readings.meant("font", "dent", "doest", "cent", "cane", "inst");

    assertThat(Correction.of(typed, words.of(typed), near, ENGLISH).mends()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "people wait",
        "MUTX 42 mutx2",
        "O(n²)",
        "café",
        "don’t",
        "a deadlock\n",
        "🙂",
        "\u0000\uD83D"
      })
  void leavesATextWithoutErrorsAsItIs(String typed) {
    Correction correction = mended(typed);

    assertThat(correction.text()).isEqualTo(typed);
    assertThat(correction.mends()).isEmpty();
    assertThat(correction.typed(typed.length(), true)).isEqualTo(typed.length());
    assertThat(correction.typed(0, false)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "mutex, mutx",
    "deadlock, deadlokcc",
    "'🙂 ', '🙂 '",
    "x deadlock, x deadlokcc",
    "' and ', ' and '",
    "z!, z!",
    "mutex z, mutx z",
    "ute, mutx",
    "ck z, deadlokcc z",
    "x dead, x deadlokcc",
  })
  void findsTheWayBack(String stretch, String typed) {
    String original = "🙂 mutx z and x deadlokcc z!";
    Correction correction = mended(original);

    int begin = correction.text().indexOf(stretch);
    int end = begin + stretch.length();

    assertThat(original.substring(correction.typed(begin, false), correction.typed(end, true)))
        .isEqualTo(typed);
  }

  @Test
  void leadsFromBeginToBeginAndFromEndToEnd() {
    Correction correction = mended("mutx deadlokcc");

    assertThat(correction.mends()).containsExactly(new Mend(0, 5, 0, 4), new Mend(6, 14, 5, 14));
    assertThat(correction.typed(0, false)).isZero();
    assertThat(correction.typed(0, true)).isZero();
    assertThat(correction.typed(5, true)).isEqualTo(4);
    assertThat(correction.typed(5, false)).isEqualTo(4);
    assertThat(correction.typed(6, true)).isEqualTo(5);
    assertThat(correction.typed(14, true)).isEqualTo(14);
  }

  @Test
  void leadsBackToTheSameCharacterOutsideOfMends() {
    Random random = new Random(23);
    List<String> parts =
        List.of("mutx", "deadlokcc", "idempotnt", "🙂", "row", "TCP", ",", "mutex");
    for (int round = 0; round < 200; round++) {
      List<String> picked = new ArrayList<>();
      random.ints(12, 0, parts.size()).forEach(i -> picked.add(parts.get(i)));
      String original = String.join(" ", picked);

      assertLeadsBack(original, mended(original));
    }
  }

  @Test
  void mendsALongTextOfErrors() {
    Correction correction = mended("mutx ".repeat(4_000));

    assertThat(correction.text()).isEqualTo("mutex ".repeat(4_000));
    assertThat(correction.typed(24_000, true)).isEqualTo(20_000);
  }

  @Test
  void keepsItsMendsToItself() {
    List<Mend> mends = new ArrayList<>(List.of(new Mend(0, 5, 0, 4)));
    Correction correction = new Correction("mutex", mends);

    mends.clear();

    assertThat(correction.mends()).hasSize(1);
  }

  private static void assertLeadsBack(String original, Correction correction) {
    int last = 0;
    for (int place = 0; place < correction.text().length(); place++) {
      int at = place;
      int typed = correction.typed(place, false);
      assertThat(typed).as(original).isBetween(last, original.length());
      if (correction.mends().stream().noneMatch(mend -> mend.begin() <= at && at < mend.end())) {
        assertThat(original.charAt(typed)).as(original).isEqualTo(correction.text().charAt(place));
      }
      last = typed;
    }
  }

  private Correction mended(String text) {
    return Correction.of(text, words.of(text), MEANT, ENGLISH);
  }
}
