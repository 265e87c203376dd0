package dev.hotseat.grading;

import dev.hotseat.grading.Matching.Match;
import dev.hotseat.grading.Point.Phrase;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far a reply makes a key point. Four witnesses speak: whether a passage means what the point
/// says, whether one means what a phrase of its author says, whether a sentence has the words of
/// such a phrase, and how much of the point's words the reply has. The scale is steep, since a
/// point is said or it is not. The constants are explained in `src/docs/grading.md`.
final class PointOverlap {
  private static final double STATEMENT = 0.2;
  private static final double PHRASE_MEANING = 0.2;
  private static final double PHRASE_WORDS = 0.2;
  private static final double WORDS = 0.4;
  private static final double NOTHING = 0.15;
  private static final double SAID = 0.38;

  /// Where only the form of words is looked at.
  private static final double PLAIN_SHARE = 0.5;

  private static final double PLAIN_NOTHING = 0.14;
  private static final double PLAIN_SAID = 0.42;

  /// How strong the evidence for the best point is where a reply is not clear at all, and where it
  /// is.
  private static final double UNCLEAR = 0.2;

  private static final double CLEAR = 0.5;
  private static final double PLAINLY_CLEAR = 0.55;

  /// From here on a word of the reply is shown as one that earned something.
  private static final double SHOWN = 0.4;

  private PointOverlap() {}

  /// The words of a phrase in one sentence of the reply.
  private record Spoken(double share, List<Word> matched) {}

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
  /// an answer to another question has, so it counts as much as the reply is clear on its best
  /// point.
  static List<Coverage> cover(List<Point> points, Occurrences said, Passages passages) {
    List<Heard> heard = points.stream().map(point -> hear(point, said, passages)).toList();
    double best = heard.stream().mapToDouble(Heard::strength).max().orElse(0);
    double clarity = ramp(best, UNCLEAR, said.reply().hasMeaning() ? CLEAR : PLAINLY_CLEAR);
    return heard.stream().map(point -> point.coverage(clarity)).toList();
  }

  private static Heard hear(Point point, Occurrences said, Passages passages) {
    Spoken spoken = NOTHING_SPOKEN;
    for (Phrase phrase : point.phrases()) {
      Spoken next = speak(phrase, said);
      spoken = next.share() > spoken.share() ? next : spoken;
    }
    WholeOverlap.Found words = WholeOverlap.plainly(point.full(), said);
    if (!said.reply().hasMeaning()) {
      double witnesses = PLAIN_SHARE * (spoken.share() + words.degree());
      double degree = ramp(witnesses, PLAIN_NOTHING, PLAIN_SAID);
      return new Heard(point, witnesses, degree, shown(spoken, words.matched()));
    }
    Passages.Nearest statement = passages.nearest(point.statements());
    Passages.Nearest phrase = passages.nearest(meaningsOf(point.phrases()));
    double witnesses =
        STATEMENT * statement.likeness()
            + PHRASE_MEANING * phrase.likeness()
            + PHRASE_WORDS * spoken.share()
            + WORDS * words.degree();
    double degree = ramp(witnesses, NOTHING, SAID);
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

  private static double ramp(double value, double nothing, double said) {
    return Math.clamp((value - nothing) / (said - nothing), 0, 1);
  }

  /// The sentence that has most of a phrase's words.
  private static Spoken speak(Phrase phrase, Occurrences said) {
    Spoken best = NOTHING_SPOKEN;
    if (!said.reply().hasMeaning() && !said.hasAny(phrase.numbers())) {
      return best;
    }
    int[] begins = said.reply().sentenceBegins();
    for (int sentence = 0; sentence + 1 < begins.length; sentence++) {
      Spoken spoken = speak(phrase, said, begins[sentence], begins[sentence + 1]);
      best = spoken.share() > best.share() ? spoken : best;
    }
    return best;
  }

  private static Spoken speak(Phrase phrase, Occurrences said, int from, int to) {
    Reading reply = said.reply();
    double earned = 0;
    List<Word> matched = new ArrayList<>();
    for (int i = 0; i < phrase.places().size(); i++) {
      int place = phrase.places().get(i);
      List<Integer> places = said.of(phrase.numbers().get(i));
      Match match = Matching.best(phrase.reading(), place, reply, places, from, to);
      earned += match.worth() * phrase.weights().get(i);
      if (match.worth() >= SHOWN) {
        matched.add(reply.words().get(match.place()));
      }
    }
    return new Spoken(phrase.weight() > 0 ? earned / phrase.weight() : 0, matched);
  }

  /// Each word once, in the reply's order.
  private static List<Span> shown(Spoken spoken, List<Word> words) {
    SortedMap<Integer, Span> spans = new TreeMap<>();
    words.forEach(word -> spans.put(word.begin(), new Span(word.begin(), word.end())));
    spoken.matched().forEach(word -> spans.put(word.begin(), new Span(word.begin(), word.end())));
    return List.copyOf(spans.values());
  }
}
