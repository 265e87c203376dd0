package dev.hotseat.discord;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Registers the commands, where they are other than what Discord has: it takes 200 a day.
final class Registration {
  private static final Logger log = LoggerFactory.getLogger(Registration.class);

  private Registration() {}

  /// Without it people go on with the commands that Discord knows, so that a failure is no reason
  /// to stop.
  static void register(JDA jda, List<CommandData> commands) {
    try {
      List<CommandData> known =
          Requests.persistently(() -> jda.retrieveCommands(true)).stream()
              .map(CommandData::fromCommand)
              .toList();
      if (!contents(known).equals(contents(commands))) {
        Requests.persistently(() -> jda.updateCommands().addCommands(commands));
      }
    } catch (RequestFailed failed) {
      log.error("the commands could not be registered: {}", failed.getMessage(), failed);
    }
  }

  private static Set<Map<String, Object>> contents(List<CommandData> commands) {
    return commands.stream()
        .map(command -> command.toData().toMap())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
