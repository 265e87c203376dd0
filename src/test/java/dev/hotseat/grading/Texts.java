package dev.hotseat.grading;

import dev.hotseat.grading.meaning.StubVectors;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Opposites;
import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Words;
import java.nio.file.Path;
import java.util.Optional;

/// Texts as a grader reads them, to test with.
final class Texts {
  static final Vocabulary ENGLISH = Vocabulary.english();
  private static final Words WORDS =
      new Words(TechnicalEnglish.withSynonyms(Path.of("config/synonyms.txt")));

  private static final Opposites OPPOSITES = Opposites.read(Path.of("config/opposites.txt"), WORDS);

  private Texts() {}

  /// Reads texts by the form of words alone.
  static Reader plain() {
    return new Reader(WORDS, OPPOSITES, ENGLISH, Optional.empty());
  }

  /// Reads texts with what their words mean.
  static Reader with(WordVectors model) {
    return new Reader(WORDS, OPPOSITES, ENGLISH, Optional.of(model));
  }

  /// Reads texts as if words of one form had one meaning.
  static Reader stubbed() {
    return with(new StubVectors());
  }

  /// A lexicon that has no word yet.
  static Lexicon lexicon() {
    return new Lexicon(ENGLISH);
  }

  static Reading read(String text) {
    return plain().read(text);
  }

  /// Where a text has a word.
  static int place(Reading text, String word) {
    for (int i = 0; i < text.words().size(); i++) {
      if (text.words().get(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no " + word + " in " + text.text());
  }
}
