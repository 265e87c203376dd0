package dev.hotseat.grading;

import dev.hotseat.grading.Matching.Match;
import dev.hotseat.grading.Wording.Target;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;

/// Soft keyword overlap of a reply with a whole reference: word by word, and sentence by sentence.
///
/// The words' share grows with the logarithm of what was earned: of a short reference each word
/// counts, of a long one the gist is enough. The constants were found on the sets that
/// `src/docs/grading.md` names and stand on a plateau.
final class WholeOverlap {
  /// How early the gist of a long reference is enough.
  private static final double GIST = 1.4;

  /// From this weight of its words on a reference is a long one. The gist of a shorter one is
  /// enough as much later as it is shorter.
  private static final double LONG = 4;

  /// The share of a reference that any text on the subject earns.
  private static final double FLOOR = 0.05;

  /// The share of the sentences' meanings, the words' being the rest.
  private static final double MEANING = 0.3;

  /// What saying the reference in other words reaches, with a model and without.
  private static final double REACHED = 0.86;

  private static final double REACHED_PLAINLY = 0.95;

  /// Below this a degree falls more steeply, with this power.
  private static final double HARDLY = 0.5;

  private static final double STEEP = 1.6;

  /// From here on a word of the reply is shown as one that earned something.
  private static final double SHOWN = 0.4;

  private WholeOverlap() {}

  /// How far a reply says a reference.
  ///
  /// @param degree 0 (nothing of it) to 1 (said in other words)
  /// @param matched the reply's words that earned it
  record Found(double degree, List<Word> matched) {}

  static Found find(Wording reference, Occurrences said, Reading question) {
    Reading reply = said.reply();
    if (!reply.hasMeaning()) {
      Found plain = plainly(reference, said);
      return new Found(degree(plain.degree() / REACHED_PLAINLY), plain.matched());
    }
    double earned = 0;
    double all = 0;
    List<Word> matched = new ArrayList<>();
    for (Target target : reference.targets()) {
      Match best = Matching.NO_MATCH;
      for (int i = 0; i < target.places().size(); i++) {
        Match match = matching(reference, target, i, said).best();
        best = match.worth() > best.worth() ? match : best;
      }
      earned += best.worth() * target.weight();
      all += target.weight();
      show(best, reply, matched);
    }
    double floored = Math.max(0, earned - FLOOR * all) / (1 - FLOOR);
    double gist = GIST * Math.min(1, all / LONG);
    double words = share(gist * floored, Math.log1p(gist * all));
    double meaning = meaning(reference, reply, question);
    double share = ((1 - MEANING) * words + MEANING * meaning) / REACHED;
    return new Found(degree(share), matched);
  }

  /// What is hardly said counts less than its share: any text on the subject has some of it.
  private static double degree(double share) {
    return share < HARDLY ? HARDLY * Math.pow(share / HARDLY, STEEP) : Math.min(1, share);
  }

  /// How far a reply says a reference by the form of words alone, 0 to 1.
  static Found plainly(Wording reference, Occurrences said) {
    double earned = 0;
    List<Word> matched = new ArrayList<>();
    Wording.Look look = reference.look();
    for (int word = 0; word < look.size(); ) {
      int target = look.target(word);
      Match best = Matching.NO_MATCH;
      for (; word < look.size() && look.target(word) == target; word++) {
        if (said.has(look.number(word))) {
          Match match =
              new Matching(reference.reading(), look.place(word), look.number(word), said).byForm();
          best = match.worth() > best.worth() ? match : best;
        }
      }
      if (best.worth() > 0) {
        earned += best.worth() * look.plainWeight(target);
        show(best, said.reply(), matched);
      }
    }
    return new Found(Math.min(1, share(earned, look.plainMost())), matched);
  }

  /// The look for a word that counts, as it stands in the reference the first time or later.
  private static Matching matching(Wording reference, Target target, int time, Occurrences said) {
    int place = target.places().get(time);
    return new Matching(reference.reading(), place, target.numbers().get(time), said);
  }

  private static void show(Match match, Reading reply, List<Word> matched) {
    if (match.worth() >= SHOWN && !reply.words().get(match.place()).stop()) {
      matched.add(reply.words().get(match.place()));
    }
  }

  /// @param most the logarithm of one more than all that can be earned
  private static double share(double earned, double most) {
    return earned > 0 ? Math.log1p(earned) / most : 0;
  }

  /// How far the reply's sentences mean what the reference's sentences mean, the question aside.
  private static double meaning(Wording reference, Reading reply, Reading question) {
    UnitVector asked = question.whole();
    List<UnitVector> said = new ArrayList<>();
    for (Stretch sentence : reply.sentences()) {
      said.add(reply.meaning(sentence).without(asked));
    }
    said.add(reply.whole().without(asked));
    return reference.sentences().stream()
        .mapToDouble(wanted -> said.stream().mapToDouble(wanted::likeness).max().orElse(0))
        .map(likeness -> Math.max(0, likeness))
        .average()
        .orElse(0);
  }
}
