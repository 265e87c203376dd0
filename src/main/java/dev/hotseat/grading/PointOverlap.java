package dev.hotseat.grading;

import dev.hotseat.grading.Matching.Match;
import dev.hotseat.grading.Point.Phrase;
import dev.hotseat.grading.Point.Phrase.Telling;
import dev.hotseat.grading.PointMeanings.Nearest;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far a reply makes a key point. Four witnesses speak: whether a passage means what the point
/// says, whether one means what a phrase of its author says, whether a sentence has the words of
/// such a phrase, and how much of the point's words the reply has. The scale is steep, since a
/// point is said or it is not. The constants are explained in `src/docs/grading-rules.md`.
final class PointOverlap {
  /// The best of many phrases is met by chance, and better with the logarithm of their number. The
  /// scales are for as many as most points have.
  private static final double ANOTHER_PHRASE = 0.1;

  private static final double PHRASES = 5;

  /// Where authors wrote that many phrases for a point, what is said for it is mostly one of them.
  private static final double WELL_KNOWN = 8;

  private static final Scale BY_MEANING =
      new Scale(0.15, 0.35, 0.2, 0.2, 0.2, 0.38, 0.08, 0.28, 1.05);
  private static final Scale BY_MEANING_ALONE =
      new Scale(0.25, 0.35, 0, 0.35, 0.155, 0.33, 0.15, 0.27, 1.2);
  private static final Scale PLAIN = new Scale(0, 0, 0.5, 0.5, 0.14, 0.3, 0.06, 0.34, 1.65);
  private static final Scale PLAIN_ALONE = new Scale(0, 0, 0.35, 0.65, 0.09, 0.25, 0.12, 0.2, 2);

  /// From this excess on all of a reply is about the question, where the references have as many
  /// words as [Relevance#COUNTED]; shorter ones know less of a good reply.
  private static final double ABOUT = 0.33;

  /// How evidence is weighed. The first four are what the witnesses count.
  ///
  /// @param statement likeness to what the point says
  /// @param phraseMeaning likeness to a phrase
  /// @param phraseWords the words of a phrase in one sentence
  /// @param words the point's words
  /// @param nothing up to here it says nothing of a point
  /// @param said from here on the point is said
  /// @param unclear up to here the evidence for the two best points shows no answer at all
  /// @param clear from here on it shows one
  /// @param stray what it is worth less for each share of the reply that is about other things
  private record Scale(
      double statement,
      double phraseMeaning,
      double phraseWords,
      double words,
      double nothing,
      double said,
      double unclear,
      double clear,
      double stray) {

    /// The scale for some points: the fewer phrases they have, the more their own text must tell.
    static Scale of(List<Point> points, boolean meaning) {
      double phrases = points.stream().mapToInt(it -> it.phrases().size() - 1).average().orElse(0);
      double known = Math.min(1, phrases / WELL_KNOWN);
      return meaning
          ? BY_MEANING_ALONE.towards(BY_MEANING, known)
          : PLAIN_ALONE.towards(PLAIN, known);
    }

    private Scale towards(Scale other, double share) {
      return new Scale(
          between(statement, other.statement, share),
          between(phraseMeaning, other.phraseMeaning, share),
          between(phraseWords, other.phraseWords, share),
          between(words, other.words, share),
          between(nothing, other.nothing, share),
          between(said, other.said, share),
          between(unclear, other.unclear, share),
          between(clear, other.clear, share),
          between(stray, other.stray, share));
    }

    private static double between(double from, double to, double share) {
      return from + share * (to - from);
    }

    double degree(double strength) {
      return ramp(strength, nothing, said);
    }

    double clarity(double evidence, Relevance relevance) {
      double about = ABOUT * Math.sqrt(relevance.draws());
      double lack = Math.max(0, about - relevance.excess());
      return ramp(evidence - stray * lack, unclear, clear);
    }

    private static double ramp(double value, double from, double to) {
      return Math.clamp((value - from) / (to - from), 0, 1);
    }
  }

  /// What is left of a phrase in which the reply denies a word, or which denies a word of the
  /// reply's.
  private static final double OPPOSED = 0.5;

  /// Of what a phrase is worth, the share that its words count by their form at least: words of
  /// like meaning hardly double it.
  private static final double BY_FORM = 0.5;

  /// From here on a word of the reply is shown as one that earned something.
  private static final double SHOWN = 0.4;

  private PointOverlap() {}

  /// The words of a phrase in one sentence of the reply.
  private record Spoken(double share, List<Word> matched) {}

  /// A word of a phrase.
  private record Wanted(Matching matching, double weight) {}

  private static final Spoken NOTHING_SPOKEN = new Spoken(0, List.of());

  /// What the witnesses say of a point.
  ///
  /// @param strength of their evidence, 0 to 1
  /// @param degree to which the point is said, were it alone
  private record Heard(Point point, double strength, double degree, List<Span> matched) {
    Coverage coverage(double clarity) {
      return new Coverage(point.keyPoint(), clarity * degree, matched);
    }
  }

