package dev.hotseat.grading;

import dev.hotseat.language.Meant;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import dev.hotseat.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question made ready to hold replies against.
///
/// @param points the key points
/// @param whole the whole reference, where its author marked no key points
/// @param enough the weight of points that earns 100
/// @param asked the question itself
/// @param references the reference and each accepted answer
/// @param meant the words that a mistyped word may be meant to be
record Rubric(
    List<Point> points,
    Optional<Wording> whole,
    double enough,
    Reading asked,
    List<Reading> references,
    Meant meant) {

  Rubric {
    points = List.copyOf(points);
    references = List.copyOf(references);
  }

  static Rubric of(Question question, Reader reader, Vocabulary vocabulary) {
    Reading asked = reader.read(question.title());
    List<Point> points =
        question.keyPoints().stream()
            .map(keyPoint -> Point.of(keyPoint, asked, reader, vocabulary))
            .toList();
    List<Reading> references =
        Stream.concat(Stream.of(question.reference()), question.accepted().stream())
            .map(reader::readPlainly)
            .toList();
    Optional<Wording> whole =
        question.prose()
            ? Optional.of(Wording.of(reader.read(question.reference()), asked, vocabulary))
            : Optional.empty();
    return new Rubric(
        points, whole, question.enough(), asked, references, meant(asked, references, points));
  }

  private static Meant meant(Reading asked, List<Reading> references, List<Point> points) {
    Stream<Reading> phrases =
        points.stream().flatMap(point -> point.phrases().stream()).map(Point.Phrase::reading);
    return new Meant(
        Stream.of(Stream.of(asked), references.stream(), phrases)
            .flatMap(readings -> readings)
            .flatMap(reading -> reading.words().stream())
            .map(Word::text)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
