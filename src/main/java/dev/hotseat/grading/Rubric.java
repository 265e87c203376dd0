package dev.hotseat.grading;

import dev.hotseat.language.Meant;
import dev.hotseat.language.Opposites.Taken;
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
/// @param named what of the question and of the points' labels has an opposite
/// @param meant the words that a mistyped word may be meant to be
/// @param usual what the references say themselves
record Rubric(
    List<Point> points,
    Optional<Wording> whole,
    double enough,
    Reading asked,
    List<Reading> references,
    Meant meant,
    List<Taken> named,
    Usual usual) {

  Rubric {
    points = List.copyOf(points);
    references = List.copyOf(references);
    named = List.copyOf(named);
  }

  static Rubric of(Question question, Reader reader, Vocabulary vocabulary) {
    Reading asked = reader.read(question.title());
    List<Point> points =
        question.keyPoints().stream()
            .map(keyPoint -> Point.of(keyPoint, question.prose(), asked, reader, vocabulary))
            .toList();
    List<Reading> references =
        Stream.concat(Stream.of(question.reference()), question.accepted().stream())
            .map(reader::read)
            .toList();
    Optional<Wording> whole =
        question.prose()
            ? Optional.of(Wording.of(references.getFirst(), asked, vocabulary))
            : Optional.empty();
    List<Reading> wordings =
        Stream.concat(
                references.stream(),
                points.stream()
                    .flatMap(point -> point.phrases().stream())
                    .map(Point.Phrase::reading))
            .toList();
    return new Rubric(
        points,
        whole,
        question.enough(),
        asked,
        references,
        meant(asked, wordings),
        named(asked, points),
        Usual.of(wordings));
  }

  private static List<Taken> named(Reading asked, List<Point> points) {
    Stream<Reading> labels = points.stream().map(point -> point.phrases().getFirst().reading());
    return Stream.concat(Stream.of(asked), labels)
        .flatMap(reading -> reading.taken().stream())
        .toList();
  }

  private static Meant meant(Reading asked, List<Reading> wordings) {
    return new Meant(
        Stream.concat(Stream.of(asked), wordings.stream())
            .flatMap(reading -> reading.words().stream())
            .map(Word::text)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
