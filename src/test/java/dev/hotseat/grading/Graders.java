package dev.hotseat.grading;

import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Words;
import java.nio.file.Path;
import java.util.Optional;

/// Graders to test with.
public final class Graders {
  private static final Words WORDS =
      new Words(TechnicalEnglish.withSynonyms(Path.of("config/synonyms.txt")));

  private Graders() {}

  /// A grader that goes by the form of words alone.
  public static Grader lexical() {
    return new KeywordGrader(WORDS, Vocabulary.english(), Optional.empty());
  }
}
