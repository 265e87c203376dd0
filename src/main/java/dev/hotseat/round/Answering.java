package dev.hotseat.round;

import dev.hotseat.board.Entries;
import dev.hotseat.board.Entry;
import dev.hotseat.command.Rejection;
import dev.hotseat.grading.Flag;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.question.Question;
import dev.hotseat.score.Attempt;
import dev.hotseat.score.Scores;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Grades replies and keeps them: the attempt, the answer in the round, the board's entry, in this
/// order and each at once on the disk. Every step can be done twice. What a crash leaves undone,
/// the reply being graded and not told, is done when the same message is read again; an entry that
/// is missing is made up for by [#enterTheRest].
final class Answering {
  private static final Set<Flag> USE_UP_NOTHING =
      Set.of(Flag.EMPTY, Flag.TOO_SHORT, Flag.ECHOES_QUESTION);
  private static final int MOST_OTHERS = 20;

  private final Rounds rounds;
  private final Scores scores;
  private final Entries entries;
  private final InARow inARow;
  private final Grader grader;
  private final Clock clock;
  private final Set<String> entered = ConcurrentHashMap.newKeySet();

  Answering(RoundPorts ports, Grader grader, Clock clock) {
    this.rounds = ports.rounds();
    this.scores = ports.scores();
    this.entries = ports.entries();
    this.inARow = ports.inARow();
    this.grader = grader;
    this.clock = clock;
  }

  /// A reply to be graded.
  ///
  /// @param id of the attempt that it will be; the same id is graded once
  /// @param candidate the id of who replied
  /// @param name what they are called
  /// @param text the words
  /// @param inPublic whether others can read it
  record Given(String id, String candidate, String name, String text, boolean inPublic) {}

  /// Grades a reply. All of it is stored when this returns.
  ///
  /// @throws Rejection where it is too long
  Graded grade(Round round, Question question, Given given) {
    checkLength(given.text());
    Participation before = rounds.participation(round.id(), given.candidate());
    Grade grade = grader.grade(question, given.text(), othersReplies(round, given.candidate()));
    Attempt attempt = attempt(question, given, grade, before);
    scores.record(attempt);
    Answer answer = rounds.add(answer(round, given, attempt, grade));
    enter(round, answer);
    return new Graded(round, question, attempt, grade, answer);
  }

  /// What a candidate is told about the board and their row of dailies under a reply of theirs.
  BoardNote note(Graded graded) {
    Round round = graded.round();
    Answer answer = graded.answer();
    return BoardNote.of(
        graded,
        rounds.answers(round.id()),
        answer.counts() ? inARow.with(round, answer.candidate()) : Optional.empty());
  }

  /// Whether a reply was graded before.
  boolean knows(String id) {
    return rounds.answer(id).isPresent();
  }

  /// A candidate's best reply in a round, the latest of equal ones; empty where there is none.
  Optional<Graded> best(Round round, Question question, String candidate) {
    return rounds.answers(round.id()).stream()
        .filter(answer -> answer.candidate().equals(candidate))
        .max(Comparator.comparingDouble(Answer::score).thenComparing(Answer::at))
        .flatMap(answer -> recall(round, question, answer));
  }

  /// A candidate's reply by the id of its attempt; empty where it is not theirs, or not of the
  /// round.
  Optional<Graded> recall(Round round, Question question, String candidate, String id) {
    return rounds
        .answer(id)
        .filter(answer -> answer.candidate().equals(candidate) && answer.round() == round.id())
        .flatMap(answer -> recall(round, question, answer));
  }

  /// The attempts of a candidate in a round, of some answers.
  List<Attempt> attempts(Round round, String candidate, List<Answer> answers) {
    Set<String> ids = new HashSet<>();
    answers.forEach(answer -> ids.add(answer.attempt()));
    return scores.attempts(candidate, round.questionId()).stream()
        .filter(attempt -> ids.contains(attempt.id()))
        .toList();
  }

  /// Makes the entries that a crash has left out, and notes those that are made.
  void enterTheRest() {
    for (Answer answer : rounds.toEnter()) {
      if (!entered.contains(answer.attempt())) {
        rounds.find(answer.round()).ifPresent(round -> enter(round, answer));
      }
    }
    List<String> noted = new ArrayList<>(entered);
    if (!noted.isEmpty()) {
      rounds.entered(noted);
      noted.forEach(entered::remove);
    }
  }

  private Optional<Graded> recall(Round round, Question question, Answer answer) {
    return attempts(round, answer.candidate(), List.of(answer)).stream()
        .findFirst()
        .map(attempt -> Graded.recalled(round, question, attempt, answer, grader));
  }

  private void enter(Round round, Answer answer) {
    if (answer.counts()) {
      entries.add(
          new Entry(
              round.server().orElseThrow(),
              answer.candidate(),
              String.valueOf(round.id()),
              round.questionId(),
              round.topic(),
              round.level(),
              answer.at(),
              answer.score(),
              answer.hinted(),
              answer.revealed(),
              named(round, answer)));
      entered.add(answer.attempt());
    }
  }

  /// Whether the candidate had asked for this question by name.
  static boolean named(Round round, Answer answer) {
    return round.named() && round.askedBy(answer.candidate());
  }

  private static void checkLength(String text) {
    if (text.length() > Grader.MOST_CHARACTERS) {
      throw new Rejection(
          Message.of("round.too-long", "length", text.length(), "most", Grader.MOST_CHARACTERS));
    }
  }

  private Attempt attempt(Question question, Given given, Grade grade, Participation before) {
    return Attempt.graded(
        given.id(),
        given.candidate(),
        question.id(),
        clock.instant(),
        given.text(),
        grade,
        !before.hints().isEmpty(),
        before.revealed());
  }

  private static Answer answer(Round round, Given given, Attempt attempt, Grade grade) {
    return new Answer(
        attempt.id(),
        round.id(),
        given.candidate(),
        given.name(),
        attempt.at(),
        attempt.score(),
        attempt.hinted(),
        attempt.revealed(),
        given.inPublic(),
        !round.open(),
        !round.practice() && USE_UP_NOTHING.stream().noneMatch(grade::has));
  }

  /// The latest replies of others that the candidate could read.
  private List<String> othersReplies(Round round, String candidate) {
    List<Answer> readable =
        rounds.answers(round.id()).stream()
            .filter(answer -> answer.inPublic() && !answer.candidate().equals(candidate))
            .toList();
    return readable.reversed().stream()
        .limit(MOST_OTHERS)
        .flatMap(answer -> words(round, answer))
        .toList();
  }

  private Stream<String> words(Round round, Answer answer) {
    return attempts(round, answer.candidate(), List.of(answer)).stream()
        .map(Attempt::reply)
        .filter(reply -> !reply.isEmpty());
  }
}
