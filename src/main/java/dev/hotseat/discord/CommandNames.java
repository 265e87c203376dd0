package dev.hotseat.discord;

import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.Map;
import java.util.TreeMap;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/// How commands and options are called and described, in each language. A translated name is the
/// text `named.COMMAND` or `named.COMMAND.OPTION`.
final class CommandNames {
  private CommandNames() {}

  /// What a command for messages is called in their menu.
  static String shown(String command) {
    String key = "named." + dotted(command);
    Texts english = Languages.english();
    return english.keys().contains(key) ? english.say(Message.of(key)) : command;
  }

  /// What a command or option does, in English.
  static String description(String path) {
    return description(Languages.english(), path);
  }

  /// The same in each other language that has words for it.
  static Map<DiscordLocale, String> descriptions(String path) {
    Map<DiscordLocale, String> all = new TreeMap<>();
    String english = description(path);
    Languages.OTHERS.forEach(
        language -> {
          String other = description(Languages.of(language), path);
          if (!other.equals(english)) {
            all.put(DiscordLocale.from(language), other);
          }
        });
    return all;
  }

  /// What a command or option is called in other languages.
  static Map<DiscordLocale, String> names(String path) {
    Map<DiscordLocale, String> all = new TreeMap<>();
    String key = "named." + dotted(path);
    Languages.OTHERS.forEach(
        language -> {
          Texts texts = Languages.of(language);
          if (texts.keys().contains(key)) {
            all.put(DiscordLocale.from(language), texts.say(Message.of(key)));
          }
        });
    return all;
  }

  private static String description(Texts texts, String path) {
    return cut(
        texts.say(Message.of("command." + dotted(path))), CommandData.MAX_DESCRIPTION_LENGTH);
  }

  private static String dotted(String path) {
    return path.replace(' ', '.');
  }

  /// A text that is not too long, cut at a word.
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int word = text.lastIndexOf(' ', most - 1);
    return text.substring(0, word > most / 2 ? word : most - 1) + "…";
  }
}
