package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Finds the comments in a parsed text: those that Markdown itself sees, so that a comment in code
/// stays code.
final class CommentFinder extends AbstractVisitor {

  /// A comment with its marks.
  ///
  /// @param start where it begins in the text
  /// @param end the position behind it
  /// @param content what stands between the marks; empty where the second one is missing
  record Found(int start, int end, String content) {}

  private record Stretch(int start, int end) {}

  private final String text;
  private final List<Found> found = new ArrayList<>();
  private final List<Integer> unclosed = new ArrayList<>();

  /// @param text the text that is visited, with places of blocks and of what is in them
  CommentFinder(String text) {
    this.text = text;
  }

  /// The comments, in order. One without an end goes to the end of its block.
  List<Found> found() {
    return found;
  }

  /// Where comments begin that have no end.
  List<Integer> unclosed() {
    return unclosed;
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().startsWith(Comment.OPENING)) {
      Stretch inline = stretch(html);
      found.add(comment(inline.start(), inline.end()));
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    Stretch block = stretch(html);
    if (!text.substring(block.start(), block.end()).stripLeading().startsWith(Comment.OPENING)) {
      return; // another kind of block, which may hold comments of its own
    }
    int start = next(Comment.OPENING, block.start(), block.end());
    while (start >= 0) {
      int end = next(Comment.CLOSING, start + 2, block.end()); // `<!-->` is one too
      if (end < 0) {
        unclosed.add(start);
        found.add(new Found(start, block.end(), ""));
        return;
      }
      end += Comment.CLOSING.length();
      found.add(comment(start, end));
      start = next(Comment.OPENING, end, block.end());
    }
  }

  @Override
  public void visit(Text words) {
    Stretch stretch = stretch(words);
    int start = next(Comment.OPENING, stretch.start(), stretch.end());
    if (start >= 0 && (start == 0 || text.charAt(start - 1) != '\\')) {
      unclosed.add(start);
    }
  }

  private int next(String mark, int from, int to) {
    return text.indexOf(mark, Math.min(from, to), to);
  }

  private Found comment(int start, int end) {
    int from = start + Comment.OPENING.length();
    int to = Math.max(from, end - Comment.CLOSING.length());
    return new Found(start, end, text.substring(from, to));
  }

  private static Stretch stretch(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.getLast();
    return new Stretch(spans.getFirst().getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
