package dev.hotseat.grading;

import dev.hotseat.language.Meant;
import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question made ready to hold replies against.
///
/// @param points the key points
/// @param meanings what they mean
/// @param wholes the whole reference and each accepted answer, where the author marked no key
///     points, else none
/// @param enough the weight of points that earns 100
/// @param asked the question itself
/// @param references the reference and each accepted answer
/// @param statements their sentences
/// @param named what of the question and of the points' labels has an opposite
/// @param meant the words that a mistyped word may be meant to be
/// @param usual what the references say themselves
/// @param claims what the points claim
/// @param mistakes what people say that is wrong
/// @param lexicon the words of the points, wholes and claims
record Rubric(
    List<Point> points,
    PointMeanings meanings,
    List<Wording> wholes,
    double enough,
    Reading asked,
    List<Reading> references,
    Statements statements,
    Meant meant,
    List<Taken> named,
    Usual usual,
    Claims claims,
    Mistakes mistakes,
    Lexicon lexicon) {

  Rubric {
    points = List.copyOf(points);
    wholes = List.copyOf(wholes);
    references = List.copyOf(references);
    named = List.copyOf(named);
  }

  /// The rubric without the names that the references themselves seem to mistake for each other:
  /// there the words mislead.
  private Rubric calibrated(Vocabulary vocabulary) {
    Set<Integer> misleading =
        references.stream()
            .flatMap(it -> Contradiction.in(lexicon.in(it), this, vocabulary).mistaken().stream())
            .collect(Collectors.toSet());
    List<Taken> certain =
        named.stream().filter(taken -> !misleading.contains(taken.contrast())).toList();
    return new Rubric(
        points,
        meanings,
        wholes,
        enough,
        asked,
        references,
        statements,
        meant,
        certain,
        usual,
        claims,
        mistakes,
        lexicon);
  }

  /// Whether the author marked no key points, so that the whole reference counts.
  boolean prose() {
    return !wholes.isEmpty();
  }

  static Rubric of(Question question, Reader reader, Vocabulary vocabulary) {
    Reading asked = reader.read(question.title());
    Lexicon lexicon = new Lexicon(vocabulary);
    Commonness common = common(question, reader);
    List<Point> marked =
        question.keyPoints().stream()
            .map(point -> Point.of(point, question.prose(), asked, common, reader, lexicon))
            .toList();
    List<Point> points =
        question.prose() ? marked : AcceptedReplies.wording(marked, question, asked, reader);
    List<Reading> references =
        Stream.concat(Stream.of(question.reference()), question.accepted().stream())
            .map(question.prose() ? reader::read : reader::readPlainly)
            .toList();
    List<Wording> wholes =
        question.prose()
            ? references.stream().map(text -> Wording.of(text, asked, lexicon)).toList()
            : List.of();
    List<Reading> wordings =
        Stream.concat(
                references.stream(),
                points.stream()
                    .flatMap(point -> point.phrases().stream())
                    .map(Point.Phrase::reading))
            .toList();
    Usual usual = Usual.of(wordings);
    List<Claim> others = question.prose() ? others(references, asked, lexicon) : List.of();
    List<Occurrences> said = references.stream().map(lexicon::in).toList();
    List<Point> certain = points.stream().map(point -> point.undeniedBy(said, usual)).toList();
    return new Rubric(
            certain,
            new PointMeanings(certain),
            wholes,
            question.enough(),
            asked,
            references,
            new Statements(references),
            meant(asked, wordings),
            named(asked, points),
            usual,
            Claims.of(certain, others.stream().filter(it -> it.isUndeniedBy(said, usual)).toList()),
            Mistakes.of(question, certain, asked, reader, lexicon),
            lexicon)
        .calibrated(vocabulary);
  }

  /// What the accepted answers claim.
  private static List<Claim> others(List<Reading> references, Reading asked, Lexicon lexicon) {
    return references.stream()
        .skip(1)
        .flatMap(text -> Claim.of(text, false, text, asked, lexicon).stream())
        .toList();
  }

  private static Commonness common(Question question, Reader reader) {
    List<KeyPoint> points = question.prose() ? List.of() : question.keyPoints();
    return Commonness.of(points.stream().map(point -> Point.wordings(point, reader)).toList());
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
            .toList());
  }
}
