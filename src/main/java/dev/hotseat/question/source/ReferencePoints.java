package dev.hotseat.question.source;

import dev.hotseat.question.KeyPoint;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.node.Node;

/// The key points of a reference answer that stands by itself, outside any file.
///
/// @param points the items of its outermost lists, or else its sentences; never empty
/// @param prose whether they are only its sentences, or a single item is all of it: whoever begins
///     with "1." and never comes to "2." has made no list
public record ReferencePoints(List<KeyPoint> points, boolean prose) {
  private static final int LONGEST_LABEL_TEXT = 200;

  public ReferencePoints {
    points = List.copyOf(points);
  }

  /// Finds the key points of a reference answer in Markdown. One that is too long or too tangled to
  /// be parted counts as one point.
  public static ReferencePoints of(String reference) {
    Path name = Path.of("reference");
    Problems problems = new Problems(name);
    if (AnswerReader.isReadable(new SourceText(name, 1, reference), 1, problems)) {
      Node document = Markdown.whole(reference);
      List<KeyPoint> points = new KeyPointReader(document, List.of(), problems).read();
      if (!points.isEmpty()) {
        return new ReferencePoints(points, KeyPointReader.items(document).size() < 2);
      }
    }
    String beginning = reference.substring(0, Math.min(LONGEST_LABEL_TEXT, reference.length()));
    KeyPoint whole = new KeyPoint(Label.ofText(beginning), 1, reference, List.of());
    return new ReferencePoints(List.of(whole), true);
  }
}
