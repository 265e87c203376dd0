package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Markdown;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.Round.Asker;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `/ask`: opens a round in a channel.
final class AskCommand {
  private final Rounds rounds;
  private final Channels channels;
  private final AskingRules rules;
  private final ModeratorNotices notices;
  private final Posting posting;
  private final Selecting selecting;
  private final QuestionDraw draw;
  private final Supplier<QuestionBank> bank;
  private final RoundTimes times;
  private final Clock clock;

  AskCommand(
      RoundPorts ports,
      Posting posting,
      Selecting selecting,
      QuestionDraw draw,
      Supplier<QuestionBank> bank,
      RoundTimes times,
      Clock clock) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.rules = ports.rules();
    this.notices = ports.notices();
    this.posting = posting;
    this.selecting = selecting;
    this.draw = draw;
    this.bank = bank;
    this.times = times;
    this.clock = clock;
  }

  Command command() {
    return personal("ask", this::ask, selecting.topic(), selecting.level(), selecting.question())
        .inServers();
  }

  private Reply ask(Invocation invocation) {
    Caller caller = invocation.caller();
    String server = caller.place().server().orElseThrow();
    String channel = caller.place().channel();
    if (!rules.mayAsk(server, channel)) {
      throw new Rejection(Message.of("round.ask-elsewhere"));
    }
    Optional<Question> named = selecting.named(invocation);
    Question question =
        named.orElseGet(
            () ->
                draw.draw(selecting.selection(invocation).of(bank.get()), rounds.askedIn(server)));
    Rounds.Opened opened = rounds.open(draft(caller, question, named.isPresent()));
    return opened.fresh()
        ? posted(opened.round(), question, caller, selecting.line("ask", invocation))
        : known(opened.round());
  }

  private Draft draft(Caller caller, Question question, boolean named) {
    Instant now = clock.instant();
    return new Draft(
        Kind.ASK,
        caller.place().server(),
        caller.place().channel(),
        question,
        Optional.of(new Asker(caller.id(), caller.name())),
        named,
        now,
        now.plus(times.open()),
        Optional.empty());
  }

  private Reply posted(Round round, Question question, Caller caller, CommandLine again) {
    try {
      return posting
          .post(round, question)
          .map(message -> linked("round.asked", round, message))
          .orElseGet(() -> Reply.toCaller(new Paragraph(Message.of("round.asked-soon"))));
    } catch (Unreachable failure) {
      return failed(round, failure, caller, again);
    }
  }

  private Reply failed(Round round, Unreachable failure, Caller caller, CommandLine again) {
    if (failure.isOwnFault()) {
      return refused(said(failure), again);
    }
    return switch (failure.reason()) {
      case FORBIDDEN -> caller.moderator() ? mendable(failure, again) : cannotPost(round, failure);
      case BLOCKED -> caller.moderator() ? mendable(failure, again) : refused(said(failure), again);
      case GONE, CLOSED, UNKNOWN -> refused(said(failure), again);
    };
  }

  private Reply known(Round round) {
    return round
        .message()
        .map(message -> linked("round.open-already", round, message))
        .orElseGet(() -> Reply.toCaller(new Paragraph(Message.of("round.being-asked"))));
  }

  private Reply linked(String key, Round round, String message) {
    String link = channels.link(round.server().orElseThrow(), round.channel(), message);
    return Reply.toCaller(new Paragraph(Message.of(key)), new Markdown(link));
  }

  private static List<Part> said(Unreachable failure) {
    return failure.reasons().stream().<Part>map(Paragraph::new).toList();
  }

  /// What a moderator can mend.
  private static Reply mendable(Unreachable failure, CommandLine again) {
    List<Part> parts = new ArrayList<>(said(failure));
    parts.add(new Paragraph(Message.of("round.then-again")));
    return refused(parts, again);
  }

  /// With a button that gives the same command again.
  private static Reply refused(List<Part> parts, CommandLine again) {
    Button button = new Button(Message.of("button.try-again"), again);
    return new Card(Audience.CALLER, parts, List.of(button));
  }

  private Reply cannotPost(Round round, Unreachable failure) {
    failure.reasons().forEach(reason -> notices.tell(round.server().orElseThrow(), reason));
    return Reply.toCaller(new Paragraph(Message.of("round.cannot-post")));
  }
}
