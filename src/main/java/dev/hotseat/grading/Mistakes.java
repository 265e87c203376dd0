package dev.hotseat.grading;

import dev.hotseat.grading.Sayings.Likeness;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// What people say to a question that is wrong, as its author wrote it down, beside all that is
/// right there.
///
/// Right and wrong have the same words, so likeness to a mistake tells nothing by itself. What
/// tells is by how much a sentence is more like a mistake than like anything right. Whatever
/// denies what the sentence affirms, or affirms what it denies, is not like it at all. A reply is
/// as wrong as its worst sentence and all of it are in the middle (their geometric mean), since
/// one sentence may be taken for a mistake, and hardly all. The constants are explained in
/// `src/docs/grading-rules.md`.
final class Mistakes {
  /// From how many telling words on a sentence can be a mistake: a shorter one is like anything.
  private static final int FEWEST_WORDS = 3;

  /// A reply is taken to say as many words more that are right: of a short one little is known.
  private static final double DOUBT = 6;

  /// From this wrongness on a sentence is called a mistake.
  private static final double CERTAIN = 0.97;

  /// By how much less than like anything right each sentence of a right reply is like a mistake. In
  /// a reply of one sentence a negation is too much of it for that.
  private static final double RIGHT = -0.07;

  private static final Scale BY_MEANING = new Scale(0.5, -0.5, 0.2, 0.5, 0.75, 0.25);
  private static final Scale PLAIN = new Scale(0.22, -0.3, 0.15, 0.45, 0.7, 0.5);

  /// What is wrong.
  ///
  /// @param like how like a mistake a sentence is at least
  /// @param right by how much more like a mistake than like anything right it is still all right
  /// @param wrong by how much more it is all wrong
  /// @param little how wrong a reply may be and keep all its points
  /// @param much how wrong it is where it keeps none
  /// @param whole what the likeness of a whole sentence counts at least beside that of its clauses
  private record Scale(
      double like, double right, double wrong, double little, double much, double whole) {
    double wrongness(Likeness likeness) {
      return likeness.wrong() < like ? 0 : ramp(likeness.margin(), right, wrong);
    }

    /// What the likeness of a whole sentence counts, that of its clauses being the rest: half, and
    /// less where there are more than two, for the more it says the less it is like any of it.
    double whole(int clauses) {
      return whole + (1 - 2 * whole) / clauses;
    }

    double kept(double wrongness) {
      return 1 - ramp(wrongness, little, much);
    }

    private static double ramp(double value, double from, double to) {
      return Math.clamp((value - from) / (to - from), 0, 1);
    }
  }

  /// A sentence of a reply.
  ///
  /// @param simple whether it is a single clause
  /// @param whole what it says
  /// @param clauses what each of its clauses says
  private record Sentence(Stretch at, boolean simple, Saying whole, List<Saying> clauses) {
    static Sentence of(Stretch at, Speech speech) {
      List<Stretch> clauses = Sentences.clauses(speech.text(), at);
      boolean simple = clauses.equals(List.of(at));
      Saying whole = speech.part(at);
      return new Sentence(
          at, simple, whole, simple ? List.of(whole) : clauses.stream().map(speech::part).toList());
    }

    /// What it says in whole, and in each clause if it has several.
    Stream<Saying> sayings() {
      return simple ? Stream.of(whole) : Stream.concat(Stream.of(whole), clauses.stream());
    }

    /// Between how like it is in whole and how like its clauses are in the middle: what says
    /// several things is in whole like none of them.
    ///
    /// @param likenesses of its sayings, then of later sentences'
    Likeness likeness(Iterator<Likeness> likenesses, Scale scale) {
      Likeness ofAll = likenesses.next();
      double wrong = 0;
      double right = 0;
      int words = 0;
      for (Saying clause : clauses) {
        int length = clause.terms().size();
        Likeness likeness = simple ? ofAll : likenesses.next();
        wrong += length * likeness.wrong();
        right += length * likeness.right();
        words += length;
      }
      Likeness ofClauses = words == 0 ? Likeness.NONE : new Likeness(wrong / words, right / words);
      return ofClauses.towards(ofAll, scale.whole(clauses.size()));
    }
  }

