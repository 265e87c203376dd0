package dev.hotseat.grading;

import dev.hotseat.grading.Wording.Target;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Likeness;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Soft keyword overlap: holds a reply against a wording, word by word and sentence by sentence.
///
/// Each word of the wording is earned by the best word of the reply, whether the same, a synonym, a
/// typing error or a word of like meaning; a match under a negation on one side only is worth
/// little. The sentences' meanings add what no single word shows.
final class Overlap {
  /// A meaning below this likeness says nothing, one above the other says the same. Token vectors
  /// of any two English words are a little alike.
  private static final double UNLIKE = 0.25;

  private static final double SAME = 0.65;

  /// What a match is worth where only one side is negated.
  private static final double OPPOSITE = 0.3;

  /// The share of the sentences' meanings in a coverage, the words' being the rest.
  private static final double MEANING = 0.3;

  /// What saying the reference in other words reaches.
  private static final double IN_OTHER_WORDS = 0.92;

  /// From here on a word of the reply is shown as one that earned something.
  private static final double SHOWN = 0.4;

  private final Likeness likeness;

  Overlap(Likeness likeness) {
    this.likeness = likeness;
  }

  /// How far a reply says a wording.
  ///
  /// @param degree 0 (nothing of it) to 1 (all of it)
  /// @param matched the reply's words that earned it
  record Found(double degree, List<Word> matched) {}

  Found find(Wording wording, Reading reply, Reading question) {
    double earned = 0;
    List<Word> matched = new ArrayList<>();
    int[] telling = reply.tellingPlaces().toArray();
    for (Target target : wording.targets()) {
      Match best = best(target, wording.reading(), reply, telling);
      earned += best.worth() * target.weight();
      if (best.worth() >= SHOWN && !reply.words().get(best.place()).stop()) {
        matched.add(reply.words().get(best.place()));
      }
    }
    double words = wording.weight() > 0 ? Math.log1p(earned) / Math.log1p(wording.weight()) : 0;
    if (!reply.hasMeaning()) {
      return new Found(Math.min(1, words), matched);
    }
    double degree = (1 - MEANING) * words + MEANING * meaning(wording, reply, question);
    return new Found(Math.clamp(degree / IN_OTHER_WORDS, 0, 1), matched);
  }

  private record Match(double worth, int place) {
    Match orBetter(double other, int at) {
      return other > worth ? new Match(other, at) : this;
    }
  }

  private Match best(Target target, Reading wording, Reading reply, int[] telling) {
    Match best = new Match(0, -1);
    for (int place : target.places()) {
      Word wanted = wording.words().get(place);
      boolean negated = wording.isNegated(place);
      for (int i = 0; i < reply.words().size(); i++) {
        Word said = reply.words().get(i);
        double polarity = wanted.stop() || negated == reply.isNegated(i) ? 1 : OPPOSITE;
        best = best.orBetter(polarity * byForm(wanted, said), i);
      }
      if (!wanted.stop() && best.worth() < 1) {
        best = bySense(best, wording, place, reply, telling);
      }
    }
    return best;
  }

  private double byForm(Word wanted, Word said) {
    if (wanted.stop()) {
      return wanted.stem().equals(said.stem()) ? 1 : 0;
    }
    return likeness.of(wanted, said);
  }

  private static Match bySense(
      Match best, Reading wording, int place, Reading reply, int[] telling) {
    boolean negated = wording.isNegated(place);
    int[] same = IntStream.of(telling).filter(i -> reply.isNegated(i) == negated).toArray();
    int[] other = IntStream.of(telling).filter(i -> reply.isNegated(i) != negated).toArray();
    Likenesses.Best alike = Likenesses.best(wording, place, reply, same);
    Likenesses.Best against = Likenesses.best(wording, place, reply, other);
    return best.orBetter(ramp(alike.likeness()), alike.place())
        .orBetter(OPPOSITE * ramp(against.likeness()), against.place());
  }

  private static double ramp(double likeness) {
    return Math.clamp((likeness - UNLIKE) / (SAME - UNLIKE), 0, 1);
  }

  /// How far the reply's sentences mean what the wording's sentences mean, the question aside.
  private static double meaning(Wording wording, Reading reply, Reading question) {
    List<UnitVector> said = new ArrayList<>(reply.sentences());
    reply.whole().ifPresent(said::add);
    List<UnitVector> beyond =
        said.stream()
            .map(meaning -> question.whole().map(meaning::without).orElse(meaning))
            .toList();
    return wording.sentences().stream()
        .mapToDouble(wanted -> beyond.stream().mapToDouble(wanted::likeness).max().orElse(0))
        .map(likeness -> Math.max(0, likeness))
        .average()
        .orElse(0);
  }
}
