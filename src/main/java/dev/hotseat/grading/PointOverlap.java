package dev.hotseat.grading;

import dev.hotseat.grading.Matching.Match;
import dev.hotseat.grading.Point.Phrase;
import dev.hotseat.grading.Point.Phrase.Telling;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far a reply makes a key point. Four witnesses speak: whether a passage means what the point
/// says, whether one means what a phrase of its author says, whether a sentence has the words of
/// such a phrase, and how much of the point's words the reply has. The scale is steep, since a
/// point is said or it is not. The constants are explained in `src/docs/grading.md`.
final class PointOverlap {
  private static final double STATEMENT = 0.15;
  private static final double PHRASE_MEANING = 0.35;
  private static final double PHRASE_WORDS = 0.2;
  private static final double WORDS = 0.2;

  /// Where only the form of words is looked at.
  private static final double PLAIN_SHARE = 0.5;

  /// The best of many phrases is met by chance, and better with the logarithm of their number. The
  /// scales are for as many as most points have.
  private static final double ANOTHER_PHRASE = 0.1;

  private static final double PHRASES = 5;

  private static final Scale BY_MEANING = new Scale(0.2, 0.38, 0.08, 0.28, 1.05);
  private static final Scale PLAIN = new Scale(0.14, 0.3, 0.06, 0.34, 1.65);

  /// From this excess on all of a reply is about the question.
  private static final double ABOUT = 0.33;

  /// How evidence is weighed.
  ///
  /// @param nothing up to here it says nothing of a point
  /// @param said from here on the point is said
  /// @param unclear up to here the evidence for the two best points shows no answer at all
  /// @param clear from here on it shows one
  /// @param stray what it is worth less for each share of the reply that is about other things
  private record Scale(double nothing, double said, double unclear, double clear, double stray) {
    double degree(double strength) {
      return ramp(strength, nothing, said);
    }

    double clarity(double evidence, Relevance relevance) {
      double lack = Math.max(0, ABOUT - relevance.excess());
      return ramp(evidence - stray * lack, unclear, clear);
    }

    private static double ramp(double value, double from, double to) {
      return Math.clamp((value - from) / (to - from), 0, 1);
    }
  }

  /// What is left of a phrase in which the reply denies a word, or which denies a word of the
  /// reply's.
  private static final double OPPOSED = 0.5;

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
  static List<Coverage> cover(
      List<Point> points, Occurrences said, Passages passages, Relevance relevance) {
    Scale scale = said.reply().hasMeaning() ? BY_MEANING : PLAIN;
    List<Heard> heard = points.stream().map(point -> hear(point, said, passages, scale)).toList();
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

  private static Heard hear(Point point, Occurrences said, Passages passages, Scale scale) {
    double beyondChance = 1 - ANOTHER_PHRASE * Math.log(point.phrases().size() / PHRASES);
    Spoken spoken = NOTHING_SPOKEN;
    for (Phrase phrase : point.phrases()) {
      if (mayBeSaid(phrase, said, spoken.share())) {
        Spoken next = speak(phrase, said);
        spoken = next.share() > spoken.share() ? next : spoken;
      }
    }
    WholeOverlap.Found words = WholeOverlap.plainly(point.full(), said);
    if (!said.reply().hasMeaning()) {
      double witnesses = beyondChance * PLAIN_SHARE * (spoken.share() + words.degree());
      double degree = scale.degree(witnesses);
      return new Heard(point, witnesses, degree, shown(spoken, words.matched()));
    }
    Passages.Nearest statement = passages.nearest(point.statements());
    Passages.Nearest phrase = passages.nearest(meaningsOf(point.phrases()));
    double witnesses =
        beyondChance
            * (STATEMENT * statement.likeness()
                + PHRASE_MEANING * phrase.likeness()
                + PHRASE_WORDS * spoken.share()
                + WORDS * words.degree());
    double degree = scale.degree(witnesses);
    List<Span> spans = shown(spoken, words.matched());
    if (spans.isEmpty() && degree >= Coverage.PARTLY && phrase.number() >= 0) {
      Stretch passage = passages.stretches().get(phrase.number());
      spans = List.of(new Span(passage.begin(), passage.end()));
    }
    return new Heard(point, witnesses, degree, spans);
  }

  private static List<UnitVector> meaningsOf(List<Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> phrase.meanings().stream()).toList();
  }

  /// Whether a reply may say a phrase better than another that it says. By their form alone, most
  /// phrases have too few words anywhere in it.
  private static boolean mayBeSaid(Phrase phrase, Occurrences said, double share) {
    return said.reply().hasMeaning()
        || phrase.telling().weightIn(said) > share * phrase.telling().weight();
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
    SortedMap<Integer, Span> spans = new TreeMap<>();
    words.forEach(word -> spans.put(word.begin(), new Span(word.begin(), word.end())));
    spoken.matched().forEach(word -> spans.put(word.begin(), new Span(word.begin(), word.end())));
    return List.copyOf(spans.values());
  }
}
