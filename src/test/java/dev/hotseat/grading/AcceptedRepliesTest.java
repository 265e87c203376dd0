package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.meaning.StubVectors;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptedRepliesTest {
  private final Reader reader = Texts.with(new StubVectors().alike("lions", "cats", 0.9));

  @Test
  void takesAPassageForTheWordingOfThePointThatItIsLike() {
    List<Point> worded = worded("Cats roam.");

    assertThat(worded.getFirst().statements()).hasSizeGreaterThan(2);
    assertThat(worded.getLast().statements()).hasSize(2);
  }

  @Test
  void leavesPassagesThatAreLikeNoneOrLikeSeveral() {
    for (String reply : List.of("Bananas ripen.", "Cats dream, dolphins roam.", "")) {
      assertThat(worded(reply).getLast().statements()).as(reply).hasSizeLessThanOrEqualTo(3);
    }
    assertThat(worded("Bananas ripen.")).allMatch(point -> point.statements().size() == 2);
  }

  @Test
  void leavesThePointsAsTheyAreWithoutAModel() {
    assertThat(worded("Cats roam.", Texts.plain())).allMatch(point -> point.statements().isEmpty());
  }

  private List<Point> worded(String accepted) {
    return worded(accepted, reader);
  }

  private static List<Point> worded(String accepted, Reader reader) {
    List<KeyPoint> keyPoints =
        List.of(
            new KeyPoint("Land", 1, "Land: lions roam.", List.of()),
            new KeyPoint("Sea", 1, "Sea: dolphins dream.", List.of()));
    Question question =
        new Question(
            "animals",
            "Who lives where?",
            "zoo",
            Level.BEGINNER,
            "Lions roam. Dolphins dream.",
            keyPoints,
            false,
            2,
            List.of(accepted),
            List.of(),
            List.of(),
            new Place(Path.of("zoo.md"), 1));
    Reading asked = reader.read(question.title());
    List<Point> points =
        keyPoints.stream()
            .map(
                it -> Point.of(it, false, asked, Commonness.of(List.of()), reader, Texts.lexicon()))
            .toList();
    return AcceptedReplies.wording(points, question, asked, reader);
  }
}
