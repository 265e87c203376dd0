package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.question.KeyPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeTest {
  private static final Grade GRADE =
      new Grade(
          72.5,
          List.of(
              coverage("none", 1, 0.1),
              coverage("part", 2, 0.5),
              coverage("all", 3, 0.9),
              coverage("nothing", 1, 0),
              coverage("every", 1, 1)),
          4,
          List.of(new Flagged(Flag.COPIES_REFERENCE, List.of())),
          "1-words");

  @Test
  void showsWhatWasSaidFirstAndKeepsTheQuestionsOrder() {
    assertThat(GRADE.shown())
        .extracting(coverage -> coverage.keyPoint().label())
        .containsExactly("all", "every", "part", "none", "nothing");
  }

  @Test
  void sumsUpWhatWasEarnedEvenBeyondEnough() {
    assertThat(GRADE.earned()).isEqualTo(0.1 + 1 + 2.7 + 1, within(1e-9)).isGreaterThan(4);
  }

  @Test
  void hasOnlyTheFlagsThatWereRaised() {
    assertThat(GRADE.has(Flag.COPIES_REFERENCE)).isTrue();
    assertThat(GRADE.has(Flag.EMPTY)).isFalse();
  }

  @Test
  void hasTheVerdictOfItsScore() {
    assertThat(GRADE.verdict()).isEqualTo(Verdict.GOOD);
  }

  private static Coverage coverage(String label, double weight, double degree) {
    return new Coverage(new KeyPoint(label, weight, label, List.of()), degree, List.of());
  }
}
