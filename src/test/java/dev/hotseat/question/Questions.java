package dev.hotseat.question;

import java.nio.file.Path;
import java.util.List;

/// Questions to test with.
public final class Questions {
  private Questions() {}

  /// A question with key points of weight 1 that are called as given and said by their labels.
  public static Question question(String id, String topic, Level level, String... labels) {
    List<KeyPoint> points =
        List.of(labels).stream()
            .map(label -> new KeyPoint(label, 1, label + ".", List.of()))
            .toList();
    return question(id, topic, level, points, Question.weightOf(points));
  }

  /// A question with key points and what is enough of them.
  public static Question question(
      String id, String topic, Level level, List<KeyPoint> points, double enough) {
    return new Question(
        id,
        "What about " + id + "?",
        topic,
        level,
        "It is about " + id + ".",
        points,
        false,
        enough,
        List.of(),
        List.of(),
        List.of("And then?"),
        new Place(Path.of("test.md"), 1));
  }
}
