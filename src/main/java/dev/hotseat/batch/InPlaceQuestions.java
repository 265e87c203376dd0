package dev.hotseat.batch;

import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import dev.hotseat.question.source.ReferencePoints;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes questions of references that are given with a reply, one a reference, and keeps the latest
/// ones: a batch mostly asks the same question many times.
public final class InPlaceQuestions {
  private static final int KEPT = 512;

  private final Map<Asked, Question> latest = new Latest();

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
    ReferencePoints found = ReferencePoints.of(asked.reference());
    return new Question(
        "in-place",
        asked.title(),
        "in-place",
        Level.INTERMEDIATE,
        asked.reference(),
        found.points(),
        found.prose(),
        Question.weightOf(found.points()),
        List.of(),
        List.of(),
        List.of(),
        new Place(Path.of("standard input"), 1));
  }
}
