package dev.hotseat.score;

import dev.hotseat.review.Memory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What a candidate's attempts at one question come to. It follows from the attempts alone, in the
/// order in which they were recorded, so that it can always be worked out again.
///
/// The scores are the graded ones. What the candidate claimed counts for `memory` only.
///
/// @param candidate the id of the candidate
/// @param questionId the question
/// @param attempts how many there were, 1 or more
/// @param first the first attempt's score, 0 to 100
/// @param best the best score so far
/// @param latest the latest attempt's score
/// @param latestAt when the latest attempt was made
/// @param memory how well the question is remembered, and when it is due again
public record Standing(
    String candidate,
    String questionId,
    int attempts,
    double first,
    double best,
    double latest,
    Instant latestAt,
    Memory memory) {

  /// The question that is due first in front.
  public static final Comparator<Standing> DUE_FIRST =
      Comparator.comparing((Standing standing) -> standing.memory().due())
          .thenComparing(Standing::questionId);

  /// The standing after one or more attempts of one candidate at one question.
  ///
  /// @throws IllegalArgumentException where there is no attempt, or one is of another candidate or
  ///     at another question
  public static Standing of(List<Attempt> attempts) {
    if (attempts.isEmpty()) {
      throw new IllegalArgumentException("no standing without an attempt");
    }
    Standing standing = afterFirst(attempts.getFirst());
    for (Attempt attempt : attempts.subList(1, attempts.size())) {
      standing = standing.after(attempt);
    }
    return standing;
  }

  /// The standing after one attempt more.
  ///
  /// @throws IllegalArgumentException where it is of another candidate or at another question
  public Standing after(Attempt attempt) {
    if (!attempt.candidate().equals(candidate) || !attempt.questionId().equals(questionId)) {
      throw new IllegalArgumentException(
          "attempt " + attempt.id() + " is not of " + candidate + " at " + questionId);
    }
    return new Standing(
        candidate,
        questionId,
        attempts + 1,
        first,
        Math.max(best, attempt.score()),
        attempt.score(),
        attempt.at(),
        memory.next(attempt.rating(), attempt.at()));
  }

  private static Standing afterFirst(Attempt attempt) {
    return new Standing(
        attempt.candidate(),
        attempt.questionId(),
        1,
        attempt.score(),
        attempt.score(),
        attempt.score(),
        attempt.at(),
        Memory.first(attempt.rating(), attempt.at()));
  }
}
