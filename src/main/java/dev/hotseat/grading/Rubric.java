package dev.hotseat.grading;

import dev.hotseat.language.Vocabulary;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question made ready to hold replies against.
///
/// @param points the key points with the ways to say each
/// @param whole the whole reference as one wording, where its author marked no key points
/// @param enough the weight of points that earns 100
/// @param asked the question's own words
/// @param references the reference and each accepted answer
record Rubric(
    List<Point> points,
    Optional<Wording> whole,
    double enough,
    Reading asked,
    List<Reading> references) {

  /// A key point with the ways to say it.
  ///
  /// @param keyPoint the point
  /// @param wordings the ways to say it, at least one
  record Point(KeyPoint keyPoint, List<Wording> wordings) {
    Point {
      wordings = List.copyOf(wordings);
    }
  }

  Rubric {
    points = List.copyOf(points);
    references = List.copyOf(references);
  }

  static Rubric of(Question question, Reader reader, Vocabulary vocabulary) {
    Reading asked = reader.read(question.title());
    List<Point> points = new ArrayList<>();
    for (KeyPoint keyPoint : question.keyPoints()) {
      List<Wording> wordings =
          Stream.concat(Stream.of(keyPoint.text()), keyPoint.phrases().stream())
              .map(text -> Wording.of(reader.read(text), asked, vocabulary))
              .toList();
      points.add(new Point(keyPoint, wordings));
    }
    List<Reading> references =
        Stream.concat(Stream.of(question.reference()), question.accepted().stream())
            .map(reader::read)
            .toList();
    Optional<Wording> whole =
        question.prose()
            ? Optional.of(Wording.of(references.getFirst(), asked, vocabulary))
            : Optional.empty();
    return new Rubric(points, whole, question.enough(), asked, references);
  }
}
