package dev.hotseat.grading;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import dev.hotseat.question.source.ReferencePoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Attempts at questions whose whole reference is one fact.
final class FactAttempts {
  private static final Path FACTS = Path.of("src/test/resources/figures/facts.txt");

  private FactAttempts() {}

  /// Columns of the facts as replies to their questions.
  static List<Attempt> said(int... columns) {
    try {
      return Files.readAllLines(FACTS).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .flatMap(
              fact ->
                  IntStream.of(columns)
                      .mapToObj(column -> Attempt.of(inPlace(fact[0], fact[1]), fact[column])))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What the shipped key points say, each as a reference of its own that the reply denies.
  static List<Attempt> denied() {
    return Forgery.BANK.stream()
        .flatMap(
            q ->
                q.keyPoints().stream()
                    .map(KeyPoint::text)
                    .flatMap(
                        text ->
                            Forgery.denied(text)
                                .map(reply -> Attempt.of(inPlace(q.title(), text), reply))))
        .toList();
  }

  private static Question inPlace(String title, String reference) {
    List<KeyPoint> points = ReferencePoints.of(reference).points();
    return new Question(
        "fact",
        title,
        "facts",
        Level.BEGINNER,
        reference,
        points,
        true,
        Question.weightOf(points),
        List.of(),
        List.of(),
        List.of(),
        new Place(FACTS, 1));
  }
}
