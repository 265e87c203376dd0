package dev.hotseat.command;

import dev.hotseat.text.Message;
import java.util.List;

/// Lists commands with what they do.
public final class HelpCommand {
  private HelpCommand() {}

  /// The command `help` over some others, of which it lists those that are typed.
  public static Command over(List<Command> commands) {
    Part[] lines =
        commands.stream()
            .filter(command -> command.given() == Command.Given.TYPED)
            .map(HelpCommand::line)
            .toArray(Part[]::new);
    return Command.personal("help", invocation -> Reply.toCaller(lines));
  }

  private static Part line(Command command) {
    Message does = Message.of("command." + command.name().replace(' ', '.'));
    return new Part.Paragraph(Message.of("help.line", "name", command.name(), "does", does));
  }
}
