package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.List;

/// Recognises a reply that answers several questions at once, be it that one of them was asked.
final class SeveralAnswers {
  /// How many telling words it has at least where the author marked key points.
  private static final int LONG = 90;

  /// The share of them that is about the question more than by chance, where it is one answer.
  private static final double ABOUT = 0.3;

  /// What more information than this has is a term or nearly one, and not among the 2,400 commonest
  /// words: who talks about nothing in particular has few of those.
  private static final double TERM = 0.77;

  /// A sentence with no larger share of its terms from the question or a reference is about
  /// something else.
  private static final double FEW = 0.25;

  /// The share of the terms that such sentences have in a reply that is mostly about other things.
  private static final double MOSTLY = 0.5;

  /// How many sentences and terms such a reply has, and how many times those of the longest
  /// reference.
  private static final int SENTENCES = 5;

  private static final int TERMS = 8;
  private static final double LONGER = 2.5;

  /// With so many terms, and so many times those of the longest reference, it is no single answer
  /// whatever it is about.
  private static final int MANY_TERMS = 18;

  private static final double MUCH_LONGER = 5;

  /// A reference is not taken for shorter.
  private static final int FEW_TERMS = 3;

  private final Hearing hearing;

  private SeveralAnswers(Hearing hearing) {
    this.hearing = hearing;
  }

  /// Whether a reply is mostly about other things than the question. With a single wording of the
  /// key points nobody can tell.
  static boolean are(Hearing hearing) {
    if (hearing.prose()) {
      return new SeveralAnswers(hearing).areInTerms();
    }
    return hearing.reply().telling().size() >= LONG
        && hearing.references().size() > 1
        && hearing.relevance().excess() < ABOUT;
  }

  private boolean areInTerms() {
    if (hearing.reply().telling().size() < TERMS) {
      return false;
    }
    List<Word> all = terms(hearing.reply(), 0, hearing.reply().words().size());
    int longest = FEW_TERMS;
    for (Reading reference : hearing.references()) {
      longest = Math.max(longest, terms(reference, 0, reference.words().size()).size());
    }
    if (all.size() >= MANY_TERMS && all.size() >= MUCH_LONGER * longest) {
      return true;
    }
    return all.size() >= TERMS && all.size() >= LONGER * longest && areElsewhere(all.size());
  }

  private boolean areElsewhere(int all) {
    int[] begins = hearing.reply().sentenceBegins();
    int sentences = 0;
    int elsewhere = 0;
    for (int i = 1; i < begins.length; i++) {
      List<Word> terms = terms(hearing.reply(), begins[i - 1], begins[i]);
      sentences += terms.isEmpty() ? 0 : 1;
      elsewhere += hearing.known(terms) <= FEW * terms.size() ? terms.size() : 0;
    }
    return sentences >= SENTENCES && elsewhere >= MOSTLY * all;
  }

  private List<Word> terms(Reading text, int from, int to) {
    return text.words().subList(from, to).stream()
        .filter(word -> !word.stop() && hearing.lexicon().information(word) > TERM)
        .toList();
  }
}
