package dev.hotseat.grading;

import dev.hotseat.grading.Wording.Target;
import dev.hotseat.language.Likeness;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Holds the words of a reply against a wording.
final class Overlap {
  /// How fast the first words count more than the last ones: the gist of a long point is enough,
  /// while of a short one each word counts. Measured; 1 and 4 do nearly as well.
  private static final double GIST = 2;

  private final Likeness likeness;

  Overlap(Likeness likeness) {
    this.likeness = likeness;
  }

  /// How far a reply says a wording.
  ///
  /// @param degree 0 (nothing of it) to 1 (all of it)
  /// @param matched the reply's words that earned it
  record Found(double degree, List<Word> matched) {}

  Found find(Wording wording, List<Word> reply) {
    double earned = 0;
    List<Word> matched = new ArrayList<>();
    for (Target target : wording.targets()) {
      Optional<Word> best =
          reply.stream().max(Comparator.comparingDouble(word -> likeness.of(target.word(), word)));
      double like = best.map(word -> likeness.of(target.word(), word)).orElse(0.0);
      if (like > 0) {
        earned += like * target.weight();
        matched.add(best.orElseThrow());
      }
    }
    return new Found(Math.log1p(GIST * earned) / Math.log1p(GIST * wording.weight()), matched);
  }
}
