package dev.hotseat.round;

import dev.hotseat.command.Button;
import dev.hotseat.command.CommandLine;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be pressed in a round. A button stores its command line, of which a front end takes 100
/// characters: so the values have no names.
final class Buttons {
  static final String ANSWER = "round-answer";
  static final String REPLY = "round-reply";
  static final String HINT = "round-hint";
  static final String REVEAL = "round-reveal";
  static final String GRADE = "round-grade";
  static final String SAID = "round-said";
  static final String CLOSE = "round-close";
  static final String PLACE = "round-place";
  static final String UNSHOW = "round-unshow";

  private Buttons() {}

  static Button answer(Round round, String label) {
    return new Button(
        Message.of(label), line(ANSWER, String.valueOf(round.id()), round.questionId()));
  }

  static Button hint(Round round, String label) {
    return of(label, HINT, round);
  }

  static Button reveal(Round round) {
    return of("round.button.reveal", REVEAL, round);
  }

  /// For whoever was asked whether they are sure.
  static Button revealSurely(Round round, String candidate) {
    return of("round.button.show", REVEAL, round, candidate);
  }

  static Button myGrade(Round round) {
    return of("round.button.my-grade", GRADE, round);
  }

  static Button said(Graded graded) {
    return of("round.button.said", SAID, graded.round(), graded.attempt().id());
  }

  static Button said(Graded graded, int point, String name) {
    return new Button(
        Message.of("round.button.point", "label", name),
        line(
            SAID,
            String.valueOf(graded.round().id()),
            graded.attempt().id(),
            String.valueOf(point)));
  }

  static Button close(Round round, String title) {
    return new Button(
        Message.of("round.button.question", "title", title),
        line(CLOSE, String.valueOf(round.id())));
  }

  static Button place(Round round, String title) {
    return new Button(
        Message.of("round.button.question", "title", title),
        line(PLACE, String.valueOf(round.id())));
  }

  static Button unshow(Answer answer) {
    return new Button(
        Message.of("round.button.unshow", "name", answer.name()),
        line(UNSHOW, String.valueOf(answer.round()), answer.attempt()));
  }

  static Button next(Round round) {
    return new Button(
        Message.of("round.button.next"),
        CommandLine.of(round.practice() ? "practice" : "ask", "topic", round.topic()));
  }

  static Button practice(Optional<String> topic) {
    return new Button(
        Message.of("round.button.practice"),
        new CommandLine(
            "practice", topic.map(name -> Map.of("topic", name)).orElse(Map.of()), List.of()));
  }

  /// The command that takes the form of a reply.
  static CommandLine reply(String round) {
    return line(REPLY, round);
  }

  private static Button of(String label, String command, Round round, String... more) {
    String[] values = new String[more.length + 1];
    values[0] = String.valueOf(round.id());
    System.arraycopy(more, 0, values, 1, more.length);
    return new Button(Message.of(label), line(command, values));
  }

  private static CommandLine line(String command, String... values) {
    return new CommandLine(command, Map.of(), List.of(values));
  }
}
