package dev.hotseat.interview;

import dev.hotseat.grading.Grader;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Scores;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Starts interviews.
public final class Interviews {
  private final QuestionBank bank;
  private final Grader grader;
  private final Scores scores;
  private final Clock clock;
  private final Supplier<String> ids;

  /// @param ids gives a new id for each attempt
  public Interviews(
      QuestionBank bank, Grader grader, Scores scores, Clock clock, Supplier<String> ids) {
    this.bank = bank;
    this.grader = grader;
    this.scores = scores;
    this.clock = clock;
    this.ids = ids;
  }

  /// Starts an interview of one candidate.
  ///
  /// @param candidate the id of the candidate
  /// @param selection what may be asked
  /// @param most how many questions are asked at the most, 1 or more
  /// @param random decides between questions that were never asked
  public InterviewCommands start(
      String candidate, Selection selection, int most, RandomGenerator random) {
    QuestionChooser chooser = new QuestionChooser(bank, random);
    Interview interview =
        new Interview(candidate, selection, most, chooser, grader, scores, clock, ids);
    return new InterviewCommands(bank, interview, new DueTexts(clock));
  }
}
