package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.channel.Work;
import dev.hotseat.round.Conversations.Conversation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears direct messages, and reads those that were missed: of people who wrote lately, or who
/// practise.
final class PrivateHearing {
  private static final Logger log = LoggerFactory.getLogger(PrivateHearing.class);
  private static final Duration LATELY = Duration.ofDays(7);
  // Two clocks are never quite the same.
  private static final Duration MARGIN = Duration.ofMinutes(5);
  private static final Duration BETWEEN_REREADINGS = Duration.ofMinutes(1);

  private final Conversations conversations;
  private final Channels channels;
  private final PrivateReplies replies;
  private final Clock clock;
  private final Marks marks = new Marks();
  private Instant nextRereading = Instant.MIN;

  PrivateHearing(RoundPorts ports, PrivateReplies replies, Clock clock) {
    this.conversations = ports.conversations();
    this.channels = ports.channels();
    this.replies = replies;
    this.clock = clock;
  }

  /// Takes a direct message.
  void heard(Heard heard) {
    String person = heard.author().id();
    marks.begin(person, heard.message());
    boolean well = false;
    try {
      replies.heard(heard);
      well = true;
    } finally {
      marks.end(person, well);
    }
  }

  /// Reads what was written since the last message known.
  void catchUp() {
    conversations.since(clock.instant().minus(LATELY)).forEach(this::catchUp);
  }

  /// Notes what was read, and reads again what could not be.
  void beat(Work work) {
    Instant now = clock.instant();
    for (Marks.Read read : marks.read()) {
      conversations.heardUpTo(new Conversation(read.channel(), read.message(), now));
    }
    if (!nextRereading.isAfter(now)) {
      nextRereading = now.plus(BETWEEN_REREADINGS);
      if (!marks.failed().isEmpty()) {
        work.run("private messages", this::catchUp);
      }
    }
  }

  private void catchUp(Conversation conversation) {
    try {
      List<Heard> written =
          channels.writtenBy(conversation.member(), conversation.at().minus(MARGIN));
      after(conversation.heard(), written).forEach(this::heardAgain);
    } catch (Unreachable failure) {
      log.info("private messages cannot be read: {}", failure.reason());
      if (failure.reason() == Reason.UNKNOWN) {
        marks.missed(conversation.member());
      }
    }
  }

  /// What comes after a message; all where it is not among them.
  private static List<Heard> after(String message, List<Heard> written) {
    int known =
        IntStream.range(0, written.size())
            .filter(i -> written.get(i).message().equals(message))
            .findFirst()
            .orElse(-1);
    return written.subList(known + 1, written.size());
  }

  /// One message that cannot be taken must not keep the others from it.
  private void heardAgain(Heard heard) {
    try {
      heard(heard);
    } catch (RuntimeException fault) {
      log.error("message {}", heard.message(), fault);
    }
  }
}
