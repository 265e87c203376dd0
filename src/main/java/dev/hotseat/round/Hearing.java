package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Work;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.round.Round.State;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the messages that people write in channels as replies. A message is graded once, however
/// often it is told of.
final class Hearing {
  private static final Logger log = LoggerFactory.getLogger(Hearing.class);
  private static final Duration BETWEEN_REREADINGS = Duration.ofMinutes(1);

  private final Rounds rounds;
  private final Channels channels;
  private final Admission admission;
  private final Answering answering;
  private final Redrawing redrawing;
  private final Endings endings;
  private final Told told;
  private final Clock clock;
  private final Marks marks = new Marks();
  private Instant nextRereading = Instant.MIN;

  Hearing(
      RoundPorts ports,
      Admission admission,
      Answering answering,
      Redrawing redrawing,
      Endings endings,
      Told told,
      Clock clock) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.admission = admission;
    this.answering = answering;
    this.redrawing = redrawing;
    this.endings = endings;
    this.told = told;
    this.clock = clock;
  }

  /// The id of the attempt that a message is, the same each time that it is told of.
  static String attemptOf(String message) {
    return "m" + message;
  }

  /// Takes a message in a channel.
  void heard(Heard heard) {
    String channel = heard.author().place().channel();
    Optional<Round> round =
        heard.answers().isPresent()
            ? heard.answers().flatMap(rounds::ofMessage)
            : rounds.openIn(channel).stream().findFirst(); // text in a thread
    if (round.isEmpty() || !round.get().isIn(channel)) {
      return;
    }
    marks.begin(channel, heard.message());
    boolean well = false;
    try {
      take(round.get(), heard);
      well = true;
    } finally {
      marks.end(channel, well);
    }
  }

  /// Reads what was written since the last message known, in every channel with an open round.
  void catchUp() {
    for (Round round : rounds.open()) {
      catchUp(round, round.channel());
      round.thread().ifPresent(thread -> catchUp(round, thread));
    }
  }

  /// Notes what was read, and reads again what could not be.
  void beat(Work work) {
    for (Marks.Read read : marks.read()) {
      rounds.heardUpTo(read.channel(), read.message());
    }
    Instant now = clock.instant();
    if (!nextRereading.isAfter(now)) {
      nextRereading = now.plus(BETWEEN_REREADINGS);
      marks.failed().forEach(channel -> work.run("channel " + channel, () -> catchUp(channel)));
    }
  }

  private void catchUp(String channel) {
    rounds.openIn(channel).forEach(round -> catchUp(round, channel));
  }

  private void catchUp(Round round, String channel) {
    boolean thread = round.thread().filter(channel::equals).isPresent();
    // What was heard up to is of the channel; a thread is read again from its card on.
    Optional<String> since = thread ? round.message() : round.heard().or(round::message);
    since.ifPresent(message -> catchUp(channel, message, thread));
  }

  private void catchUp(String channel, String since, boolean thread) {
    try {
      channels.since(channel, since).forEach(this::heardAgain);
    } catch (Unreachable failure) {
      if (failure.reason() == Unreachable.Reason.GONE && !thread) {
        endings.channelGone(channel);
      } else {
        log.warn("what was missed cannot be read yet: {}", failure.getMessage());
        marks.missed(channel);
      }
    }
  }

  /// One message that cannot be taken must not keep the others from it.
  private void heardAgain(Heard heard) {
    try {
      heard(heard);
    } catch (RuntimeException fault) {
      log.error("message {}", heard.message(), fault);
    }
  }

  private void take(Round round, Heard heard) {
    if (round.state() == State.GONE) {
      return;
    }
    Optional<String> text = heard.text().filter(words -> !words.isBlank());
    try {
      if (text.isPresent()) {
        grade(round, heard, text.get());
      } else if (round.open()) {
        point(round, heard.author(), heard.message());
      }
    } catch (Rejection rejection) {
      told.person(heard.author().id(), rejection.reason());
    }
  }

  private void grade(Round round, Heard heard, String text) {
    Caller author = heard.author();
    String id = attemptOf(heard.message());
    if (!answering.knows(id)) {
      answering.grade(
          round,
          admission.question(round),
          new Answering.Given(id, author.id(), author.name(), text, true));
      redrawing.changed(round);
    }
    told.taken(author.place().channel(), heard.message());
  }

  /// Says once how to be heard. What is noted first is said once at the most.
  private void point(Round round, Caller author, String message) {
    if (rounds.participation(round.id(), author.id()).pointed()) {
      return;
    }
    rounds.change(round.id(), author.id(), Participation::told);
    Message how = Message.of("round.pointer");
    try {
      channels.post(
          author.place().channel(),
          new Card(
              Audience.EVERYONE,
              List.of(new Paragraph(how)),
              List.of(Buttons.answer(round, "round.button.answer"))),
          "p" + message);
    } catch (Unreachable failure) {
      log.debug("a pointer could not be posted: {}", failure.reason());
    }
  }
}
