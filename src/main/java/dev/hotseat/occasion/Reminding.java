package dev.hotseat.occasion;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.occasion.Reminders.Waiting;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.server.Servers;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells those who want it, once a day at most and by day, of a daily that they have not answered.
final class Reminding {
  private static final Logger log = LoggerFactory.getLogger(Reminding.class);
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(21, 0);

  private final Reminders reminders;
  private final Servers servers;
  private final Channels channels;
  private final Supplier<QuestionBank> bank;
  private final Clock clock;

  Reminding(OccasionPorts ports, Supplier<QuestionBank> bank, Clock clock) {
    this.reminders = ports.reminders();
    this.servers = ports.servers();
    this.channels = ports.channels();
    this.bank = bank;
    this.clock = clock;
  }

  void look() {
    for (Waiting waiting : reminders.waiting(clock.instant())) {
      try {
        remind(waiting);
      } catch (Unreachable unreachable) {
        // One a day at most: there is no second try.
        log.info("A reminder does not arrive: {}", unreachable.getMessage());
      }
    }
  }

  private void remind(Waiting waiting) {
    Instant now = clock.instant();
    ZoneId zone = servers.settings(waiting.server()).zone();
    ZonedDateTime there = now.atZone(zone);
    boolean byDay = !there.toLocalTime().isBefore(MORNING) && there.toLocalTime().isBefore(EVENING);
    Optional<Question> question = bank.get().find(waiting.questionId());
    if (byDay
        && question.isPresent()
        && channels.reaches(waiting.server(), waiting.channel(), waiting.member())
        && reminders.claim(waiting.member(), there.toLocalDate(), now)) {
      channels.tell(waiting.member(), card(waiting, question.get()));
    }
  }

  private Card card(Waiting waiting, Question question) {
    String link = channels.link(waiting.server(), waiting.channel(), waiting.message());
    return new Card(
        Audience.CALLER,
        List.of(
            new Part.Paragraph(Message.of("reminder.open")),
            new Part.Heading(Message.of("round.title", "title", question.title())),
            new Part.Markdown(link),
            new Part.Paragraph(Message.of("reminder.off"))),
        List.of(
            new Button(
                Message.of("button.no-reminders"),
                CommandLine.of("my-settings", "reminders", "no"))));
  }
}
