package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/// A heading's words and its comments.
///
/// @param line the line of the file that it stands on
/// @param title its words, plain text
/// @param comments its comments
record HeadingText(int line, String title, List<Comment> comments) {
  private static final int LONGEST = 1000;
  private static final Pattern LEVEL = Pattern.compile("(?i)(\\w+)(?: level)?:?");

  /// Reads a heading.
  ///
  /// @param line the line of the file that it stands on
  /// @param written the heading with its signs, as it stands in the file
  static HeadingText of(int line, String written, Problems problems) {
    if (written.length() > LONGEST) {
      problems.add(line, "bank.heading-too-long", "most", LONGEST);
      return new HeadingText(line, "", List.of());
    }
    Node document = Markdown.whole(written);
    CommentFinder finder = new CommentFinder(written);
    document.accept(finder);
    if (!finder.unclosed().isEmpty()) {
      problems.add(line, "bank.comment-open");
    }
    List<Comment> comments = new ArrayList<>();
    for (CommentFinder.Found found : finder.found()) {
      comments.add(new Comment(line, 0, false, found.content()));
    }
    return new HeadingText(line, PlainText.even(PlainText.of(document)), comments);
  }

  /// The level of difficulty that it names, as in “Beginner” or “Beginner level”.
  Optional<Level> level() {
    return levelIn(title);
  }

  /// The level of difficulty that a line names and nothing else.
  static Optional<Level> levelIn(String line) {
    Matcher level = LEVEL.matcher(line);
    return level.matches() ? Level.of(level.group(1)) : Optional.empty();
  }
}
