package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// The text under a question's heading, parted into what a candidate may be shown and what we read
/// beside it: comments, and the quotes that hold follow-ups, accepted replies and mistakes.
///
/// @param text the answer as written, without the rest
/// @param comments the comments, each with its position in `text`
/// @param quotes the marked quotes, whole
record Stripped(String text, List<Comment> comments, List<SourceText> quotes) {

  /// Many answers hold neither comment nor quote, and need no parsing to be found so.
  private static final Pattern WORTH_PARSING = Pattern.compile("<!--|(?m:^ {0,3}>)");

  static Stripped of(SourceText body, Problems problems) {
    if (!WORTH_PARSING.matcher(body.text()).find()) {
      return new Stripped(body.text(), List.of(), List.of());
    }
    Node document = Markdown.whole(body.text());
    TextRemover remover = new TextRemover(body);
    List<SourceText> quotes = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof BlockQuote) {
        List<SourceSpan> spans = block.getSourceSpans();
        int from = spans.getFirst().getLineIndex();
        int to = spans.getLast().getLineIndex() + 1;
        if (Quotes.isMarked(remover.lines().get(from))) {
          quotes.add(new SourceText(body.file(), body.lineAt(from), remover.join(from, to)));
          remover.removeLines(from, to);
        }
      }
    }
    CommentFinder finder = new CommentFinder(body.text());
    document.accept(finder);
    finder.unclosed().forEach(at -> problems.add(remover.lineOf(at), "bank.comment-open"));
    finder.found().forEach(remover::remove);
    return new Stripped(remover.result(), remover.comments(), quotes);
  }
}
