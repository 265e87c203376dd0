package dev.hotseat.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A command as it was given: its name, values by option name, and values without a name in order.
/// A button stores one as text and runs it when it is pressed.
///
/// @param name the command's name
/// @param named values by the option's name
/// @param unnamed values to be matched to the command's options in order
public record CommandLine(String name, Map<String, String> named, List<String> unnamed) {
  // A word, with or without a leading name:, the value plain or in double quotes.
  private static final Pattern WORD =
      Pattern.compile("(?:([a-z][a-z-]*):)?(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\S+))");

  public CommandLine {
    named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    unnamed = List.copyOf(unnamed);
  }

  /// A command with named values given as name, value, name, value.
  public static CommandLine of(String name, String... namesAndValues) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      named.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new CommandLine(name, named, List.of());
  }

  /// Reads `/name value option:value option:"a longer value"`; the slash may be left out.
  public static CommandLine parse(String text) {
    String line = text.strip();
    String body = line.startsWith("/") ? line.substring(1) : line;
    int end = 0;
    while (end < body.length() && !Character.isWhitespace(body.charAt(end))) {
      end++;
    }
    Map<String, String> named = new LinkedHashMap<>();
    List<String> unnamed = new ArrayList<>();
    Matcher words = WORD.matcher(body.substring(end));
    while (words.find()) {
      String quoted = words.group(2);
      String value = quoted == null ? words.group(3) : quoted.replaceAll("\\\\(.)", "$1");
      if (words.group(1) == null) {
        unnamed.add(value);
      } else {
        named.put(words.group(1), value);
      }
    }
    return new CommandLine(body.substring(0, end), named, unnamed);
  }

  /// The line as text, such that [#parse] gives it back.
  @Override
  public String toString() {
    StringJoiner words = new StringJoiner(" ").add(name);
    unnamed.forEach(value -> words.add(quoted(value)));
    named.forEach((option, value) -> words.add(option + ":" + quoted(value)));
    return words.toString();
  }

  private static String quoted(String value) {
    boolean plain = value.matches("[^\\s\":\\\\]+");
    return plain ? value : '"' + value.replaceAll("([\"\\\\])", "\\\\$1") + '"';
  }
}