  /// How far a reply makes each point. A little evidence for many points and none for any is what
  /// an answer to another question has, and most of its words are about other things; so evidence
  /// counts as much as the reply is clear on its two best points: one is met by chance, two hardly.
  ///
  /// @param meant what the reply means beside the points
  static List<Coverage> cover(
      List<Point> points, Occurrences said, PointMeanings.Beside meant, Relevance relevance) {
    Scale scale = Scale.of(points, said.reply().hasMeaning());
    List<Heard> heard = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      heard.add(hear(points.get(i), said, meant.toStatement(i), meant.toPhrase(i), scale));
    }
    double clarity = scale.clarity(ofTheBest(heard), relevance);
    return heard.stream().map(point -> point.coverage(clarity)).toList();
  }

  /// The evidence for the two best points, or for the only one.
  private static double ofTheBest(List<Heard> heard) {
    return heard.stream()
        .map(Heard::strength)
        .sorted(Comparator.reverseOrder())
        .limit(2)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  private static Heard hear(
      Point point, Occurrences said, Nearest statement, Nearest phrase, Scale scale) {
    double beyondChance = 1 - ANOTHER_PHRASE * Math.log(point.phrases().size() / PHRASES);
    Spoken spoken = NOTHING_SPOKEN;
    for (int i = 0; i < point.phrases().size(); i++) {
      if (mayBeSaid(point, i, said, spoken.share())) {
        Spoken next = speak(point.phrases().get(i), said);
        spoken = next.share() > spoken.share() ? next : spoken;
      }
    }
    WholeOverlap.Found words = WholeOverlap.plainly(point.full(), said);
    if (!said.reply().hasMeaning()) {
      double witnesses =
          beyondChance * (scale.phraseWords() * spoken.share() + scale.words() * words.degree());
      double degree = scale.degree(witnesses);
      return new Heard(point, witnesses, degree, shown(spoken, words.matched()));
    }
    double witnesses =
        beyondChance
            * (scale.statement() * statement.likeness()
                + scale.phraseMeaning() * phrase.likeness()
                + scale.phraseWords() * spoken.share()
                + scale.words() * words.degree());
    double degree = scale.degree(witnesses);
    List<Span> spans = shown(spoken, words.matched());
    if (spans.isEmpty() && degree >= Coverage.PARTLY) {
      spans = phrase.passage().map(it -> new Span(it.begin(), it.end())).stream().toList();
    }
    return new Heard(point, witnesses, degree, spans);
  }

  /// Whether a reply may say a phrase better than another that it says: of most phrases it has too
  /// few words by their form.
  private static boolean mayBeSaid(Point point, int phrase, Occurrences said, double share) {
    double least = said.reply().hasMeaning() ? BY_FORM * share : share;
    return point.bags().said(phrase, said) > least * point.bags().weight(phrase);
  }

  /// The sentence that has most of a phrase's words.
  private static Spoken speak(Phrase phrase, Occurrences said) {
    Spoken best = NOTHING_SPOKEN;
    List<Wanted> wanted = new ArrayList<>();
    Telling telling = phrase.telling();
    for (int i = 0; i < telling.size(); i++) {
      if (said.reply().hasMeaning() || said.has(telling.number(i))) {
        Matching matching =
            new Matching(phrase.reading(), telling.place(i), telling.number(i), said);
        wanted.add(new Wanted(matching, telling.weight(i)));
      }
    }
    int[] begins = said.reply().sentenceBegins();
    for (int sentence = 0; sentence + 1 < begins.length; sentence++) {
      Spoken spoken = speak(phrase, wanted, said.reply(), begins[sentence], begins[sentence + 1]);
      best = spoken.share() > best.share() ? spoken : best;
    }
    return best;
  }

  private static Spoken speak(Phrase phrase, List<Wanted> wanted, Reading reply, int from, int to) {
    double earned = 0;
    boolean opposed = false;
    List<Word> matched = new ArrayList<>();
    for (Wanted word : wanted) {
      Match match = word.matching().best(from, to);
      earned += match.worth() * word.weight();
      opposed |= match.opposed();
      if (match.worth() >= SHOWN) {
        matched.add(reply.words().get(match.place()));
      }
    }
    double weight = phrase.telling().weight();
    double share = weight > 0 ? earned / weight : 0;
    return new Spoken(opposed ? OPPOSED * share : share, matched);
  }

  /// Each word once, in the reply's order.
  private static List<Span> shown(Spoken spoken, List<Word> words) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(spoken.matched());
    all.sort(Comparator.comparingInt(Word::begin));
    List<Span> spans = new ArrayList<>(all.size());
    for (Word word : all) {
      if (spans.isEmpty() || spans.getLast().begin() < word.begin()) {
        spans.add(new Span(word.begin(), word.end()));
      }
    }
    return spans;
  }
}
