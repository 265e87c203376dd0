package dev.hotseat.daily;

import dev.hotseat.command.Completion;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Rejection;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.Zones;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The options of `/daily set`, and what they say.
final class WishReader {
  /// The channel that it posts in.
  static final Option<String> CHANNEL = Option.channel("channel").always();

  private static final Option<LocalTime> TIME =
      typed("time", Times::read, "9am", "12:30", "6pm", "20:00").always();
  private static final Option<ZoneId> ZONE = Zones.option("zone").always();
  private static final Option<Set<DayOfWeek>> DAYS =
      typed("days", Days::read, "mon-fri", "every day", "weekends", "mon, wed, fri");
  private static final Option<String> ROLE = Option.role("role");
  private static final Option<Boolean> REVEAL = Option.yesNo("reveal");
  private static final Option<Boolean> THREAD = Option.yesNo("thread");
  private static final Option<String> EXCEPT = Option.text("except");
  private static final Option<Duration> CATCH_UP =
      typed("catch-up", CatchUp::read, "6h", "90 min", "24h", "off");

  private final Choosing choosing;
  private final Option<String> name;
  private final Checkup checkup;
  private final Clock clock;

  /// @param name the option that names a schedule
  WishReader(Choosing choosing, Option<String> name, Checkup checkup, Clock clock) {
    this.choosing = choosing;
    this.name = name;
    this.checkup = checkup;
    this.clock = clock;
  }

  /// The options, in their order.
  List<Option<?>> options() {
    return List.of(
        CHANNEL,
        TIME,
        ZONE,
        name,
        DAYS,
        choosing.topic(),
        choosing.level(),
        ROLE,
        REVEAL,
        THREAD,
        EXCEPT,
        CATCH_UP);
  }

  /// What is wanted; empty where something is wrong with it, which is noted.
  Optional<Wish> read(Invocation invocation, Mistakes mistakes) {
    Optional<String> channel = mistakes.in(() -> Optional.of(invocation.required(CHANNEL)));
    Optional<LocalTime> time = mistakes.in(() -> Optional.of(invocation.required(TIME)));
    Optional<ZoneId> zone = mistakes.in(() -> Optional.of(invocation.required(ZONE)));
    Optional<Set<DayOfWeek>> days = mistakes.in(() -> invocation.value(DAYS));
    UnaryOperator<Choice> choice = choice(invocation, mistakes);
    Optional<String> role =
        mistakes.in(() -> invocation.value(ROLE).map(id -> known(id, invocation)));
    Optional<Boolean> reveal = mistakes.in(() -> invocation.value(REVEAL));
    Optional<Boolean> thread = mistakes.in(() -> invocation.value(THREAD));
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone.orElse(ZoneOffset.UTC));
    Optional<Set<LocalDate>> except =
        mistakes.in(() -> invocation.value(EXCEPT).map(text -> LeftOut.read(text, today)));
    Optional<Duration> catchUp = mistakes.in(() -> invocation.value(CATCH_UP));
    return channel.flatMap(
        place ->
            time.flatMap(
                hour ->
                    zone.map(
                        there ->
                            new Wish(
                                place, hour, there, days, choice, role, reveal, thread, except,
                                catchUp))));
  }

  private UnaryOperator<Choice> choice(Invocation invocation, Mistakes mistakes) {
    Optional<UnaryOperator<Choice>> topic = mistakes.in(() -> invocation.value(choosing.topic()));
    Optional<UnaryOperator<Choice>> level = mistakes.in(() -> invocation.value(choosing.level()));
    return before -> {
      Choice chosen = topic.map(change -> change.apply(before)).orElse(before);
      return level.map(change -> change.apply(chosen)).orElse(chosen);
    };
  }

  /// The role that everybody has bears the id of the server.
  private String known(String role, Invocation invocation) {
    String server = invocation.caller().place().server().orElseThrow();
    if (role.equals(server)) {
      throw new Rejection(Message.of("daily.role-of-everybody"));
    }
    if (checkup.role(server, role).isEmpty()) {
      throw new Rejection(Message.of("server.unknown-role"));
    }
    return role;
  }

  /// A text with a few ways of writing it as proposals.
  private static <T> Option<T> typed(String name, Function<String, T> reader, String... proposals) {
    return new Option<>(
        name, new Option.Kind.Text(), false, Completion.among(List.of(proposals)), reader);
  }
}
