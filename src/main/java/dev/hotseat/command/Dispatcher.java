package dev.hotseat.command;

import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Command.Where;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs commands. It alone knows the difference between a refusal, which the caller is told, a
/// failure outside the program, which the caller is told and the log keeps, and a fault, which is
/// logged once with an incident id that the caller is told.
public final class Dispatcher {
  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Supplier<String> incidents;

  /// @param commands in the order in which they are listed; all names are unique
  /// @param incidents gives a new id for each fault
  public Dispatcher(List<Command> commands, Supplier<String> incidents) {
    this.incidents = incidents;
    for (Command command : commands) {
      if (this.commands.put(command.name(), command) != null) {
        throw new IllegalArgumentException("two commands are called " + command.name());
      }
    }
  }

  /// The commands that are given in one way, in the order in which they were declared.
  public List<Command> given(Given way) {
    return commands.values().stream().filter(command -> command.given() == way).toList();
  }

  /// The command that a line calls; empty where there is none.
  public Optional<Command> command(CommandLine line) {
    return Optional.ofNullable(commands.get(grouped(line).name()));
  }

  /// Runs a command that a front end gives.
  ///
  /// @return what there is to say of it; never throws for anything that is in the line
  public Reply dispatch(CommandLine line, Caller caller) {
    return command(line).isPresent()
        ? run(grouped(line), command -> true, caller)
        : Reply.toCaller(new Part.Paragraph(Message.of("command.stale")));
  }

  /// Runs a command that a caller typed.
  ///
  /// @return what there is to say of it; never throws for anything that is in the line
  public Reply dispatchTyped(CommandLine line, Caller caller) {
    return run(grouped(line), command -> command.given() == Given.TYPED, caller);
  }

  /// The line with the second word of a group's command joined to the first.
  private CommandLine grouped(CommandLine line) {
    if (commands.containsKey(line.name()) || line.unnamed().isEmpty()) {
      return line;
    }
    List<String> words = line.unnamed();
    String name = line.name() + " " + words.getFirst();
    return commands.containsKey(name)
        ? new CommandLine(name, line.named(), words.subList(1, words.size()))
        : line;
  }

  /// What a command that answers all says to its caller alone before that: see
  /// [Handler#objection].
  ///
  /// @return empty where there is nothing; never throws for anything that is in the line
  public Optional<Reply> objection(CommandLine line, Caller caller) {
    CommandLine given = grouped(line);
    try {
      Command command = commandOf(given, known -> true);
      admit(command, caller);
      return command.handler().objection(invocation(given, command, caller));
    } catch (Rejection rejection) {
      return Optional.of(Reply.toCaller(new Part.Paragraph(rejection.reason())));
    } catch (RuntimeException fault) {
      return Optional.empty(); // told when the command runs, which meets it too
    }
  }

  private Reply run(CommandLine line, Predicate<Command> allowed, Caller caller) {
    try {
      Command command = commandOf(line, allowed);
      admit(command, caller);
      return command.handler().handle(invocation(line, command, caller));
    } catch (Rejection rejection) {
      return Reply.toCaller(new Part.Paragraph(rejection.reason()));
    } catch (Failure failure) {
      log.warn("/{} failed: {}", line.name(), failure.getMessage());
      return Reply.toCaller(
          failure.reasons().stream().map(Part.Paragraph::new).toArray(Part[]::new));
    } catch (RuntimeException fault) {
      String incident = incidents.get();
      log.error("incident {} in /{}", incident, line.name(), fault);
      return Reply.toCaller(new Part.Paragraph(Message.of("command.fault", "incident", incident)));
    }
  }

  private static void admit(Command command, Caller caller) {
    if (command.place() == Where.IN_SERVER && caller.place().server().isEmpty()) {
      throw new Rejection(Message.of("command.servers-only"));
    }
    if (command.access() == Access.MODERATOR && !caller.moderator()) {
      throw new Rejection(Message.of("command.moderators-only"));
    }
  }

  /// A button that lacks what its command needs now, or says more, is of another version.
  private static Invocation invocation(CommandLine line, Command command, Caller caller) {
    if (command.given() != Given.SILENT) {
      return new Invocation(caller, valuesOf(line, command));
    }
    try {
      Invocation stored = new Invocation(caller, valuesOf(line, command));
      command.options().stream().filter(Option::required).forEach(stored::required);
      return stored;
    } catch (Rejection misfit) {
      throw new Rejection(Message.of("command.stale"));
    }
  }

  /// Proposals for an option of a command; none where there is no such command or option.
  public List<Completion.Suggestion> complete(
      String name, String option, String typed, Caller caller) {
    return Optional.ofNullable(commands.get(name)).stream()
        .flatMap(command -> command.options().stream())
        .filter(candidate -> candidate.name().equals(option))
        .findFirst()
        .map(found -> found.completion().suggest(typed, caller))
        .orElse(List.of());
  }

  private Command commandOf(CommandLine line, Predicate<Command> allowed) {
    Command command = commands.get(line.name());
    if (command == null || !allowed.test(command)) {
      throw new Rejection(
          Message.of(
              "command.unknown",
              "name",
              line.name(),
              "commands",
              given(Given.TYPED).stream()
                  .map(typed -> "/" + typed.name())
                  .collect(Collectors.joining(" "))));
    }
    return command;
  }

  private static Map<String, String> valuesOf(CommandLine line, Command command) {
    Map<String, String> values = new HashMap<>(line.named());
    for (String name : line.named().keySet()) {
      if (command.options().stream().noneMatch(option -> option.name().equals(name))) {
        throw new Rejection(Message.of("option.unknown", "name", name, "command", command.name()));
      }
    }
    int next = 0;
    for (String value : line.unnamed()) {
      while (next < command.options().size()
          && values.containsKey(command.options().get(next).name())) {
        next++;
      }
      if (next == command.options().size()) {
        throw new Rejection(
            Message.of("option.too-many", "text", value, "command", command.name()));
      }
      values.put(command.options().get(next).name(), value);
    }
    return values;
  }
}
