package dev.hotseat.question.source;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/// Writes one question in our own Markdown so that reading it gives the same question.
///
/// Most texts can be written as a person would write them. Whether this one can is found out by
/// reading it back; where it cannot, every sign that Markdown may mistake is escaped, and comments
/// stand on lines of their own, where nothing before them can swallow them.
final class QuestionWriter {
  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}]");

  private final Question question;
  private final String fileTopic;

  private QuestionWriter(Question question, String fileTopic) {
    this.question = question;
    this.fileTopic = fileTopic;
  }

  /// The question in Markdown, without the heading of its level.
  ///
  /// @param question the question; its key points are those of its reference
  /// @param fileTopic the topic of the file that it is written to
  static String write(Question question, String fileTopic) {
    QuestionWriter writer = new QuestionWriter(question, fileTopic);
    String usual = writer.text(false);
    return writer.readsBack(usual) ? usual : writer.text(true);
  }

  private boolean readsBack(String text) {
    String whole = "## " + question.level().slug() + "\n\n" + text;
    List<Draft> drafts = new MarkdownReader().read(source(whole)).drafts();
    return drafts.size() == 1 && drafts.getFirst().makes(question, fileTopic);
  }

  private SourceText source(String text) {
    return new SourceText(question.place().file(), 1, text);
  }

  private Problems unheeded() {
    return new Problems(question.place().file());
  }

  private String text(boolean commentsApart) {
    StringBuilder out = new StringBuilder(heading());
    out.append('\n').append(body(commentsApart));
    question.followUps().forEach(text -> out.append(quote("Follow-up", text)));
    question.accepted().forEach(text -> out.append(quote("Accepted", text)));
    out.append(mistakes());
    return out.append('\n').toString();
  }

  /// There may be many, so they stand in one quote, a line each.
  private String mistakes() {
    return question.mistakes().isEmpty()
        ? ""
        : "\n"
            + question.mistakes().stream()
                .map(text -> quote("Mistaken", text).stripLeading())
                .collect(Collectors.joining("\n", "\n", ""));
  }

  private static String escaped(String text) {
    return PUNCTUATION.matcher(text).replaceAll("\\\\$0");
  }

  private String heading() {
    String usual = "### " + question.title() + headingComment();
    boolean same = HeadingText.of(1, usual, unheeded()).title().equals(question.title());
    return same && !question.title().contains(Comment.OPENING)
        ? usual
        : "### " + escaped(question.title()) + headingComment();
  }

  private String headingComment() {
    List<String> parts = new ArrayList<>();
    if (!question.id().equals(Slug.of(question.title()))) {
      parts.add("id: " + question.id());
    }
    if (!question.topic().equals(fileTopic)) {
      parts.add("topic: " + question.topic());
    }
    if (question.enough() != question.weight()) {
      parts.add("enough: " + number(question.enough()));
    }
    return parts.isEmpty() ? "" : " " + comment(parts);
  }

  private String quote(String mark, String text) {
    String usual = marked(mark, text);
    Quotes read = Quotes.of(List.of(source(usual)), unheeded());
    boolean same =
        Stream.of(read.followUps(), read.accepted(), read.mistakes())
            .anyMatch(List.of(text)::equals);
    boolean usable = same && !text.contains(Comment.OPENING);
    return "\n\n" + (usable ? usual : marked(mark, escaped(text)));
  }

  private static String marked(String mark, String text) {
    return "> " + mark + ": " + text.replace("\n", "\n>\n> ");
  }

  private String body(boolean commentsApart) {
    StringBuilder out = new StringBuilder(question.reference());
    insertions(commentsApart).descendingMap().forEach(out::insert);
    return out.toString();
  }

  /// The comments of the list items, by the position where each belongs.
  private NavigableMap<Integer, String> insertions(boolean apart) {
    NavigableMap<Integer, String> insertions = new TreeMap<>();
    List<ListItem> items = KeyPointReader.items(Markdown.whole(question.reference()));
    if (items.size() == question.keyPoints().size()) {
      for (int i = 0; i < items.size(); i++) {
        String comment = itemComment(question.keyPoints().get(i));
        String before = apart ? "\n" + " ".repeat(items.get(i).getContentIndent()) : " ";
        if (!comment.isEmpty()) {
          insertions.put(endOfFirstText(items.get(i)), before + comment);
        }
      }
    }
    return insertions;
  }

  private static String itemComment(KeyPoint point) {
    List<String> parts = new ArrayList<>();
    if (point.weight() != 1) {
      parts.add("weight: " + number(point.weight()));
    }
    if (!point.phrases().isEmpty()) {
      List<String> phrases = point.phrases().stream().map(QuestionWriter::phrase).toList();
      parts.add("also: " + String.join(", ", phrases));
    }
    return parts.isEmpty() ? "" : comment(parts);
  }

  private static String comment(List<String> parts) {
    return Comment.OPENING + " " + String.join(", ", parts) + " " + Comment.CLOSING;
  }

  private static String phrase(String phrase) {
    if (AnnotationReader.isPlain(phrase)) {
      return phrase;
    }
    String escaped = phrase.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace(Comment.CLOSING, "--\\>") + '"';
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /// Where the first paragraph or heading in a block ends.
  private static int endOfFirstText(Node block) {
    Node text = block;
    while (!(text instanceof Paragraph || text instanceof Heading)) {
      text = firstWithText(text);
    }
    SourceSpan last = text.getSourceSpans().getLast();
    return last.getInputIndex() + last.getLength();
  }

  private static Node firstWithText(Node parent) {
    Node child = parent.getFirstChild();
    while (PlainText.of(child).isEmpty()) {
      child = child.getNext();
    }
    return child;
  }
}
