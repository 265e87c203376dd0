package dev.hotseat.daily;

import dev.hotseat.channel.Needs;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.Ground;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/daily set`: makes a schedule or changes one. Nothing is changed unless all of it can be.
final class SetCommand {
  private static final String NAME = "daily set";
  /// As many as can be proposed where one is named.
  private static final int MOST = 25;
  /// What a button stores.
  private static final int MOST_STORED = 100;

  private final Naming naming;
  private final WishReader reader;
  private final Choosing choosing;
  private final Planner planner;
  private final Ailments ailments;
  private final ScheduleCard card;
  private final Checkup checkup;

  SetCommand(
      Naming naming,
      WishReader reader,
      Choosing choosing,
      Planner planner,
      Ailments ailments,
      ScheduleCard card,
      Checkup checkup) {
    this.naming = naming;
    this.reader = reader;
    this.choosing = choosing;
    this.planner = planner;
    this.ailments = ailments;
    this.card = card;
    this.checkup = checkup;
  }

  Command command() {
    return Command.personal(NAME, this::set, reader.options().toArray(Option<?>[]::new))
        .forModerators();
  }

  private Reply set(Invocation invocation) {
    String server = invocation.caller().place().server().orElseThrow();
    Mistakes mistakes = new Mistakes();
    Optional<Wish> wish = reader.read(invocation, mistakes);
    Optional<String> named = mistakes.in(() -> invocation.value(naming.name()));
    Optional<Ground> ground =
        mistakes.in(() -> invocation.value(WishReader.CHANNEL).map(id -> ground(server, id)));
    if (mistakes.any() || wish.isEmpty() || ground.isEmpty()) {
      return mistakes.told();
    }
    String name = named.orElseGet(() -> Names.of(ground.get().name()));
    Optional<Schedule> before = planner.find(server, name);
    Schedule wanted = wish.get().applied(before, server, name);
    refuse(wanted, before.isEmpty());
    return ailments
        .ground(wanted)
        .filter(place -> !place.isOpen())
        .map(shut -> told(invocation, shut))
        .orElseGet(() -> kept(planner.keep(wanted), before.isEmpty()));
  }

  private Ground ground(String server, String channel) {
    Ground ground =
        checkup
            .ground(server, channel, Needs.NONE)
            .orElseThrow(() -> Typed.refused("daily.no-channel", channel));
    return switch (ground.kind()) {
      case MESSAGES, FORUM -> ground;
      case THREAD -> throw Typed.refused("daily.channel-thread", ground.name());
      case OTHER -> throw Typed.refused("daily.channel-other", ground.name());
    };
  }

  private void refuse(Schedule wanted, boolean isNew) {
    if (isNew && planner.of(wanted.server()).size() >= MOST) {
      throw new Rejection(Message.of("daily.too-many", "most", MOST));
    }
    if (choosing.matching(wanted.choice()).isEmpty()) {
      throw new Rejection(Message.of("daily.nothing-matches"));
    }
  }

  private Reply kept(Schedule schedule, boolean isNew) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(Message.of(isNew ? "daily.made" : "daily.changed")));
    parts.addAll(card.whole(schedule));
    List<Schedule> others =
        planner.of(schedule.server()).stream()
            .filter(other -> other.id() != schedule.id())
            .toList();
    if (!others.isEmpty()) {
      parts.add(new Part.Heading(Message.of("daily.others")));
      others.forEach(other -> parts.add(new Part.Paragraph(card.line(other))));
    }
    return new Reply.Card(Audience.CALLER, parts, card.buttons(schedule));
  }

  /// What is wrong, with a button that gives the same command again, where a button can hold it.
  private Reply told(Invocation invocation, Ground shut) {
    Optional<CommandLine> again =
        Optional.of(line(invocation)).filter(line -> line.toString().length() <= MOST_STORED);
    List<Part> parts = new ArrayList<>();
    if (!shut.missing().isEmpty()) {
      parts.add(new Part.Paragraph(missing(shut, again.isPresent())));
    }
    shut.flaw()
        .map(
            flaw ->
                Message.of(again.isPresent() ? "daily.flaw" : "daily.flaw-again", "reason", flaw))
        .ifPresent(said -> parts.add(new Part.Paragraph(said)));
    return new Reply.Card(
        Audience.CALLER,
        parts,
        again.map(line -> new Button(Message.of("button.try-again"), line)).stream().toList());
  }

  private static Message missing(Ground shut, boolean button) {
    return Message.of(
        button ? "daily.missing" : "daily.missing-again",
        "channel",
        shut.name(),
        "count",
        shut.missing().size(),
        "permissions",
        String.join(", ", shut.missing()));
  }

  private CommandLine line(Invocation invocation) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Option<?> option : reader.options()) {
      Optional.ofNullable(invocation.values().get(option.name()))
          .ifPresent(value -> values.put(option.name(), value.strip()));
    }
    return new CommandLine(NAME, values, List.of());
  }
}
