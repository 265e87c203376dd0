package dev.hotseat.grading;

import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sentence of a text, as one that may be denied.
final class Statement {
  /// What has more colons is no labelled sentence but data.
  private static final int MOST_LABELS = 3;

  private final Reading text;
  private final int from;
  private final int to;
  private final int negations;
  private final List<Taken> taken = new ArrayList<>();

  /// For each word one of 64 numbers that its stem has; others may have the same.
  private final byte[] stems;

  /// The numbers that any of its stems has, a bit each.
  private long anyStem;

  /// The same of its contrasts.
  private long anyContrast;

  /// @param from place of the sentence's first word
  /// @param to place behind its last word
  private Statement(Reading text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    stems = new byte[to - from];
    for (int place = from; place < to; place++) {
      byte stem = number(word(place).stem());
      stems[place - from] = stem;
      anyStem |= 1L << stem;
    }
    negations = to > from ? negations(to - 1) : 0;
    for (Taken it : text.taken()) {
      if (it.from() >= from && it.to() <= to) {
        taken.add(it);
        anyContrast |= 1L << (it.contrast() & 63);
      }
    }
  }

  /// The sentences of a text in order.
  static List<Statement> of(Reading text) {
    int[] begins = text.sentenceBegins();
    return IntStream.range(0, begins.length - 1)
        .mapToObj(i -> new Statement(text, begins[i], begins[i + 1]))
        .toList();
  }

  /// What the sentence says behind a label: "the lock is held" of "Two phases: the lock is held".
  Stream<Statement> behindLabel() {
    return IntStream.range(from + 1, to)
        .filter(this::followsColon)
        .limit(MOST_LABELS)
        .mapToObj(place -> new Statement(text, place, to));
  }

  private boolean followsColon(int place) {
    int begin = word(place).begin();
    for (int i = word(place - 1).end(); i < begin; i++) {
      if (text.text().charAt(i) == ':') {
        return true;
      }
    }
    return false;
  }

  private static byte number(String stem) {
    return (byte) (stem.hashCode() & 63);
  }

  /// The text in which it stands.
  Reading text() {
    return text;
  }

  /// The place of its first word.
  int from() {
    return from;
  }

  /// The place behind its last word.
  int to() {
    return to;
  }

  /// What in it has an opposite.
  List<Taken> taken() {
    return taken;
  }

  /// The numbers that its stems have, a bit each. It has no word that has another one.
  long anyStem() {
    return anyStem;
  }

  /// The numbers that the contrasts have of which it takes a side, a bit each.
  long anyContrast() {
    return anyContrast;
  }

  /// How many words it has.
  int size() {
    return to - from;
  }

  Word word(int place) {
    return text.words().get(place);
  }

  /// Whether it has a word of another sentence.
  boolean has(Statement other, int place) {
    byte number = other.stems[place - other.from];
    if ((anyStem & 1L << number) == 0) {
      return false; // as most words of other sentences
    }
    String stem = other.word(place).stem();
    for (int i = 0; i < stems.length; i++) {
      if (stems[i] == number && word(from + i).stem().equals(stem)) {
        return true;
      }
    }
    return false;
  }

  /// How many of another sentence's words it does not have at least; it may be more.
  int surelyLacks(Statement other) {
    int lacking = 0;
    for (byte stem : other.stems) {
      lacking += (anyStem & 1L << stem) == 0 ? 1 : 0;
    }
    return lacking;
  }

  /// Whether a word negates.
  boolean negates(int place) {
    return text.isNegating(place);
  }

  /// How many negations it has.
  int negations() {
    return negations;
  }

  /// How many negations it has up to a place.
  int negations(int last) {
    int found = 0;
    for (int place = from; place <= last; place++) {
      found += negates(place) ? 1 : 0;
    }
    return found;
  }

  /// Whether a word is denied.
  boolean denies(int place) {
    return text.isDenied(place);
  }
}
