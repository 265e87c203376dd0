package dev.hotseat.batch;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Makes questions of references that are given with a reply, one a reference, and keeps the latest
/// ones: a batch mostly asks the same question many times.
public final class InPlaceQuestions {
  private static final int KEPT = 512;

  private final Function<String, List<KeyPoint>> keyPoints;
  private final Map<Asked, Question> latest = new Latest();

  /// @param keyPoints finds the key points of a reference
  public InPlaceQuestions(Function<String, List<KeyPoint>> keyPoints) {
    this.keyPoints = keyPoints;
  }

  private record Asked(String title, String reference) {}

  private static final class Latest extends LinkedHashMap<Asked, Question> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Asked, Question> eldest) {
      return size() > KEPT;
    }
  }

  /// The questions that a title and its references make.
  List<Question> of(String title, List<String> references) {
    return references.stream()
        .map(reference -> latest.computeIfAbsent(new Asked(title, reference), this::question))
        .toList();
  }

  private Question question(Asked asked) {
    List<KeyPoint> points = keyPoints.apply(asked.reference());
    return new Question(
        "in-place",
        asked.title(),
        "in-place",
        Level.INTERMEDIATE,
        asked.reference(),
        points,
        Question.weightOf(points),
        List.of(),
        List.of(),
        new Place(Path.of("standard input"), 1));
  }
}
