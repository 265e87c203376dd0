package dev.hotseat.question.source;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a piece of Markdown: one line a paragraph, white space made even.
final class PlainText extends AbstractVisitor {

  /// Tags that shape text and say nothing. Others stay, because `List<T>` is not about a tag.
  private static final Set<String> SHAPING =
      Set.of(
          "a", "b", "br", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "p", "s",
          "small", "span", "strong", "sub", "sup", "u");

  private static final Pattern TAG = Pattern.compile("</?([A-Za-z0-9-]+)[\\s\\S]*");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private final StringBuilder out = new StringBuilder();
  private final boolean withCodeBlocks;

  private PlainText(boolean withCodeBlocks) {
    this.withCodeBlocks = withCodeBlocks;
  }

  /// The words of a node, blocks of code left out.
  static String of(Node node) {
    return of(node, false);
  }

  /// The words of a text, blocks of code among them.
  static String of(String markdown) {
    return of(Markdown.whole(markdown), true);
  }

  private static String of(Node node, boolean withCodeBlocks) {
    PlainText plain = new PlainText(withCodeBlocks);
    node.accept(plain);
    return plain
        .out
        .toString()
        .lines()
        .map(PlainText::even)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /// A text on one line, with single spaces.
  static String even(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HtmlInline html) {
    String literal = html.getLiteral();
    var tag = TAG.matcher(literal);
    if (literal.startsWith("<!--") || literal.startsWith("<br")) {
      out.append(' ');
    } else if (!tag.matches() || !SHAPING.contains(tag.group(1))) {
      out.append(literal);
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    out.append('\n');
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    out.append('\n');
  }

  @Override
  public void visit(FencedCodeBlock block) {
    code(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block.getLiteral());
  }

  private void code(String literal) {
    if (withCodeBlocks) {
      out.append(literal).append('\n');
    }
  }
}
