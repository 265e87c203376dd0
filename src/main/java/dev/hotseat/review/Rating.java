package dev.hotseat.review;

import dev.hotseat.grading.Verdict;

/// How well a question was remembered, in the four steps that FSRS knows. The order is from worst
/// to best.
public enum Rating {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  /// The number that the formulas write as `G`, 1 to 4.
  final int grade;

  Rating(int grade) {
    this.grade = grade;
  }

  /// What a graded answer says about remembering: the verdict, lowered by one for a hint. Whoever
  /// had seen the reference answer has shown nothing, so the question comes again.
  ///
  /// @param verdict on the answer
  /// @param hinted whether the candidate had taken a hint
  /// @param revealed whether the candidate had seen the reference answer
  public static Rating of(Verdict verdict, boolean hinted, boolean revealed) {
    if (revealed) {
      return AGAIN;
    }
    Rating rating =
        switch (verdict) {
          case WEAK -> AGAIN;
          case PARTIAL -> HARD;
          case GOOD -> GOOD;
          case STRONG -> EASY;
        };
    return hinted ? rating.lower() : rating;
  }

  private Rating lower() {
    return switch (this) {
      case AGAIN, HARD -> AGAIN;
      case GOOD -> HARD;
      case EASY -> GOOD;
    };
  }
}
