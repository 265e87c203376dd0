package dev.hotseat.review;

import static dev.hotseat.review.Rating.AGAIN;
import static dev.hotseat.review.Rating.EASY;
import static dev.hotseat.review.Rating.GOOD;
import static dev.hotseat.review.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The figures are published: by py-fsrs in `tests/test_basic.py` (`test_review_card`,
/// `test_memo_state`, `test_repeated_correct_reviews`, `test_stability_lower_bound`), and by
/// ts-fsrs in its test of FSRS-6 (`first repeat`), both for the default weights.
class MemoryTest {
  private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "AGAIN, 0.212, 6.4133",
    "HARD, 1.2931, 5.11217071",
    "GOOD, 2.3065, 2.11810397",
    "EASY, 8.2956, 1"
  })
  void beginsAsPublished(Rating rating, double stability, double difficulty) {
    Memory memory = Memory.first(rating, START);

    assertThat(memory.stability()).isEqualTo(stability);
    assertThat(memory.difficulty()).isEqualTo(difficulty, within(1e-8));
    assertThat(memory.reviewedAt()).isEqualTo(START);
  }

  @Test
  void remembersAsPublished() {
    Memory memory =
        after(List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD), List.of(0, 0, 1, 3, 8, 21)).getLast();

    assertThat(memory.stability()).isEqualTo(53.62691, within(1e-4));
    assertThat(memory.difficulty()).isEqualTo(6.3574867, within(1e-4));
  }

  /// Where py-fsrs has a learning step (0 days) it asks again within the hour; so does this test.
  /// Our intervals are the same but for our own rules: no step after a first good answer, at most
  /// 365 days.
  @Test
  void spacesAsPublished() {
    List<Rating> ratings =
        List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    List<Integer> published = List.of(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    List<Integer> askedAfter = new ArrayList<>(published);
    askedAfter.addFirst(0);

    List<Long> intervals =
        after(ratings, askedAfter.subList(0, ratings.size())).stream()
            .map(memory -> Duration.between(memory.reviewedAt(), memory.due()).toDays())
            .toList();

    assertThat(intervals)
        .containsExactly(2L, 2L, 11L, 46L, 163L, 365L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
  }

  @Test
  void findsNothingEasierThanOne() {
    Memory memory = Memory.first(EASY, START);

    for (int second = 1; second < 10; second++) {
      memory = memory.next(EASY, START.plusSeconds(second));
    }

    assertThat(memory.difficulty()).isEqualTo(1);
  }

  @Test
  void keepsStabilityAboveNothingHoweverOftenItIsMissed() {
    Memory memory = Memory.first(AGAIN, START);

    for (int time = 0; time < 1000; time++) {
      memory = memory.next(AGAIN, memory.due().plus(Duration.ofDays(1)));
      assertThat(memory.stability()).isGreaterThanOrEqualTo(0.001);
    }
  }

  @ParameterizedTest
  @EnumSource
  void asksAMissedQuestionAgainInTenMinutes(Rating before) {
    Memory memory = Memory.first(before, START).next(AGAIN, START.plus(Duration.ofDays(30)));

    assertThat(memory.due()).isEqualTo(memory.reviewedAt().plus(Duration.ofMinutes(10)));
  }

  @ParameterizedTest
  @CsvSource({"HARD, 1", "GOOD, 2", "EASY, 8"})
  void waitsWholeDaysAfterAFirstAnswer(Rating rating, int days) {
    assertThat(Memory.first(rating, START).due()).isEqualTo(START.plus(Duration.ofDays(days)));
  }

  @Test
  void waitsOneDayAtLeastAfterAPoorAnswer() {
    Memory memory = Memory.first(AGAIN, START).next(HARD, START.plus(Duration.ofMinutes(10)));

    assertThat(memory.stability()).isLessThan(0.5);
    assertThat(memory.due()).isEqualTo(memory.reviewedAt().plus(Duration.ofDays(1)));
  }

  @Test
  void treatsTheLastMomentOfADayAsTheSameDay() {
    Memory memory = Memory.first(GOOD, START);
    Instant nextDay = START.plus(Duration.ofDays(1));

    double sameDay = memory.next(GOOD, nextDay.minusMillis(1)).stability();

    assertThat(sameDay).isEqualTo(memory.next(GOOD, START).stability());
    assertThat(memory.next(GOOD, nextDay).stability()).isGreaterThan(sameDay);
  }

  @Test
  void treatsAClockSetBackAsTheSameDay() {
    Memory memory = Memory.first(GOOD, START);

    Memory earlier = memory.next(GOOD, START.minus(Duration.ofDays(400)));

    assertThat(earlier.stability()).isEqualTo(memory.next(GOOD, START).stability());
    assertThat(earlier.due()).isAfter(earlier.reviewedAt());
  }

  @Test
  void neverLosesByAGoodAnswerOnTheSameDay() {
    Memory strong = new Memory(300, 5, START, START);

    assertThat(strong.next(GOOD, START).stability()).isEqualTo(300);
    assertThat(strong.next(HARD, START).stability()).isLessThan(300);
  }

  @Test
  void growsMoreTheBetterTheAnswer() {
    Memory memory = Memory.first(GOOD, START);
    Instant later = START.plus(Duration.ofDays(2));

    assertThat(List.of(AGAIN, HARD, GOOD, EASY))
        .extracting(rating -> memory.next(rating, later).stability())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "-1, 5", "NaN, 5", "Infinity, 5", "1, 0.9", "1, 10.1", "1, NaN"})
  void refusesWhatNoMemoryCanBe(double stability, double difficulty) {
    assertThatThrownBy(() -> new Memory(stability, difficulty, START, START))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// The memory after each answer; a question that was asked after 0 days came ten minutes later.
  private static List<Memory> after(List<Rating> ratings, List<Integer> days) {
    List<Memory> memories = new ArrayList<>(List.of(Memory.first(ratings.getFirst(), START)));
    for (int i = 1; i < ratings.size(); i++) {
      Memory last = memories.getLast();
      Duration wait = days.get(i) == 0 ? Duration.ofMinutes(10) : Duration.ofDays(days.get(i));
      memories.add(last.next(ratings.get(i), last.reviewedAt().plus(wait)));
    }
    return memories;
  }
}
