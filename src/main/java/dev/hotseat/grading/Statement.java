package dev.hotseat.grading;

import dev.hotseat.language.Negation;
import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A sentence of a text, as one that may be denied.
///
/// @param text where it stands
/// @param from place of its first word
/// @param to place behind its last word
/// @param negates whether it has a negation
/// @param stems which stems it has, a bit each; others may have the same bit
/// @param taken what in it has an opposite
record Statement(Reading text, int from, int to, boolean negates, long stems, List<Taken> taken) {
  /// The sentences of a text in order.
  static List<Statement> of(Reading text) {
    int[] begins = text.sentenceBegins();
    return IntStream.range(0, begins.length - 1)
        .mapToObj(i -> of(text, begins[i], begins[i + 1]))
        .toList();
  }

  private static Statement of(Reading text, int from, int to) {
    boolean negates = false;
    long stems = 0;
    for (int place = from; place < to; place++) {
      Word word = text.words().get(place);
      negates |= Negation.isNegating(word);
      stems |= bit(word.stem());
    }
    List<Taken> taken = new ArrayList<>();
    for (Taken it : text.taken()) {
      if (it.from() >= from && it.to() <= to) {
        taken.add(it);
      }
    }
    return new Statement(text, from, to, negates, stems, taken);
  }

  private static long bit(String stem) {
    return 1L << stem.hashCode(); // by its last six bits
  }

  /// How many words it has.
  int size() {
    return to - from;
  }

  Word word(int place) {
    return text.words().get(place);
  }

  boolean has(String stem) {
    if ((stems & bit(stem)) == 0) {
      return false; // as most words of other sentences
    }
    for (int at : text.placesOf(stem)) {
      if (at >= from && at < to) {
        return true;
      }
    }
    return false;
  }

  /// How many of another sentence's words it does not have at least; it may be more.
  int surelyLacks(Statement other) {
    return Long.bitCount(other.stems & ~stems);
  }

  /// Whether a word negates.
  boolean negates(int place) {
    return Negation.isNegating(word(place));
  }

  /// How many negations it has up to a place.
  long negations(int last) {
    return IntStream.rangeClosed(from, last).filter(this::negates).count();
  }

  /// Whether a word is denied wherever it is said here.
  boolean allDenied(int place) {
    return text.placesOf(word(place).stem()).stream()
        .filter(at -> at >= from && at < to)
        .allMatch(text::isDenied);
  }
}
