package dev.hotseat.grading;

import dev.hotseat.grading.meaning.TextVectors;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Correction;
import dev.hotseat.language.Figures;
import dev.hotseat.language.Meant;
import dev.hotseat.language.Opposites;
import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import dev.hotseat.language.Words;
import java.util.List;
import java.util.Optional;

/// Reads texts for the grader.
final class Reader {
  private static final int KEPT = 16;

  private final Words words;
  private final Opposites opposites;
  private final Vocabulary vocabulary;
  private final Optional<WordVectors> model;
  private final Latest<Kept, Reading> latest = new Latest<>(KEPT);

  /// A text, and whether each of its sentences is read by itself.
  private record Kept(String text, boolean bySentence) {}

  /// @param model what words mean; empty where grading goes by their form alone
  Reader(Words words, Opposites opposites, Vocabulary vocabulary, Optional<WordVectors> model) {
    this.words = words;
    this.opposites = opposites;
    this.vocabulary = vocabulary;
    this.model = model;
  }

  /// Reads a text. The latest ones are kept: a reply is often held against several references, and
  /// running the model is what takes time.
  Reading read(String text) {
    return latest.get(
        new Kept(text, false),
        it -> readAnew(text, words.of(text), model.map(vectors -> vectors.of(text))));
  }

  /// Reads a text for its words alone, without running the model.
  Reading readPlainly(String text) {
    return readAnew(text, words.of(text), Optional.empty());
  }

  /// Reads another candidate's reply, mended as the one that is graded is, for its words alone.
  Reading hearPlainly(String reply, Meant meant) {
    List<Word> typed = words.of(reply);
    Correction correction = Correction.of(reply, typed, meant, vocabulary);
    return readAnew(correction.text(), right(correction, typed), Optional.empty());
  }

  /// Reads a reply with its typing errors mended. What it says again in the end is not heard again.
  ///
  /// @param meant the words that may be meant
  Heard hear(String said, Meant meant) {
    String reply = Sentences.once(said);
    List<Word> typed = words.of(reply);
    Correction correction = Correction.of(reply, typed, meant, vocabulary);
    return new Heard(hear(correction.text(), right(correction, typed)), correction);
  }

  private List<Word> right(Correction correction, List<Word> typed) {
    return correction.mends().isEmpty() ? typed : words.of(correction.text());
  }

  /// What a reply says is looked for in its sentences, and the model reads each by itself: small
  /// talk or another point around a sentence changes nothing of what it means.
  private Reading hear(String text, List<Word> words) {
    return model.isEmpty()
        ? readAnew(text, words, Optional.empty())
        : latest.get(
            new Kept(text, true),
            it -> readAnew(text, words, model.map(vectors -> vectors.bySentence(text))));
  }

  /// A reply as it was read.
  ///
  /// @param reading the reply, mended
  /// @param correction the way back to what was typed
  record Heard(Reading reading, Correction correction) {}

  private Reading readAnew(String text, List<Word> words, Optional<TextVectors> vectors) {
    List<Taken> taken = opposites.in(words);
    return new Reading(text, words, taken, Figures.in(words, text, taken), vectors);
  }

  /// Names what words mean, for the grader's version.
  String name() {
    return model.map(WordVectors::name).orElse("words");
  }
}