  /// A sentence that is wrong.
  ///
  /// @param words how many telling words it has
  /// @param wrongness above 0, to 1
  private record Wrong(Stretch at, int words, double wrongness) {}

  private final Sayings known;
  private final Reading asked;
  private final Lexicon lexicon;

  private Mistakes(Sayings known, Reading asked, Lexicon lexicon) {
    this.known = known;
    this.asked = asked;
    this.lexicon = lexicon;
  }

  /// @param points what the key points say is right
  static Mistakes of(
      Question question, List<Point> points, Reading asked, Reader reader, Lexicon lexicon) {
    List<Saying> wrong =
        question.mistakes().stream()
            .map(reader::read)
            .map(text -> new Speech(text, asked, lexicon).part(text.all()))
            .toList();
    List<Saying> right =
        wrong.isEmpty() ? List.of() : right(question, points, asked, reader, lexicon).toList();
    return new Mistakes(new Sayings(wrong, right), asked, lexicon);
  }

  /// What the key points and the accepted replies say.
  private static Stream<Saying> right(
      Question question, List<Point> points, Reading asked, Reader reader, Lexicon lexicon) {
    Stream<Saying> full =
        points.stream()
            .flatMap(
                it ->
                    new Speech(it.full().reading(), asked, lexicon)
                        .inWhole(it.statements()).stream());
    Stream<Saying> phrases =
        points.stream()
            .flatMap(point -> point.phrases().stream())
            .flatMap(
                it -> new Speech(it.reading(), asked, lexicon).inWhole(it.meanings()).stream());
    Stream<Saying> accepted =
        question.accepted().stream()
            .map(reader::read)
            .flatMap(
                reply ->
                    Passages.parts(reply).stream().map(new Speech(reply, asked, lexicon)::part));
    return Stream.of(full, phrases, accepted).flatMap(it -> it);
  }

  /// How a reply leans; it is unknown where the author wrote down no mistakes.
  Leaning of(Reading reply) {
    if (known.none()) {
      return Leaning.UNKNOWN;
    }
    Scale scale = reply.hasMeaning() ? BY_MEANING : PLAIN;
    double nearest = -1;
    int words = 0;
    List<Wrong> wrong = new ArrayList<>();
    Speech speech = new Speech(reply, asked, lexicon);
    List<Sentence> sentences =
        reply.sentences().stream().map(it -> Sentence.of(it, speech)).toList();
    Iterator<Likeness> likenesses =
        known.likenesses(sentences.stream().flatMap(Sentence::sayings).toList()).iterator();
    for (Sentence sentence : sentences) {
      int length = sentence.whole().terms().size();
      words += length;
      Likeness likeness = sentence.likeness(likenesses, scale);
      nearest = Math.max(nearest, likeness.margin());
      double wrongness = length < FEWEST_WORDS ? 0 : scale.wrongness(likeness);
      if (wrongness > 0) {
        wrong.add(new Wrong(sentence.at(), length, wrongness));
      }
    }
    boolean right = reply.sentences().size() > 1 && nearest < RIGHT;
    if (kept(wrong, words, scale) == 1) {
      return new Leaning(1, List.of(), right); // as most replies do, whoever they cite
    }
    wrong.removeIf(it -> Hearsay.is(reply.text().substring(it.at().begin(), it.at().end())));
    double kept = kept(wrong, words, scale);
    List<Span> mistakes =
        wrong.stream()
            .filter(it -> it.wrongness() >= CERTAIN)
            .map(it -> new Span(it.at().begin(), it.at().end()))
            .toList();
    return new Leaning(kept, kept < 1 ? mistakes : List.of(), right);
  }

  private static double kept(List<Wrong> wrong, int words, Scale scale) {
    double worst = 0;
    double sum = 0;
    for (Wrong it : wrong) {
      worst = Math.max(worst, it.wrongness());
      sum += it.words() * it.wrongness();
    }
    return scale.kept(Math.sqrt(worst * sum / (words + DOUBT)));
  }
}
