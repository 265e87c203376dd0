package dev.hotseat.grading;

import dev.hotseat.grading.meaning.Directions;
import org.jspecify.annotations.Nullable;

/// Where a reply has the words of a [Lexicon], by their form; and what its own words mean.
final class Occurrences {
  private static final int[] NOWHERE = {};

  private final Reading reply;
  private final int[] words;
  private final int[] @Nullable [] places;
  private final Directions telling;

  /// @param reply what was looked through
  /// @param words the numbers of the words that it has
  /// @param places of the word of each number, in order; null where it is nowhere, as most are
  Occurrences(Reading reply, int[] words, int[] @Nullable [] places) {
    this.reply = reply;
    this.words = words;
    this.places = places;
    telling = Directions.of(reply.tellingMeanings());
  }

  Reading reply() {
    return reply;
  }

  /// The numbers of the words that the reply has. Nobody may change it.
  int[] words() {
    return words;
  }

  /// What the reply's telling words mean; none without a model.
  Directions telling() {
    return telling;
  }

  /// Where the reply has a word, in order; empty where it has it nowhere. Nobody may change it.
  int[] of(int number) {
    int[] found = places[number];
    return found == null ? NOWHERE : found;
  }

  /// Whether the reply has a word anywhere.
  boolean has(int number) {
    return places[number] != null;
  }
}
