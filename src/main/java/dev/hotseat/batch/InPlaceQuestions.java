package dev.hotseat.batch;

import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import dev.hotseat.question.source.ReferencePoints;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Makes questions of references that are given with a reply, one a reference, and keeps the latest
/// ones: a batch mostly asks the same question many times. Each has the next references as accepted
/// answers, for what turns one of them around is wrong whichever it is held against.
public final class InPlaceQuestions {
  private static final int KEPT = 512;

  /// How many other references a question has at most: each is read with each.
  private static final int MOST_OTHERS = 7;

  private final Map<Asked, List<Question>> latest = new Latest();

  private record Asked(String title, List<String> references) {}

  private static final class Latest extends LinkedHashMap<Asked, List<Question>> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Asked, List<Question>> eldest) {
      return size() > KEPT;
    }
  }

  /// The questions that a title and its references make; the best grade of them counts.
  ///
  /// @param references reference answers, none of them blank
  public List<Question> of(String title, List<String> references) {
    return latest.computeIfAbsent(new Asked(title, references), InPlaceQuestions::questions);
  }

  private static List<Question> questions(Asked asked) {
    return IntStream.range(0, asked.references().size())
        .mapToObj(number -> question(asked, number))
        .toList();
  }

  private static Question question(Asked asked, int number) {
    List<String> all = asked.references();
    String reference = all.get(number);
    List<String> others =
        IntStream.rangeClosed(1, Math.min(MOST_OTHERS, all.size() - 1))
            .mapToObj(i -> all.get((number + i) % all.size()))
            .toList();
    ReferencePoints found = ReferencePoints.of(reference);
    return new Question(
        "in-place",
        asked.title(),
        "in-place",
        Level.INTERMEDIATE,
        reference,
        found.points(),
        found.prose(),
        Question.weightOf(found.points()),
        others,
        List.of(),
        List.of(),
        new Place(Path.of("standard input"), 1));
  }
}
