package dev.hotseat.operations;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Makes up questions, and what people type to find them.
final class SyntheticBank {
  private static final int TOPICS = 20;
  private static final int KEY_POINTS = 4;
  private static final List<Level> LEVELS = List.of(Level.values());

  private final SyntheticWords words;
  private final RandomGenerator random;

  /// @param random the same one makes the same questions and queries
  SyntheticBank(RandomGenerator random) {
    this.random = random;
    this.words = new SyntheticWords(random);
  }

  /// That many questions of the length of real ones, some 150 words each.
  List<Question> questions(int count) {
    return IntStream.range(0, count).mapToObj(this::question).toList();
  }

  /// One to eight words in any order; in every second query one of them has a typing error.
  String query() {
    String query = words.some(1 + random.nextInt(8));
    return random.nextBoolean() ? query : query + " " + words.mistyped();
  }

  /// A word and the beginning of a second one; every fourth has a typing error.
  String beginning() {
    String second = random.nextInt(4) == 0 ? words.mistyped() : words.one();
    return words.one() + " " + second.substring(0, 1 + random.nextInt(second.length()));
  }

  /// One word.
  String word() {
    return words.one();
  }

  private Question question(int number) {
    List<KeyPoint> keyPoints =
        IntStream.range(0, KEY_POINTS).mapToObj(point -> keyPoint()).toList();
    List<String> texts = keyPoints.stream().map(KeyPoint::text).toList();
    return new Question(
        "question-" + number,
        words.some(6 + random.nextInt(8)),
        "topic-" + random.nextInt(TOPICS),
        LEVELS.get(random.nextInt(LEVELS.size())),
        String.join(" ", texts),
        keyPoints,
        false,
        KEY_POINTS,
        List.of(words.some(30)),
        List.of(),
        List.of(),
        new Place(Path.of("synthetic.md"), number + 1));
  }

  private KeyPoint keyPoint() {
    return new KeyPoint(words.some(3), 1, words.some(12), List.of(words.some(3), words.some(3)));
  }
}
