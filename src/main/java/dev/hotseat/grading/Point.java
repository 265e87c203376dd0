package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Figure;
import dev.hotseat.language.Word;
import dev.hotseat.question.KeyPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A key point made ready to be looked for in a reply.
///
/// @param keyPoint the point
/// @param full its label and text together
/// @param statements what its text means, with the label and without, the question aside; none
///     without a model
/// @param phrases its label and the wordings of its author
/// @param bags their telling words, which tell at a glance what of these a reply may say
/// @param claims what it claims, in all its wordings
/// @param quantities the figures that it names
record Point(
    KeyPoint keyPoint,
    Wording full,
    List<UnitVector> statements,
    List<Phrase> phrases,
    Bags bags,
    List<Claim> claims,
    List<Quantity> quantities) {

  private Point(
      KeyPoint keyPoint,
      Wording full,
      List<UnitVector> statements,
      List<Phrase> phrases,
      List<Claim> claims,
      List<Quantity> quantities) {
    this(keyPoint, full, statements, phrases, bags(phrases), claims, quantities);
  }

  private static Bags bags(List<Phrase> phrases) {
    List<Phrase.Telling> all = phrases.stream().map(Phrase::telling).toList();
    return new Bags(
        all.stream().map(it -> it.numbers).toList(), all.stream().map(it -> it.weights).toList());
  }

  /// A few words that say the point.
  ///
  /// @param reading the phrase
  /// @param telling its telling words; all words where it has no telling ones
  /// @param meanings what the phrase means, the question aside; one or, without a model, none
  record Phrase(Reading reading, Telling telling, List<UnitVector> meanings) {

    /// Words of a phrase.
    static final class Telling {
      private final int[] places;
      private final int[] numbers;
      private final double[] weights;
      private final double weight;

      Telling(int[] places, int[] numbers, double[] weights) {
        this.places = places;
        this.numbers = numbers;
        this.weights = weights;
        weight = Arrays.stream(weights).sum();
      }

      /// How many words there are.
      int size() {
        return places.length;
      }

      /// Where a word stands in the phrase.
      int place(int word) {
        return places[word];
      }

      /// The number of a word in the lexicon.
      int number(int word) {
        return numbers[word];
      }

      /// What a word counts.
      double weight(int word) {
        return weights[word];
      }

      /// What they count together.
      double weight() {
        return weight;
      }
    }

    static Phrase of(Reading reading, Reading question, Commonness common, Lexicon lexicon) {
      int[] places = places(reading);
      int[] numbers = new int[places.length];
      double[] weights = new double[places.length];
      for (int i = 0; i < places.length; i++) {
        Word word = reading.words().get(places[i]);
        numbers[i] = lexicon.number(word);
        weights[i] = lexicon.information(word) * common.share(word);
      }
      return new Phrase(reading, new Telling(places, numbers, weights), beyond(question, reading));
    }

    private static int[] places(Reading reading) {
      int[] telling = reading.tellingPlaces();
      return telling.length > 0
          ? telling
          : reading.placesByStem().stream()
              .flatMap(List::stream)
              .mapToInt(Integer::intValue)
              .toArray();
    }
  }

  /// @param prose whether the point is a sentence of a reference without key points
  static Point of(
      KeyPoint keyPoint,
      boolean prose,
      Reading question,
      Commonness common,
      Reader reader,
      Lexicon lexicon) {
    boolean labelled = isLabelled(keyPoint);
    Reading full = reader.read(text(keyPoint));
    List<UnitVector> statements = new ArrayList<>(beyond(question, full));
    String statement = keyPoint.text().substring(labelled ? 0 : keyPoint.label().length());
    if (statement.chars().anyMatch(Character::isLetter)) {
      statements.addAll(beyond(question, reader.read(statement.replaceFirst("^\\W+", ""))));
    }
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(Phrase.of(reader.read(keyPoint.label()), question, common, lexicon));
    keyPoint
        .phrases()
        .forEach(phrase -> phrases.add(Phrase.of(reader.read(phrase), question, common, lexicon)));
    boolean named = labelled || keyPoint.text().startsWith(keyPoint.label() + ":");
    Reading label = phrases.getFirst().reading();
    List<Claim> claims = new ArrayList<>(Claim.of(full, false, label, question, lexicon));
    if (!prose) {
      for (Phrase phrase : phrases.subList(named ? 0 : 1, phrases.size())) {
        claims.addAll(Claim.of(phrase.reading(), true, label, question, lexicon));
      }
    }
    return new Point(
        keyPoint,
        Wording.of(full.withoutMeaning(), question, lexicon).less(common),
        statements,
        phrases,
        claims,
        quantities(full, phrases, question, lexicon));
  }

  /// The firm figures of a point, but not those beside which it has others of the same kind: there
  /// it gives a choice.
  private static List<Quantity> quantities(
      Reading full, List<Phrase> phrases, Reading question, Lexicon lexicon) {
    List<Reading> wordings =
        Stream.concat(Stream.of(full), phrases.stream().map(Phrase::reading)).toList();
    List<Figure> figures =
        wordings.stream().flatMap(reading -> reading.figures().stream()).toList();
    return wordings.stream()
        .flatMap(reading -> Quantity.of(reading, question, lexicon).stream())
        .filter(quantity -> figures.stream().noneMatch(quantity.figure()::isBeside))
        .toList();
  }

  /// A key point in all its wordings, as words alone.
  static List<Reading> wordings(KeyPoint keyPoint, Reader reader) {
    return Stream.concat(Stream.of(text(keyPoint)), keyPoint.phrases().stream())
        .map(reader::readPlainly)
        .toList();
  }

  private static boolean isLabelled(KeyPoint keyPoint) {
    return !keyPoint.text().startsWith(keyPoint.label());
  }

  private static String text(KeyPoint keyPoint) {
    return isLabelled(keyPoint) ? keyPoint.label() + ": " + keyPoint.text() : keyPoint.text();
  }

  /// The point with another text that says it.
  Point alsoSaidAs(UnitVector meaning) {
    List<UnitVector> all = new ArrayList<>(statements);
    all.add(meaning);
    return new Point(keyPoint, full, all, phrases, claims, quantities);
  }

  /// The point without the claims that a reference itself seems to deny: there the words mislead.
  Point undeniedBy(List<Occurrences> references, Usual usual) {
    List<Claim> undenied =
        claims.stream().filter(claim -> claim.isUndeniedBy(references, usual)).toList();
    return new Point(keyPoint, full, statements, phrases, undenied, quantities);
  }

  private static List<UnitVector> beyond(Reading question, Reading text) {
    return text.hasMeaning() ? List.of(text.whole().without(question.whole())) : List.of();
  }
}
