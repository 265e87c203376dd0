package dev.hotseat.grading;

import dev.hotseat.grading.Saying.Term;
import dev.hotseat.grading.meaning.Directions;
import dev.hotseat.grading.meaning.UnitVector;
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
/// denies what the sentence affirms, or affirms what it denies, is not like it at all. The
/// constants are explained in `src/docs/grading.md`.
final class Mistakes {
  /// What the words count beside the meaning of the whole sentence.
  private static final double WORDS = 0.5;

  /// From how many telling words on a sentence can be a mistake: a shorter one is like anything.
  private static final int FEWEST_WORDS = 4;

  /// By how much less than like anything right each sentence of a right reply is like a mistake. In
  /// a reply of one sentence a negation is too much of it for that.
  private static final double RIGHT = -0.05;

  private static final Scale BY_MEANING = new Scale(0.55, 0, 0.2, 0.27);
  private static final Scale PLAIN = new Scale(0.28, 0.12, 0.2, 0.25);

  /// What is a mistake.
  ///
  /// @param like how like one a sentence is at least
  /// @param slight by how much more than like anything right, that it costs points
  /// @param certain by how much more, that it is called a mistake
  /// @param grave by how much more it costs all points
  private record Scale(double like, double slight, double certain, double grave) {
    double kept(double margin) {
      return 1 - Math.clamp((margin - slight) / (grave - slight), 0, 1);
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
    double kept = 1;
    double worst = -1;
    List<Span> mistakes = new ArrayList<>();
    for (Stretch sentence : reply.sentences()) {
      Saying said = Saying.of(reply, sentence, asked, lexicon);
      Likeness likeness = likeness(said);
      worst = Math.max(worst, likeness.margin());
      if (said.terms().size() >= FEWEST_WORDS
          && likeness.wrong() >= scale.like()
          && !Hearsay.is(reply.text().substring(sentence.begin(), sentence.end()))) {
        kept = Math.min(kept, scale.kept(likeness.margin()));
        if (likeness.margin() >= scale.certain()) {
          mistakes.add(new Span(sentence.begin(), sentence.end()));
        }
      }
    }
    return new Leaning(kept, mistakes, reply.sentences().size() > 1 && worst < RIGHT);
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
