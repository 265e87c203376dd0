package dev.hotseat.grading;

import dev.hotseat.grading.Wording.Target;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a reply that denies what a key point says: it has the point's words, most of them under a
/// negation that the point does not have, or the other way round. A negation beside the point's
/// words is harmless, and so is one that governs a word which the reply also says without it.
final class Contradiction {
  /// The least that the denied words must count, about one term.
  private static final double LEAST = 0.8;

  /// The share of a point's words from which a reply speaks of it at all.
  private static final double SPOKEN_OF = 0.35;

  private Contradiction() {}

  /// The reply's words that deny a point, empty where it does not.
  static Optional<List<Span>> of(Wording point, Reading reply) {
    double all = 0;
    double affirmed = 0;
    double denied = 0;
    List<Span> words = new ArrayList<>();
    for (Target target : point.targets()) {
      int place = target.places().getFirst();
      Word word = point.reading().words().get(place);
      if (!word.stop()) {
        all += target.plainWeight();
        List<Integer> said = reply.placesOf(word);
        boolean negated = point.reading().isNegated(place);
        if (said.stream().anyMatch(at -> reply.isNegated(at) == negated)) {
          affirmed += target.plainWeight();
        } else if (!said.isEmpty()) {
          denied += target.plainWeight();
          Word against = reply.words().get(said.getFirst());
          words.add(new Span(against.begin(), against.end()));
        }
      }
    }
    boolean denies = denied >= LEAST && denied > affirmed && denied + affirmed >= SPOKEN_OF * all;
    return denies ? Optional.of(words) : Optional.empty();
  }
}
