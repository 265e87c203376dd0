package dev.hotseat.interview;

import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import dev.hotseat.score.Attempt;
import dev.hotseat.score.Scores;
import dev.hotseat.score.Standing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A session of several questions with one candidate: what is asked, what was replied, what comes
/// next. It knows no words to say; [InterviewCommands] speaks for it.
final class Interview {
  private final String candidate;
  private final int most;
  private final QuestionChooser chooser;
  private final Grader grader;
  private final Scores scores;
  private final Clock clock;
  private final Supplier<String> ids;

  private Selection selection;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Standing> answered = new LinkedHashMap<>();
  private @Nullable Turn turn;

  /// A question in hand.
  ///
  /// @param number of the question in this interview, from 1
  /// @param question what is asked
  /// @param hints how many hints were given
  /// @param revealed whether the reference was shown
  /// @param answer the latest graded reply, if there is one
  record Turn(int number, Question question, int hints, boolean revealed, Optional<Answer> answer) {
    Turn hinted() {
      return new Turn(number, question, hints + 1, revealed, answer);
    }

    Turn shown() {
      return new Turn(number, question, hints, true, answer);
    }

    Turn answered(Optional<Answer> now) {
      return new Turn(number, question, hints, revealed, now);
    }
  }

  /// A graded reply.
  ///
  /// @param attempt what was stored
  /// @param grade how it was graded
  record Answer(Attempt attempt, Grade grade) {}

  /// @param candidate the id of the candidate
  /// @param selection what may be asked
  /// @param most how many questions are asked at the most
  Interview(
      String candidate,
      Selection selection,
      int most,
      QuestionChooser chooser,
      Grader grader,
      Scores scores,
      Clock clock,
      Supplier<String> ids) {
    this.candidate = candidate;
    this.selection = selection;
    this.most = most;
    this.chooser = chooser;
    this.grader = grader;
    this.scores = scores;
    this.clock = clock;
    this.ids = ids;
  }

  /// The question in hand, empty before the first one and after the last one.
  Optional<Turn> turn() {
    return Optional.ofNullable(turn);
  }

  /// What may be asked from the next question on.
  Selection selection() {
    return selection;
  }

  /// Changes what may be asked from the next question on.
  void select(Selection other) {
    selection = other;
  }

  /// Goes on to the next question.
  ///
  /// @return the question, empty when the interview is over
  Optional<Turn> next() {
    Optional<Question> question =
        asked.size() >= most
            ? Optional.empty()
            : chooser.choose(selection, asked, scores.standings(candidate), clock.instant());
    question.ifPresent(chosen -> asked.add(chosen.id()));
    turn =
        question
            .map(chosen -> new Turn(asked.size(), chosen, 0, false, Optional.empty()))
            .orElse(null);
    return turn();
  }

  /// What the candidate's earlier attempts at a question came to.
  Optional<Standing> standing(Question question) {
    return scores.standing(candidate, question.id());
  }

  /// What the candidate's attempts came to at each question ever answered, the one due first in
  /// front.
  List<Standing> standings() {
    return scores.standings(candidate);
  }

  /// Grades a reply to the question in hand. It is stored before this returns.
  Answer answer(String reply) {
    Turn now = held();
    Question question = now.question();
    Grade grade = grader.grade(question, reply);
    Attempt attempt =
        Attempt.graded(
            ids.get(),
            candidate,
            question.id(),
            clock.instant(),
            reply,
            grade,
            now.hints() > 0,
            now.revealed());
    keep(scores.record(attempt));
    Answer answer = new Answer(attempt, grade);
    turn = now.answered(Optional.of(answer));
    return answer;
  }

  /// Puts the question in hand once more, as if it were new.
  Turn again() {
    turn = held().answered(Optional.empty());
    return turn;
  }

  /// The next key point that the candidate has not said, the weightiest first; empty when hints
  /// have been given for all of them.
  Optional<KeyPoint> hint() {
    Turn now = held();
    List<KeyPoint> points = new ArrayList<>(now.question().keyPoints());
    now.answer()
        .ifPresent(
            answer ->
                answer.grade().keyPoints().stream()
                    .filter(coverage -> coverage.state() == Coverage.State.SAID)
                    .forEach(coverage -> points.remove(coverage.keyPoint())));
    points.sort(Comparator.comparingDouble(KeyPoint::weight).reversed());
    turn = now.hinted();
    return points.stream().skip(now.hints()).findFirst();
  }

  /// Shows the reference answer: from now on an attempt at this question counts as revealed.
  Question reveal() {
    turn = held().shown();
    return turn.question();
  }

  /// Notes that the latest reply made a key point that the grader missed.
  ///
  /// @return the standing with the claim in it
  Standing claim(Answer answer, KeyPoint point) {
    return keep(scores.claim(answer.attempt().id(), point.label(), clock.instant()));
  }

  /// Where the questions answered in this interview stand, in the order in which they were
  /// answered.
  List<Standing> answered() {
    return List.copyOf(answered.values());
  }

  private Standing keep(Standing standing) {
    answered.put(standing.questionId(), standing);
    return standing;
  }

  private Turn held() {
    return turn().orElseThrow(() -> new IllegalStateException("no question in hand"));
  }
}
