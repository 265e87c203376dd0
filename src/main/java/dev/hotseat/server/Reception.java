package dev.hotseat.server;

import dev.hotseat.channel.Aside;
import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Listener;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program's manners: it introduces itself once, in the channel for such news or else to the
/// first moderator who gives a command, tells moderators what waits for them, and forgets a server
/// that it was removed from.
final class Reception implements Listener {
  private static final Logger log = LoggerFactory.getLogger(Reception.class);
  private static final Duration GRACE = Duration.ofDays(30);
  private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
  private static final Duration BETWEEN_TRIES = Duration.ofDays(1);
  private static final int MOST_AT_ONCE = 10;
  // What explains how questions are posted by schedule.
  private static final String DAILY = "daily-guide";
  // What waits often says that it is to be pressed.
  private static final Button AGAIN =
      new Button(Message.of("button.try-again"), CommandLine.of("doctor"));
  private static final List<Button> NEXT =
      List.of(
          new Button(Message.of("button.practice"), CommandLine.of("practice")),
          new Button(Message.of("button.daily"), CommandLine.of(DAILY)),
          new Button(Message.of("button.doctor"), CommandLine.of("doctor")));

  private final Presence presence;
  private final Notices notices;
  private final Channels channels;
  private final Clock clock;
  private final Set<String> busy = ConcurrentHashMap.newKeySet();
  private final Recent closed = new Recent(BETWEEN_TRIES);
  private Instant nextCleaning = Instant.MIN;

  Reception(Presence presence, Notices notices, Channels channels, Clock clock) {
    this.presence = presence;
    this.notices = notices;
    this.channels = channels;
    this.clock = clock;
  }

  @Override
  public void joined(String server, String channel, boolean mayPost) {
    presence.arrived(server);
    if (mayPost && !channel.isEmpty()) {
      alone(server, () -> greet(server, channel));
    }
  }

  @Override
  public void left(String server) {
    presence.left(server, clock.instant());
  }

  @Override
  public void moderatorSeen(Caller moderator, Aside aside) {
    moderator
        .place()
        .server()
        .filter(server -> !closed.contains(moderator.id(), clock.instant()))
        .ifPresent(server -> alone(server, () -> tell(server, moderator, aside)));
  }

  @Override
  public void beat() {
    Instant now = clock.instant();
    synchronized (this) {
      if (now.isBefore(nextCleaning)) {
        return;
      }
      nextCleaning = now.plus(BETWEEN_CLEANINGS);
    }
    presence.leftBefore(now.minus(GRACE)).forEach(presence::forget);
  }

  /// Two at once would both find that nothing has been told yet.
  private void alone(String server, Runnable work) {
    if (busy.add(server)) {
      try {
        work.run();
      } finally {
        busy.remove(server);
      }
    }
  }

  private void greet(String server, String channel) {
    if (!presence.mustGreet(server)) {
      return;
    }
    try {
      channels.post(channel, new Card(Audience.EVERYONE, greeting(), NEXT), "hi-" + server);
      presence.greeted(server);
    } catch (Unreachable unreachable) {
      log.info("The greeting waits for a moderator: {}", unreachable.getMessage());
    }
  }

  private void tell(String server, Caller moderator, Aside aside) {
    boolean greeting = presence.mustGreet(server);
    List<Notice> waiting = notices.waiting(server).stream().limit(MOST_AT_ONCE).toList();
    if (!greeting && waiting.isEmpty()) {
      return;
    }
    List<Part> parts = new ArrayList<>(greeting ? greeting() : List.of());
    waiting.forEach(notice -> parts.add(new Part.Paragraph(notice.message())));
    try {
      tell(moderator, aside, parts, greeting);
      if (greeting) {
        presence.greeted(server);
      }
      notices.told(waiting);
    } catch (Unreachable unreachable) {
      if (unreachable.reason() != Reason.UNKNOWN) {
        closed.add(moderator.id(), clock.instant());
      }
      log.info("What waits for moderators goes on waiting: {}", unreachable.getMessage());
    }
  }

  /// In a private conversation there is no server that the other buttons could be about. What may
  /// have arrived beside the answer is not told there too: it waits for the next command.
  private void tell(Caller moderator, Aside aside, List<Part> parts, boolean greeting) {
    try {
      aside.say(new Card(Audience.CALLER, parts, greeting ? NEXT : List.of(AGAIN)));
    } catch (Unreachable unreachable) {
      if (unreachable.reason() == Reason.UNKNOWN) {
        throw unreachable;
      }
      log.info("What waits for a moderator goes another way: {}", unreachable.getMessage());
      List<Button> anywhere = greeting ? NEXT.subList(0, 1) : List.of();
      channels.tell(moderator.id(), new Card(Audience.CALLER, parts, anywhere));
    }
  }

  private static List<Part> greeting() {
    return List.of(
        new Part.Paragraph(Message.of("server.greeting")),
        new Part.Paragraph(Message.of("server.greeting-quiet")),
        new Part.Paragraph(Message.of("server.greeting-how")));
  }
}
