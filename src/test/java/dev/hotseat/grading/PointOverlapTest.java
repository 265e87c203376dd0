package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.grading.meaning.StubVectors;
import dev.hotseat.question.KeyPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointOverlapTest {
  private static final String QUESTION = "How do you keep a cache fresh?";
  private static final KeyPoint EXPIRY =
      new KeyPoint(
          "Expiry",
          2,
          "Expiry: entries vanish after a fixed lifetime, such as sixty seconds.",
          List.of("time to live", "stale values age out"));

  private static final Relevance ABOUT = new Relevance(1, 0, 1);

  private final Lexicon lexicon = Texts.lexicon();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Expiry does it.",
        "I set a time to live.",
        "Well, stale values age out.",
        "a TTL"
      })
  void takesItsLabelOrAPhraseForThePoint(String reply) {
    assertThat(cover(Texts.plain(), reply).degree()).isGreaterThanOrEqualTo(Coverage.SAID);
  }

  @Test
  void takesThePointsOwnWordsForMostOfThePoint() {
    Coverage coverage =
        cover(Texts.plain(), "The entries vanish after a fixed lifetime of sixty seconds.");

    assertThat(coverage.degree()).isGreaterThan(0.6);
    assertThat(coverage.earned()).isEqualTo(2 * coverage.degree());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "The moon is round.", "I keep a cache fresh.", "and such of the after"})
  void findsNoPointElsewhere(String reply) {
    assertThat(cover(Texts.plain(), reply).degree()).isZero();
    assertThat(cover(Texts.stubbed(), reply).degree()).isZero();
  }

  @Test
  void wantsThePhraseInOneSentence() {
    double together = cover(Texts.plain(), "Stale values age out.").degree();
    double apart = cover(Texts.plain(), "It is stale. Such are values. Of age. Go out.").degree();

    assertThat(apart).isLessThan(together);
  }

  @Test
  void doesNotTakeTheOppositeForThePoint() {
    assertThat(cover(Texts.plain(), "Stale values never age out.").state())
        .isNotEqualTo(Coverage.State.SAID);
  }

  @Test
  void hearsAPhraseByWordsOfLikeMeaning() {
    StubVectors model = new StubVectors().alike("expiry", "perishing", 0.9);
    String reply = "Perishing!";

    assertThat(cover(Texts.plain(), reply).degree()).isZero();
    assertThat(cover(Texts.with(model), reply).state()).isNotEqualTo(Coverage.State.NOT_YET);
  }

  @Test
  void hearsTheStatementByItsMeaning() {
    KeyPoint point = new KeyPoint("Naming", 1, "Naming: lions roam", List.of());
    StubVectors model = new StubVectors().alike("lions", "cats", 0.29).alike("roam", "walk", 0.29);

    Reader reader = Texts.with(model);
    Coverage alike = cover(reader, point, "cats walk");

    assertThat(alike.matched()).isEmpty();
    assertThat(meant(List.of(point(reader, point)), reader, "cats walk").toStatement(0).likeness())
        .isEqualTo(0.29, within(1e-6));
  }

  @Test
  void countsWeakEvidenceForLessWhereNoPointIsClear() {
    Reader reader = Texts.plain();
    KeyPoint other = new KeyPoint("Eviction", 1, "Eviction: the oldest go first.", List.of());
    List<Point> points = List.of(point(reader, EXPIRY), point(reader, other));
    PointMeanings.Beside none = meant(points, reader, "");
    String vague = "Entries are there for a time.";
    String clear = vague + " Eviction: the oldest go first.";

    Coverage vaguely =
        PointOverlap.cover(points, lexicon.in(reader.read(vague)), none, ABOUT).getFirst();
    Coverage clearly =
        PointOverlap.cover(points, lexicon.in(reader.read(clear)), none, ABOUT).getFirst();

    assertThat(vaguely.degree()).isPositive().isLessThan(clearly.degree());
  }

  @Test
  void showsTheCandidatesWordsThatEarnedIt() {
    String reply = "Well: entries vanish, so sixty seconds, and bananas.";

    assertThat(words(cover(Texts.plain(), reply), reply))
        .containsExactly("entries", "vanish", "sixty", "seconds");
  }

  @Test
  void showsEachWordOnceInTheRepliesOrder() {
    String reply = "Stale values age out; expiry: stale entries vanish.";
    Coverage coverage = cover(Texts.stubbed(), reply);

    assertThat(coverage.matched()).doesNotHaveDuplicates();
    assertThat(coverage.matched()).extracting(Span::begin).isSorted();
    assertThat(words(coverage, reply)).contains("expiry", "entries", "vanish");
  }

  @Test
  void showsThePassageWhereNoWordEarnedItAlone() {
    KeyPoint point = new KeyPoint("lions roam", 1, "lions roam", List.of());
    StubVectors model = new StubVectors().alike("lions", "cats", 0.45).alike("roam", "walk", 0.45);
    String reply = "Bananas ripen. Cats walk.";

    Reader reader = Texts.with(model);
    KeyPoint clear = new KeyPoint("bananas ripen", 1, "bananas ripen", List.of());
    List<Point> points = List.of(point(reader, point), point(reader, clear));

    Coverage coverage = cover(points, reader, reply);

    assertThat(coverage.state()).isNotEqualTo(Coverage.State.NOT_YET);
    assertThat(words(coverage, reply)).containsExactly("Cats walk.");
  }

  private static List<String> words(Coverage coverage, String reply) {
    return coverage.matched().stream().map(span -> span.of(reply)).toList();
  }

  private Coverage cover(Reader reader, String reply) {
    return cover(reader, EXPIRY, reply);
  }

  private Coverage cover(Reader reader, KeyPoint keyPoint, String reply) {
    return cover(List.of(point(reader, keyPoint)), reader, reply);
  }

  private Coverage cover(List<Point> points, Reader reader, String reply) {
    Occurrences found = lexicon.in(reader.read(reply));
    return PointOverlap.cover(points, found, meant(points, reader, reply), ABOUT).getFirst();
  }

  private Point point(Reader reader, KeyPoint keyPoint) {
    return Point.of(
        keyPoint, false, reader.read(QUESTION), Commonness.of(List.of()), reader, lexicon);
  }

  private static PointMeanings.Beside meant(List<Point> points, Reader reader, String reply) {
    return new PointMeanings(points).beside(Passages.of(reader.read(reply), reader.read(QUESTION)));
  }
}
