package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part.Heading;
import dev.hotseat.command.Part.Markdown;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.grading.Coverage;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import dev.hotseat.score.Scores;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Hints, the reference answer before the close, and "I said that".
final class StudyCommands {
  /// So many buttons have room under a message.
  private static final int MOST_POINTS = 25;

  private final Option<String> sure = Option.person("sure");
  private final Option<String> attempt = Option.text("attempt").always();
  private final Option<Integer> point = Option.number("point", 1, 999);

  private final Rounds rounds;
  private final Scores scores;
  private final Admission admission;
  private final Answering answering;
  private final OpenQuestions open;
  private final Clock clock;

  StudyCommands(
      RoundPorts ports, Admission admission, Answering answering, OpenQuestions open, Clock clock) {
    this.rounds = ports.rounds();
    this.scores = ports.scores();
    this.admission = admission;
    this.answering = answering;
    this.open = open;
    this.clock = clock;
  }

  List<Command> commands() {
    return List.of(
        personal(Buttons.HINT, this::hint, Admission.ROUND).given(Given.SILENT),
        personal(Buttons.REVEAL, this::reveal, Admission.ROUND, sure).given(Given.SILENT),
        personal(Buttons.SAID, this::said, Admission.ROUND, attempt, point).given(Given.SILENT));
  }

  private Reply hint(Invocation invocation) {
    Round round = studied(invocation);
    Question question = admission.question(round);
    String candidate = invocation.caller().id();
    String label =
        nextHint(round, question, candidate)
            .orElseThrow(() -> new Rejection(Message.of("round.no-more-hints")));
    boolean counted = counted(round, candidate);
    rounds.change(round.id(), candidate, now -> now.hintedAt(label));
    return Reply.toCaller(new Paragraph(Message.of(hintText(round, counted), "label", label)));
  }

  /// The weightiest point that the candidate has neither made nor been hinted at.
  private Optional<String> nextHint(Round round, Question question, String candidate) {
    Set<String> known = made(round, question, candidate);
    known.addAll(rounds.participation(round.id(), candidate).hints());
    return question.keyPoints().stream()
        .sorted(Comparator.comparingDouble(KeyPoint::weight).reversed())
        .map(KeyPoint::label)
        .filter(label -> !known.contains(label))
        .findFirst();
  }

  private static String hintText(Round round, boolean counted) {
    return round.practice() || counted || !round.open() ? "round.free-hint" : "round.hint";
  }

  private Set<String> made(Round round, Question question, String candidate) {
    Set<String> made = new HashSet<>();
    answering
        .best(round, question, candidate)
        .ifPresent(
            best ->
                best.grade().keyPoints().stream()
                    .filter(coverage -> coverage.state() == Coverage.State.SAID)
                    .forEach(coverage -> made.add(coverage.keyPoint().label())));
    return made;
  }

  /// A question that is practised, or was asked before, may be open in a round again: then nothing
  /// is given away here.
  private Round studied(Invocation invocation) {
    Round round = admission.round(invocation);
    boolean another = round.practice() || !round.open();
    if (another && open.has(round.questionId(), invocation.caller())) {
      throw new Rejection(Message.of("round.search.open"));
    }
    return round;
  }

  private Reply reveal(Invocation invocation) {
    Round round = studied(invocation);
    Question question = admission.question(round);
    String candidate = invocation.caller().id();
    boolean free = !round.open() || rounds.participation(round.id(), candidate).revealed();
    if (!free && invocation.value(sure).filter(candidate::equals).isEmpty()) {
      return asksFirst(round, candidate);
    }
    if (round.open()) {
      rounds.change(round.id(), candidate, Participation::shown);
    }
    return Reply.toCaller(
        RoundCards.title(question),
        new Heading(Message.of("round.reference")),
        new Markdown(question.reference()));
  }

  private Reply asksFirst(Round round, String candidate) {
    String text =
        round.practice()
            ? "round.reveal.practice"
            : counted(round, candidate) ? "round.reveal.counted" : "round.reveal.sure";
    List<Button> buttons =
        List.of(
            Buttons.answer(round, "round.button.answer-first"),
            Buttons.revealSurely(round, candidate));
    return new Card(Audience.CALLER, List.of(new Paragraph(Message.of(text))), buttons);
  }

  private Reply said(Invocation invocation) {
    Round round = admission.round(invocation);
    Caller caller = invocation.caller();
    Graded graded =
        answering
            .recall(round, admission.question(round), caller.id(), invocation.required(attempt))
            .orElseThrow(() -> new Rejection(Message.of("round.not-yours")));
    return invocation
        .value(point)
        .map(number -> claimed(graded, number))
        .orElseGet(() -> which(graded));
  }

  private static Reply which(Graded graded) {
    List<Button> buttons = new ArrayList<>();
    List<Coverage> points = graded.grade().keyPoints();
    for (int i = 0; i < points.size() && buttons.size() < MOST_POINTS; i++) {
      if (points.get(i).state() != Coverage.State.SAID) {
        buttons.add(Buttons.said(graded, i + 1, points.get(i).keyPoint().label()));
      }
    }
    String text = graded.round().server().isPresent() ? "round.said.which" : "round.said.alone";
    return new Card(
        Audience.CALLER, List.of(new Paragraph(Message.of(text))), List.copyOf(buttons));
  }

  private Reply claimed(Graded graded, int number) {
    List<Coverage> points = graded.grade().keyPoints();
    if (number > points.size()) {
      throw new Rejection(Message.of("round.unknown"));
    }
    Coverage coverage = points.get(number - 1);
    String label = coverage.keyPoint().label();
    if (coverage.state() == Coverage.State.SAID) {
      throw new Rejection(Message.of("round.said.already", "label", label));
    }
    scores.claim(graded.attempt().id(), label, clock.instant());
    graded.round().server().ifPresent(server -> rounds.dispute(dispute(graded, label, server)));
    String text = graded.round().server().isPresent() ? "round.said.noted" : "round.said.mine";
    return Reply.toCaller(new Paragraph(Message.of(text, "label", label)));
  }

  private Dispute dispute(Graded graded, String label, String server) {
    return new Dispute(
        graded.attempt().id(),
        label,
        graded.round().id(),
        server,
        graded.attempt().candidate(),
        graded.attempt().reply(),
        clock.instant());
  }

  /// Whether a candidate has the reply that counts already.
  private boolean counted(Round round, String candidate) {
    return rounds.answers(round.id()).stream()
        .anyMatch(answer -> answer.candidate().equals(candidate) && answer.counts());
  }
}
