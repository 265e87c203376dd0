package dev.hotseat.grading;

import dev.hotseat.grading.Saying.Term;
import dev.hotseat.grading.meaning.Directions;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What people say to a question that is wrong, as its author wrote it down, beside all that is
/// right there.
///
/// Right and wrong have the same words, so likeness to a mistake tells nothing by itself. What
/// tells is by how much a sentence is more like a mistake than like anything right. Whatever
/// denies what the sentence affirms, or affirms what it denies, is not like it at all. A reply is
/// as wrong as its worst sentence and all of it are in the middle (their geometric mean), since
/// one sentence may be taken for a mistake, and hardly all. The constants are explained in
/// `src/docs/grading.md`.
final class Mistakes {
  /// What the words count beside the meaning of the whole sentence.
  private static final double WORDS = 0.5;

  /// From how many telling words on a sentence can be a mistake: a shorter one is like anything.
  private static final int FEWEST_WORDS = 3;

  /// A reply is taken to say as many words more that are right: of a short one little is known.
  private static final double DOUBT = 6;

  /// From this wrongness on a sentence is called a mistake.
  private static final double CERTAIN = 0.97;

  /// By how much less than like anything right each sentence of a right reply is like a mistake. In
  /// a reply of one sentence a negation is too much of it for that.
  private static final double RIGHT = -0.07;

  private static final Scale BY_MEANING = new Scale(0.45, -0.5, 0.2, 0.5, 0.75);
  private static final Scale PLAIN = new Scale(0.22, -0.3, 0.15, 0.45, 0.7);

  /// What is wrong.
  ///
  /// @param like how like a mistake a sentence is at least
  /// @param right by how much more like a mistake than like anything right it is still all right
  /// @param wrong by how much more it is all wrong
  /// @param little how wrong a reply may be and keep all its points
  /// @param much how wrong it is where it keeps none
  private record Scale(double like, double right, double wrong, double little, double much) {
    double wrongness(Likeness likeness) {
      return likeness.wrong() < like ? 0 : ramp(likeness.margin(), right, wrong);
    }

    double kept(double wrongness) {
      return 1 - ramp(wrongness, little, much);
    }

    private static double ramp(double value, double from, double to) {
      return Math.clamp((value - from) / (to - from), 0, 1);
    }
  }

  /// A saying that is right or wrong.
  private record Known(Saying saying, boolean wrong) {}

  /// Where a word is said.
  private record Posting(int known, Term term) {}

  /// How like a sentence is to what is wrong, and to what is right.
  private record Likeness(double wrong, double right) {
    double margin() {
      return wrong - right;
    }

    /// Halfway to another one.
    Likeness and(Likeness other) {
      return new Likeness((wrong + other.wrong) / 2, (right + other.right) / 2);
    }
  }

  private final List<Known> known;
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Directions meanings;
  private final Reading asked;
  private final Lexicon lexicon;

  private Mistakes(List<Known> known, Reading asked, Lexicon lexicon) {
    this.known = known;
    this.asked = asked;
    this.lexicon = lexicon;
    meanings = Directions.of(known.stream().flatMap(it -> it.saying().meaning().stream()).toList());
    for (int i = 0; i < known.size(); i++) {
      int number = i;
      known
          .get(i)
          .saying()
          .terms()
          .forEach(
              (stem, term) ->
                  postings
                      .computeIfAbsent(stem, it -> new ArrayList<>())
                      .add(new Posting(number, term)));
    }
  }

  /// @param points what the key points say is right
  static Mistakes of(
      Question question, List<Point> points, Reading asked, Reader reader, Lexicon lexicon) {
    List<Known> known = new ArrayList<>();
    for (String mistake : question.mistakes()) {
      Reading text = reader.read(mistake);
      known.add(new Known(Saying.of(text, text.all(), asked, lexicon), true));
    }
    if (!known.isEmpty()) {
      right(question, points, asked, reader, lexicon)
          .forEach(it -> known.add(new Known(it, false)));
    }
    return new Mistakes(known, asked, lexicon);
  }

