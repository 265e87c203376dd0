package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Recognises a reply that is about other things than the question, or about several things of
/// which the question may be one. Mostly it goes by terms: who talks about nothing in particular
/// around an answer has few of them.
final class Elsewhere {
  /// More information than this has a term, and hardly any of the 2,400 commonest words.
  private static final double TERM = 0.77;

  /// Of so many terms less than this share is the question's or a reference's by chance alone.
  private static final int ENOUGH_TERMS = 14;

  private static final double HARDLY_ANY = 0.1;

  /// The highest score of a reply that is about something else.
  static final double MOST = 30;

  /// Of what its words tell, the question and the references have more than this where a sentence
  /// is about the question, or else it is as like one of them as that.
  private static final double KNOWN = 0.33;

  private static final double LIKE = 0.38;

  /// A sentence with no larger share of them is about something else, and a reply of so many
  /// sentences and terms mostly is where that is the share of its terms that stand in such ones.
  private static final double FEW = 0.25;

  private static final int SENTENCES = 5;
  private static final int TERMS = 8;
  private static final double MOSTLY = 0.5;

  /// It has so many times the terms of the longest reference, which is not taken for shorter.
  private static final double LONGER = 2.5;

  private static final int FEW_TERMS = 3;

  /// With so many terms, and so many times those of the longest reference, it is no single answer
  /// whatever it is about.
  private static final int MANY_TERMS = 18;

  private static final double MUCH_LONGER = 5;

  /// How many telling words a reply has at least that answers several questions, where the author
  /// marked key points.
  private static final int SEVERAL_ANSWERS = 90;

  /// The share of them that is about the question more than by chance, where it is one answer.
  private static final double ABOUT = 0.3;

  /// Whoever speaks of himself answers no other question.
  private static final Set<String> OF_HIMSELF =
      Set.of("i", "i'm", "i've", "i'd", "i'll", "im", "ive", "me", "my", "myself");

  private final Hearing hearing;
  private final List<Word> terms;

  private Elsewhere(Hearing hearing) {
    this.hearing = hearing;
    terms = terms(hearing.reply());
  }

  /// Whether a reply to a question without key points is hardly about it at all. Where there are
  /// key points, their scale knows.
  static boolean isWholly(Hearing hearing) {
    if (!hearing.prose()) {
      return false;
    }
    Elsewhere reply = new Elsewhere(hearing);
    return reply.hasHardlyAnyTerm() || reply.isUnlikeIt();
  }

  /// Whether a reply is mostly about other things, as one is that answers a whole topic. With a
  /// single wording of the key points nobody can tell.
  static boolean isMostly(Hearing hearing) {
    int telling = hearing.reply().telling().size();
    return hearing.prose()
        ? telling >= TERMS && new Elsewhere(hearing).isSeveralAnswers()
        : telling >= SEVERAL_ANSWERS
            && hearing.references().size() > 1
            && hearing.relevance().excess() < ABOUT;
  }

  private boolean hasHardlyAnyTerm() {
    return terms.size() >= ENOUGH_TERMS && hearing.known(terms) < HARDLY_ANY * terms.size();
  }

  /// Whether a reply earned more than it may, though no sentence of it has the words or the meaning
  /// of the question or of a reference. Without a model it may have said it in other words.
  private boolean isUnlikeIt() {
    return hearing.score() > MOST
        && hearing.reply().hasMeaning()
        && sentences(hearing.reply()).stream().noneMatch(this::isAboutIt)
        && !isLikeIt();
  }

  private boolean isAboutIt(List<Word> sentence) {
    return told(sentence.stream().filter(hearing::knows)) > KNOWN * told(sentence.stream());
  }

  private double told(Stream<Word> words) {
    return words.filter(word -> !word.stop()).mapToDouble(hearing.lexicon()::information).sum();
  }

  /// Whether the reply or a sentence of it is like the question or a reference as a whole.
  private boolean isLikeIt() {
    Reading reply = hearing.reply();
    List<UnitVector> wanted =
        Stream.concat(Stream.of(hearing.question()), hearing.references().stream())
            .map(Reading::whole)
            .toList();
    return Stream.concat(reply.sentences().stream().map(reply::meaning), Stream.of(reply.whole()))
        .anyMatch(said -> wanted.stream().anyMatch(it -> it.likeness(said) >= LIKE));
  }

  private boolean isSeveralAnswers() {
    int longest = FEW_TERMS;
    for (Reading reference : hearing.references()) {
      longest = Math.max(longest, terms(reference).size());
    }
    if (terms.size() >= MANY_TERMS && terms.size() >= MUCH_LONGER * longest) {
      return true;
    }
    return terms.size() >= TERMS && terms.size() >= LONGER * longest && isInOtherSentences();
  }

  private boolean isInOtherSentences() {
    int sentences = 0;
    int elsewhere = 0;
    for (List<Word> sentence : sentences(hearing.reply())) {
      List<Word> said = terms(sentence);
      sentences += said.isEmpty() ? 0 : 1;
      elsewhere += hearing.known(said) <= FEW * said.size() ? said.size() : 0;
    }
    return sentences >= SENTENCES && elsewhere >= MOSTLY * terms.size();
  }

  private List<Word> terms(Reading text) {
    return sentences(text).stream().flatMap(sentence -> terms(sentence).stream()).toList();
  }

  private static List<List<Word>> sentences(Reading text) {
    int[] begins = text.sentenceBegins();
    return IntStream.range(1, begins.length)
        .mapToObj(i -> text.words().subList(begins[i - 1], begins[i]))
        .toList();
  }

  private List<Word> terms(List<Word> sentence) {
    List<Word> terms =
        sentence.stream()
            .filter(word -> !word.stop() && hearing.lexicon().information(word) > TERM)
            .toList();
    boolean talk =
        sentence.stream().anyMatch(word -> OF_HIMSELF.contains(word.text()))
            && hearing.known(terms) == 0;
    return talk ? List.of() : terms;
  }
}
