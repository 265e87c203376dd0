package dev.hotseat.grading;

import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Opposites;
import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Words;
import java.nio.file.Path;
import java.util.Optional;

/// Graders to test with.
public final class Graders {
  private static final Words WORDS =
      new Words(TechnicalEnglish.withSynonyms(Path.of("config/synonyms.txt")));

  private static final Opposites OPPOSITES = Opposites.read(Path.of("config/opposites.txt"), WORDS);

  private Graders() {}

  /// A grader that goes by the form of words alone.
  public static Grader lexical() {
    return with(Optional.empty());
  }

  /// A grader that goes by what words mean too, where that is known.
  public static Grader with(Optional<WordVectors> model) {
    return new KeywordGrader(WORDS, OPPOSITES, Vocabulary.english(), model, 100);
  }

  /// A grader that goes by the form of words, to which a near-copy is worth that much at most.
  public static Grader lexical(double mostForCopies) {
    return new KeywordGrader(
        WORDS, OPPOSITES, Vocabulary.english(), Optional.empty(), mostForCopies);
  }
}
