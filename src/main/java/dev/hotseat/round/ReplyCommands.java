package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.command.Reply.Field;
import dev.hotseat.command.Reply.Form;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Answering by form, reading one's own grade, and having a message graded.
final class ReplyCommands {
  private static final int MOST_CHARACTERS = 4000;

  private final Option<String> question = Option.text("question").always();
  private final Option<String> text = Option.text("text").always();
  private final Option<String> sent = Option.text(Command.SENT);
  private final Option<String> message = Option.text("message").always();
  private final Option<String> author = Option.person("author").always();
  // Words that cannot be read, as those of a picture, come as no value.
  private final Option<String> words = Option.text("text");

  private final Rounds rounds;
  private final Admission admission;
  private final Answering answering;
  private final Redrawing redrawing;
  private final Supplier<String> ids;

  ReplyCommands(
      Rounds rounds,
      Admission admission,
      Answering answering,
      Redrawing redrawing,
      Supplier<String> ids) {
    this.rounds = rounds;
    this.admission = admission;
    this.answering = answering;
    this.redrawing = redrawing;
    this.ids = ids;
  }

  List<Command> commands() {
    return List.of(
        personal(Buttons.ANSWER, this::answer, Admission.ROUND, question)
            .given(Given.SILENT)
            .instant(),
        personal(Buttons.REPLY, this::reply, Admission.ROUND, text, sent).given(Given.SILENT),
        personal(Buttons.GRADE, this::myGrade, Admission.ROUND).given(Given.SILENT),
        personal("grade-this", this::gradeThis, message, author, words)
            .given(Given.FOR_MESSAGE)
            .inServers());
  }

  /// From the button and memory alone: the form has to open while the store is busy. Whether the
  /// round takes the reply is looked at when it comes.
  private Reply answer(Invocation invocation) {
    Question asked = admission.question(invocation.required(question));
    return new Form(
        Message.of("round.form.title"),
        List.of(new Paragraph(Message.of("round.title", "title", asked.title()))),
        Buttons.reply(invocation.required(Admission.ROUND)),
        List.of(new Field(text, Message.of("round.form.text"), MOST_CHARACTERS, true)));
  }

  private Reply reply(Invocation invocation) {
    Round round = admission.round(invocation);
    Caller caller = invocation.caller();
    return graded(
        round,
        new Answering.Given(
            invocation.value(sent).map(id -> "f" + id).orElseGet(ids),
            caller.id(),
            caller.name(),
            invocation.required(text),
            false));
  }

  private Reply myGrade(Invocation invocation) {
    Round round = admission.round(invocation);
    return answering
        .best(round, admission.question(round), invocation.caller().id())
        .<Reply>map(this::breakdown)
        .orElseGet(() -> noneYet(round));
  }

  private Reply gradeThis(Invocation invocation) {
    Caller caller = invocation.caller();
    if (!invocation.required(author).equals(caller.id())) {
      throw new Rejection(Message.of("round.not-your-message"));
    }
    String reply =
        invocation
            .value(words)
            .filter(given -> !given.isBlank())
            .orElseThrow(() -> new Rejection(Message.of("round.no-words")));
    String id = Hearing.attemptOf(invocation.required(message));
    Round round = gradedIn(id, caller).orElseGet(() -> newestIn(caller));
    return graded(round, new Answering.Given(id, caller.id(), caller.name(), reply, true));
  }

  /// The round in which a message was graded already.
  private Optional<Round> gradedIn(String id, Caller caller) {
    return rounds
        .answer(id)
        .filter(answer -> answer.candidate().equals(caller.id()))
        .flatMap(answer -> rounds.find(answer.round()));
  }

  private Round newestIn(Caller caller) {
    return rounds.openIn(caller.place().channel()).stream()
        .findFirst()
        .orElseThrow(() -> new Rejection(Message.of("round.none-open")));
  }

  private Reply graded(Round round, Answering.Given given) {
    Question asked = admission.question(round);
    Graded graded =
        answering
            .recall(round, asked, given.candidate(), given.id())
            .orElseGet(() -> answering.grade(round, asked, given));
    redrawing.changed(round);
    return breakdown(graded);
  }

  private Card breakdown(Graded graded) {
    return Breakdowns.of(graded, answering.note(graded));
  }

  private static Reply noneYet(Round round) {
    return new Card(
        Audience.CALLER,
        List.of(new Paragraph(Message.of("round.no-grade-yet"))),
        List.of(
            Buttons.answer(
                round, round.open() ? "round.button.answer" : "round.button.answer-late")));
  }
}
