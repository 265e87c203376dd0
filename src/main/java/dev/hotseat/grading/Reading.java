package dev.hotseat.grading;

import dev.hotseat.grading.meaning.TextVectors;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Figure;
import dev.hotseat.language.Figures;
import dev.hotseat.language.Negation;
import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A text as the grader reads it: its words, which of them a negation governs, and where a model is
/// at hand, what they mean there. Safe to share between threads.
final class Reading {
  private final String text;
  private final List<Word> words;
  private final List<Taken> taken;
  private final BitSet contrasts = new BitSet();
  private final List<Figure> figures;
  private final boolean[] negating;
  private final boolean[] negated;
  private final boolean[] denied;
  private final boolean[] deniedNear;
  private final boolean[] dismissed;
  private final boolean[] digits;
  private final boolean[] stops;
  private final int[] telling;
  private final List<Word> tellingWords = new ArrayList<>();
  private final WordPlaces wordPlaces;
  private final List<Stretch> sentences;
  private final int[] sentenceBegins;
  private final Optional<TextVectors> vectors;
  private final List<UnitVector> meanings;

  Reading(
      String text,
      List<Word> words,
      List<Taken> taken,
      List<Figure> figures,
      Optional<TextVectors> vectors) {
    this.text = text;
    this.words = List.copyOf(words);
    this.taken = List.copyOf(taken);
    taken.forEach(it -> contrasts.set(it.contrast()));
    this.figures = List.copyOf(figures);
    this.vectors = vectors;
    Negation negation = Negation.in(this.words, text);
    negating = negation.negating();
    negated = negation.governed();
    denied = negation.denied();
    dismissed = negation.dismissed();
    digits = new boolean[words.size()];
    stops = new boolean[words.size()];
    wordPlaces = new WordPlaces(words);
    int[] places = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      digits[i] = hasDigit(word.text());
      stops[i] = word.stop();
      if (!word.stop()) {
        places[tellingWords.size()] = i;
        tellingWords.add(word);
      }
    }
    telling = Arrays.copyOf(places, tellingWords.size());
    sentences = Sentences.of(text);
    sentenceBegins = sentenceBegins(this.words, sentences);
    deniedNear = deniedNear(denied, sentenceBegins);
    meanings =
        vectors.isEmpty()
            ? List.of()
            : words.stream().map(word -> meaning(word.begin(), word.end())).toList();
  }

  String text() {
    return text;
  }

  /// All words in order.
  List<Word> words() {
    return words;
  }

  /// The words that say something by themselves.
  List<Word> telling() {
    return tellingWords;
  }

  /// The places of the words that say something by themselves.
  int[] tellingPlaces() {
    return telling;
  }

  /// The places of words, each stem once, in the order of their first place.
  List<List<Integer>> placesByStem() {
    return IntStream.range(0, words.size())
        .filter(i -> placesOf(words.get(i).stem()).getFirst() == i)
        .mapToObj(i -> placesOf(words.get(i).stem()))
        .toList();
  }

  /// Where this text has a word of another text, by its form: the same stem, or a synonym.
  List<Integer> placesOf(Word word) {
    return wordPlaces.of(word);
  }

  /// Its stems, each once, with their places in order.
  Map<String, List<Integer>> byStem() {
    return wordPlaces.byStem();
  }

  /// The synonym groups that its words take part in.
  Set<String> concepts() {
    return wordPlaces.concepts();
  }

  /// Where this text has a stem, in order.
  List<Integer> placesOf(String stem) {
    return wordPlaces.of(stem);
  }

  /// Whether this text may have a stem: where this says no, it has not. Quicker than to look.
  boolean mayHave(String stem) {
    return wordPlaces.mayHave(stem);
  }

  /// Whether a word negates.
  boolean isNegating(int place) {
    return negating[place];
  }

  /// Whether a negation governs a word.
  boolean isNegated(int place) {
    return negated[place];
  }

  /// Whether a negation governs a word, or it is said to be avoided, replaced or not needed.
  boolean isDenied(int place) {
    return denied[place];
  }

  /// Whether anything is denied in the sentence in which a word stands.
  boolean deniesNear(int place) {
    return deniedNear[place];
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean[] deniedNear(boolean[] denied, int[] begins) {
    boolean[] near = new boolean[denied.length];
    for (int i = 1; i < begins.length; i++) {
      Arrays.fill(near, begins[i - 1], begins[i], isAny(denied, begins[i - 1], begins[i]));
    }
    return near;
  }

  private static boolean isAny(boolean[] flags, int from, int to) {
    for (int i = from; i < to; i++) {
      if (flags[i]) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word is said not to be needed.
  boolean isDismissed(int place) {
    return dismissed[place];
  }

  /// What has an opposite, in order.
  List<Taken> taken() {
    return taken;
  }

  /// Whether anything of it takes a side of a contrast.
  boolean touches(int contrast) {
    return contrasts.get(contrast);
  }

  /// Whether something that has an opposite is only what something else is compared with.
  boolean isCompared(Taken it) {
    return Figures.isCompared(words, it.from());
  }

  /// What it is exact about.
  List<Figure> figures() {
    return figures;
  }

  /// Whether a word has a digit.
  boolean hasDigit(int place) {
    return digits[place];
  }

  /// Whether a word is a function word.
  boolean isStop(int place) {
    return stops[place];
  }

  /// The sentences in order.
  List<Stretch> sentences() {
    return sentences;
  }

  /// All of it.
  Stretch all() {
    return new Stretch(0, text.length());
  }

  /// Where each sentence's words begin, and behind the last one where the words end.
  int[] sentenceBegins() {
    return sentenceBegins;
  }

  private static int[] sentenceBegins(List<Word> words, List<Stretch> sentences) {
    int[] begins = new int[sentences.size() + 1];
    int word = 0;
    for (int i = 1; i < sentences.size(); i++) {
      while (word < words.size() && words.get(word).begin() < sentences.get(i).begin()) {
        word++;
      }
      begins[i] = word;
    }
    begins[sentences.size()] = words.size();
    return begins;
  }

  /// Whether the meanings of words are known.
  boolean hasMeaning() {
    return vectors.isPresent();
  }

  /// The same text without what it means, for those who only look at its words.
  Reading withoutMeaning() {
    return hasMeaning() ? new Reading(text, words, taken, figures, Optional.empty()) : this;
  }

  /// What a word means in this text; only where the meanings are known.
  UnitVector meaning(int place) {
    return meanings.get(place);
  }

  /// What the words mean that say something by themselves; none where that is not known.
  List<UnitVector> tellingMeanings() {
    return hasMeaning() ? Arrays.stream(telling).mapToObj(meanings::get).toList() : List.of();
  }

  /// What a stretch of this text means in it; only where the meanings are known.
  UnitVector meaning(Stretch stretch) {
    return meaning(stretch.begin(), stretch.end());
  }

  /// What the whole text means; only where the meanings are known.
  UnitVector whole() {
    return vectors.orElseThrow().whole();
  }

  private UnitVector meaning(int begin, int end) {
    return vectors.orElseThrow().stretch(begin, end);
  }
}