  /// What the key points and the accepted replies say.
  private static Stream<Saying> right(
      Question question, List<Point> points, Reading asked, Reader reader, Lexicon lexicon) {
    Stream<Saying> full =
        points.stream().flatMap(it -> right(it.full().reading(), it.statements(), asked, lexicon));
    Stream<Saying> phrases =
        points.stream()
            .flatMap(point -> point.phrases().stream())
            .flatMap(it -> right(it.reading(), it.meanings(), asked, lexicon));
    Stream<Saying> accepted =
        question.accepted().stream()
            .map(reader::read)
            .flatMap(
                reply ->
                    Passages.parts(reply).stream()
                        .map(part -> Saying.of(reply, part, asked, lexicon)));
    return Stream.of(full, phrases, accepted).flatMap(it -> it);
  }

  /// A text once for each way that it was read in, or once without a model.
  private static Stream<Saying> right(
      Reading text, List<UnitVector> meanings, Reading asked, Lexicon lexicon) {
    return meanings.isEmpty()
        ? Stream.of(Saying.of(text, text.all(), Optional.empty(), asked, lexicon))
        : meanings.stream().map(it -> Saying.of(text, text.all(), Optional.of(it), asked, lexicon));
  }

  /// How a reply leans; it is unknown where the author wrote down no mistakes.
  Leaning of(Reading reply) {
    if (known.isEmpty()) {
      return Leaning.UNKNOWN;
    }
    Scale scale = reply.hasMeaning() ? BY_MEANING : PLAIN;
    double nearest = -1;
    double worst = 0;
    double sum = 0;
    int words = 0;
    List<Span> mistakes = new ArrayList<>();
    for (Stretch sentence : reply.sentences()) {
      Saying said = Saying.of(reply, sentence, asked, lexicon);
      int length = said.terms().size();
      words += length;
      Likeness likeness = likeness(said).and(ofClauses(reply, sentence));
      nearest = Math.max(nearest, likeness.margin());
      if (length >= FEWEST_WORDS
          && !Hearsay.is(reply.text().substring(sentence.begin(), sentence.end()))) {
        double wrongness = scale.wrongness(likeness);
        worst = Math.max(worst, wrongness);
        sum += length * wrongness;
        if (wrongness >= CERTAIN) {
          mistakes.add(new Span(sentence.begin(), sentence.end()));
        }
      }
    }
    double kept = words == 0 ? 1 : scale.kept(Math.sqrt(worst * sum / (words + DOUBT)));
    boolean right = reply.sentences().size() > 1 && nearest < RIGHT;
    return new Leaning(kept, kept < 1 ? mistakes : List.of(), right);
  }

  /// How like a sentence is in the middle of its clauses: what says several things is in whole like
  /// none of them.
  private Likeness ofClauses(Reading reply, Stretch sentence) {
    double wrong = 0;
    double right = 0;
    int words = 0;
    for (Stretch clause : Sentences.clauses(reply.text(), sentence)) {
      Saying said = Saying.of(reply, clause, asked, lexicon);
      int length = said.terms().size();
      Likeness likeness = likeness(said);
      wrong += length * likeness.wrong();
      right += length * likeness.right();
      words += length;
    }
    return words == 0 ? new Likeness(0, 0) : new Likeness(wrong / words, right / words);
  }

  private Likeness likeness(Saying said) {
    double[] common = new double[known.size()];
    boolean[] against = new boolean[known.size()];
    said.terms()
        .forEach(
            (stem, term) -> {
              for (Posting posting : postings.getOrDefault(stem, List.of())) {
                common[posting.known()] += Math.min(term.weight(), posting.term().weight());
                against[posting.known()] |= term.isAgainst(posting.term());
              }
            });
    float[] meant =
        said.meaning().map(meanings::likenesses).orElseGet(() -> new float[known.size()]);
    double words = said.meaning().isEmpty() ? 1 : WORDS;
    double wrong = 0;
    double right = 0;
    for (int i = 0; i < common.length; i++) {
      if (!against[i]) {
        double likeness = meant[i] + words * said.shared(common[i], known.get(i).saying());
        if (known.get(i).wrong()) {
          wrong = Math.max(wrong, likeness);
        } else {
          right = Math.max(right, likeness);
        }
      }
    }
    return new Likeness(wrong, right);
  }
}
