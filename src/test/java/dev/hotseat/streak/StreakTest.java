package dev.hotseat.streak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.streak.Day.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreakTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

  /// A letter a date: answered, missed, excused.
  @ParameterizedTest(name = "{0}: {1} now, {2} at best, {3} freezes")
  @CsvSource({
    "a, 1, 1, 0",
    "aaa, 3, 3, 0",
    "m, 0, 0, 0",
    "aam, 0, 2, 0",
    "aamaaa, 3, 3, 0",
    "aaama, 1, 3, 0",
    "aaaaaa, 6, 6, 0",
    "aaaaaaa, 7, 7, 1",
    "aaaaaaam, 7, 7, 0",
    "aaaaaaama, 8, 8, 0",
    "aaaaaaamm, 0, 7, 0",
    "aaaaaaamam, 0, 8, 0",
    "aaaaaaamaaaaaaa, 14, 14, 1",
    "aaaaaaaaaaaaaa, 14, 14, 2",
    "aaaaaaaaaaaaaammm, 0, 14, 0",
    "aaeea, 3, 3, 0",
    "aae, 2, 2, 0",
    "eeeaee, 1, 1, 0",
    "aaaaaaae, 7, 7, 1",
    "aaaaaaaemea, 8, 8, 0",
    "mmma, 1, 1, 0",
  })
  void countsDatesInARow(String letters, int current, int best, int freezes) {
    assertThat(Streak.of(days(letters))).isEqualTo(new Streak(current, best, freezes));
  }

  @Test
  void isNoneWithoutADaily() {
    assertThat(Streak.of(List.of())).isEqualTo(Streak.NONE);
  }

  @ParameterizedTest(name = "{0} and {1} is like {2}")
  @CsvSource({"a, a, a", "a, m, a", "m, a, a", "a, e, a", "e, a, a", "m, e, e", "m, m, m"})
  void countsADateWithTwoSchedulesOnce(String one, String other, String both) {
    List<Day> days = new ArrayList<>(days("aaaa" + one));
    days.addAll(days("aaaa" + other));

    assertThat(Streak.of(days)).isEqualTo(Streak.of(days("aaaa" + both)));
  }

  @Test
  void dependsOnDatesAndNotOnTheirOrder() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 200; i++) {
      List<Day> days = new ArrayList<>(days(letters(random, 1 + random.nextInt(60))));
      Streak expected = Streak.of(days);

      Collections.shuffle(days, new Random(i));

      assertThat(Streak.of(days)).isEqualTo(expected);
    }
  }

  @Test
  void keepsToItsBoundsWhateverHappens() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 2_000; i++) {
      String letters = letters(random, random.nextInt(80));
      long answered = letters.chars().filter(letter -> letter == 'a').count();

      Streak streak = Streak.of(days(letters));

      assertThat(streak.current()).as(letters).isBetween(0, streak.best());
      assertThat((long) streak.best()).as(letters).isLessThanOrEqualTo(answered);
      assertThat(streak.freezes()).as(letters).isBetween(0, streak.current() / 7);
    }
  }

  /// An excuse can be anywhere and changes nothing; an answer in the place of a miss never makes
  /// less of the current row.
  @Test
  void isNeverWorseForAnExcuseOrAnAnswerMore() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 2_000; i++) {
      String letters = letters(random, 1 + random.nextInt(50));
      int at = random.nextInt(letters.length());
      String before = letters.substring(0, at);
      String after = letters.substring(at + 1);

      Streak streak = Streak.of(days(letters));

      assertThat(Streak.of(days(before + "e" + letters.substring(at)))).isEqualTo(streak);
      assertThat(Streak.of(days(before + "a" + after)).current())
          .as(letters + " at " + at)
          .isGreaterThanOrEqualTo(streak.current());
    }
  }

  private static String letters(SplittableRandom random, int length) {
    StringBuilder letters = new StringBuilder();
    IntStream.range(0, length).forEach(i -> letters.append("aaaaaame".charAt(random.nextInt(8))));
    return letters.toString();
  }

  private static List<Day> days(String letters) {
    return IntStream.range(0, letters.length())
        .mapToObj(i -> new Day(FIRST.plusDays(i), outcome(letters.charAt(i))))
        .toList();
  }

  private static Outcome outcome(char letter) {
    return switch (letter) {
      case 'a' -> Outcome.ANSWERED;
      case 'm' -> Outcome.MISSED;
      default -> Outcome.EXCUSED;
    };
  }
}
