package dev.hotseat.question.source;

import dev.hotseat.question.KeyPoint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/// Reads what stands under a question's heading.
final class AnswerReader {

  /// Bounds the time that a hostile text can take. A good reference answer has two thousand.
  private static final int MOST_CHARACTERS = 20_000;

  /// Links cost by the square of their number.
  private static final int MOST_BRACKETS = 500;

  private static final Pattern OUTER_BLANK_LINES =
      Pattern.compile("\\A(?:[^\\S\\n]*+\\n)++|\\s++\\z");

  private AnswerReader() {}

  /// Whether a text is short and simple enough to be read; if not, that is among the problems.
  static boolean isReadable(SourceText body, int line, Problems problems) {
    if (body.text().length() > MOST_CHARACTERS) {
      problems.add(line, "bank.answer-too-long", "most", MOST_CHARACTERS);
      return false;
    }
    if (body.text().chars().filter(c -> c == '[').count() > MOST_BRACKETS) {
      problems.add(line, "bank.answer-too-many-links", "most", MOST_BRACKETS);
      return false;
    }
    return true;
  }

  /// The answer in a text.
  ///
  /// @param stripped the text, parted already
  /// @param comments those of its comments that are not the heading's
  /// @return empty where there is no list item and no sentence
  static Optional<Answer> read(Stripped stripped, List<Comment> comments, Problems problems) {
    Node document = Markdown.whole(stripped.text());
    List<KeyPoint> points = new KeyPointReader(document, comments, problems).read();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Quotes quotes = Quotes.of(stripped.quotes(), problems);
    String reference = OUTER_BLANK_LINES.matcher(stripped.text()).replaceAll("");
    return Optional.of(
        new Answer(
            reference + closingFence(document),
            points,
            KeyPointReader.items(document).isEmpty(),
            quotes.accepted(),
            quotes.mistakes(),
            quotes.followUps()));
  }

  /// Code that was left open is closed, or whatever is shown after the reference would be code too.
  private static String closingFence(Node document) {
    return document.getLastChild() instanceof FencedCodeBlock code
            && code.getClosingFenceLength() == null
        ? "\n" + code.getFenceCharacter().repeat(code.getOpeningFenceLength())
        : "";
  }
}
