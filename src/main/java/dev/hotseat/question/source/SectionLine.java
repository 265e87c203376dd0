package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of a page that heads several questions, such as “Beginner Level” or “Advanced SQL
/// interview questions”.
///
/// @param level the level of difficulty that it names
record SectionLine(Optional<Level> level) {
  private static final int LONGEST = 120;

  private static final Pattern QUESTIONS =
      Pattern.compile(
          "(?i).*\\b(?:interview questions|questions (?:and|&) answers)\\b.*"
              + "|.*\\b(?:beginner|basic|junior|intermediate|advanced|senior|expert|experienced)\\b"
              + ".*\\bquestions\\b[^?]*");

  /// Reads a line as a section's heading.
  ///
  /// @param line a line without white space around it
  static Optional<SectionLine> of(String line) {
    Optional<Level> level = HeadingText.levelIn(line);
    if (level.isPresent()) {
      return Optional.of(new SectionLine(level));
    }
    boolean heads =
        line.length() <= LONGEST && !line.endsWith(".") && QUESTIONS.matcher(line).matches();
    return heads ? Optional.of(new SectionLine(levelAmong(line))) : Optional.empty();
  }

  private static Optional<Level> levelAmong(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    return Arrays.stream(Level.values()).filter(level -> small.contains(level.slug())).findFirst();
  }
}
