package dev.hotseat.question.source;

import dev.hotseat.question.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/// Finds the key points of an answer: the items of its outermost lists, or where it has none the
/// sentences of its paragraphs.
final class KeyPointReader {
  private final Node document;
  private final List<Comment> comments;
  private final Problems problems;

  /// @param document the answer, parsed without its comments
  /// @param comments its comments; those that stand in an item are the item's
  /// @param problems where to note what is wrong
  KeyPointReader(Node document, List<Comment> comments, Problems problems) {
    this.document = document;
    this.comments = new ArrayList<>(comments);
    this.problems = problems;
  }

  /// The items that are key points: those that say something.
  static List<ListItem> items(Node document) {
    List<ListItem> items = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
        if (block instanceof ListBlock && !PlainText.of(item).isEmpty()) {
          items.add((ListItem) item);
        }
      }
    }
    return items;
  }

  List<KeyPoint> read() {
    List<KeyPoint> points = new ArrayList<>();
    for (ListItem item : items(document)) {
      points.add(point(item));
    }
    for (Comment comment : comments) {
      if (AnnotationReader.isMeant(comment, false) || AnnotationReader.isMeant(comment, true)) {
        problems.add(comment.line(), "bank.comment-lost");
      }
    }
    return distinct(points.isEmpty() ? sentences() : points);
  }

  private KeyPoint point(ListItem item) {
    Annotation annotation = AnnotationReader.item(commentsOf(item), problems);
    String text = PlainText.of(item);
    return new KeyPoint(
        label(item, text),
        annotation.number(Key.WEIGHT, problems).orElse(1),
        text,
        annotation.all(Key.ALSO));
  }

  private List<Comment> commentsOf(ListItem item) {
    List<SourceSpan> spans = item.getSourceSpans();
    int start = spans.getFirst().getInputIndex();
    int end = spans.getLast().getInputIndex() + spans.getLast().getLength();
    List<Comment> own =
        comments.stream().filter(c -> c.offset() >= start && c.offset() <= end).toList();
    comments.removeAll(own);
    return own.stream().filter(c -> !c.alone() || AnnotationReader.isLikeOurs(c)).toList();
  }

  private static String label(ListItem item, String text) {
    if (item.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof StrongEmphasis bold) {
      String lead = Label.ofLead(PlainText.of(bold));
      return lead.isBlank() ? Label.ofText(text) : lead;
    }
    return Label.ofText(text);
  }

  private List<KeyPoint> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Paragraph) {
        sentences.addAll(ProseSentences.of(PlainText.of(block)));
      }
    }
    return ProseSentences.points(sentences).stream()
        .map(text -> new KeyPoint(Label.ofText(text), 1, text, List.of()))
        .toList();
  }

  private static List<KeyPoint> distinct(List<KeyPoint> points) {
    List<String> labels = Label.distinct(points.stream().map(KeyPoint::label).toList());
    List<KeyPoint> distinct = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      KeyPoint point = points.get(i);
      distinct.add(new KeyPoint(labels.get(i), point.weight(), point.text(), point.phrases()));
    }
    return distinct;
  }
}
