package dev.hotseat.daily;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Rejection;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells the schedules of a server apart by their names.
final class Naming {
  private final Planner planner;
  private final Option<String> name;

  Naming(Planner planner) {
    this.planner = planner;
    name = new Option<>("name", new Option.Kind.Text(), false, this::proposals, Names::read);
  }

  Option<String> name() {
    return name;
  }

  /// The schedule that was named, or the only one.
  ///
  /// @throws Rejection where there is none of that name, or several and none was named
  Schedule one(Invocation invocation) {
    String server = server(invocation);
    Optional<Schedule> named = invocation.value(name).map(text -> called(server, text));
    return named.orElseGet(() -> only(planner.of(server)));
  }

  /// The schedule that was named, or all, one or more.
  ///
  /// @throws Rejection where there is none
  List<Schedule> some(Invocation invocation) {
    List<Schedule> all = planner.of(server(invocation));
    return invocation.value(name).isPresent() || all.isEmpty() ? List.of(one(invocation)) : all;
  }

  /// The schedule of an id.
  ///
  /// @throws Rejection where this server has none of it
  Schedule numbered(Invocation invocation, int id) {
    return planner.of(server(invocation)).stream()
        .filter(schedule -> schedule.id() == id)
        .findFirst()
        .orElseThrow(() -> new Rejection(Message.of("daily.removed-before")));
  }

  private Schedule called(String server, String text) {
    return planner
        .find(server, text)
        .orElseThrow(
            () -> {
              List<Schedule> all = planner.of(server);
              return new Rejection(
                  all.isEmpty()
                      ? Message.of("daily.none")
                      : Message.of("daily.no-such-name", "text", text, "names", names(all)));
            });
  }

  private static Schedule only(List<Schedule> all) {
    return switch (all.size()) {
      case 0 -> throw new Rejection(Message.of("daily.none"));
      case 1 -> all.getFirst();
      default -> throw new Rejection(Message.of("daily.which", "names", names(all)));
    };
  }

  private static String names(List<Schedule> all) {
    return all.stream().map(Schedule::name).collect(Collectors.joining(", "));
  }

  private static String server(Invocation invocation) {
    return invocation.caller().place().server().orElseThrow();
  }

  /// Names are for those alone who may use them.
  private List<Suggestion> proposals(String typed, Caller caller) {
    String beginning = typed.strip().toLowerCase(Locale.ROOT);
    return caller.place().server().filter(server -> caller.moderator()).stream()
        .flatMap(server -> planner.of(server).stream())
        .map(Schedule::name)
        .filter(known -> known.toLowerCase(Locale.ROOT).startsWith(beginning))
        .map(known -> new Suggestion(known, known))
        .toList();
  }
}
