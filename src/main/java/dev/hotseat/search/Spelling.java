package dev.hotseat.search;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Finds the words of the bank that a person may have meant by one that it does not have.
///
/// It holds against the words as they are written, not their stems: "injektion" is one letter from
/// "injection" and three from its stem.
final class Spelling {
  /// Shorter words have too many neighbours: "sql" is one letter from "sol".
  private static final int SHORTEST = 4;

  /// Nobody mistypes a word like this; it only takes time.
  private static final int LONGEST = 32;

  /// From here on two letters may be wrong.
  private static final int LONG = 8;

  /// The first letter is hardly ever wrong, and to rely on it makes the search many times faster.
  private static final int CERTAIN = 1;

  private static final int MOST = 3;
  private static final int MOST_LOOKED_AT = 500;

  private final @Nullable Terms vocabulary;

  Spelling(IndexReader reader) throws IOException {
    vocabulary = MultiTerms.getTerms(reader, QuestionIndex.VOCABULARY);
  }

  /// A word of the bank, how near it is (1 is the same word), and how many questions have it.
  private record Neighbour(String word, double nearness, int questions) {}

  /// At most three words, the likeliest first: those a letter away, else two, else those that begin
  /// so; empty for a word of fewer than four letters or more than 32.
  List<String> meant(String word) throws IOException {
    if (vocabulary == null || !mayBeMistyped(word)) {
      return List.of();
    }
    List<Neighbour> found = within(1, word, vocabulary);
    if (found.isEmpty() && word.length() >= LONG) {
      found = within(2, word, vocabulary);
    }
    if (found.isEmpty()) {
      found = beginning(word, vocabulary);
    }
    return found.stream()
        .sorted(
            comparingDouble(Neighbour::nearness)
                .thenComparingInt(Neighbour::questions)
                .reversed()
                .thenComparing(Neighbour::word))
        .limit(MOST)
        .map(Neighbour::word)
        .toList();
  }

  /// Whether a word is of a length that is worth a guess.
  static boolean mayBeMistyped(String word) {
    int letters = word.codePointCount(0, word.length());
    return SHORTEST <= letters && letters <= LONGEST;
  }

  private static List<Neighbour> within(int letters, String word, Terms vocabulary)
      throws IOException {
    Term term = new Term(QuestionIndex.VOCABULARY, word);
    FuzzyTermsEnum terms = new FuzzyTermsEnum(vocabulary, term, letters, CERTAIN, true);
    List<Neighbour> found = new ArrayList<>();
    for (BytesRef next = terms.next(); next != null; next = terms.next()) {
      found.add(new Neighbour(next.utf8ToString(), terms.getBoost(), terms.docFreq()));
    }
    return found;
  }

  private static List<Neighbour> beginning(String word, Terms vocabulary) throws IOException {
    List<Neighbour> found = new ArrayList<>();
    TermsEnum terms = vocabulary.iterator();
    boolean end = terms.seekCeil(new BytesRef(word)) == SeekStatus.END;
    while (!end && found.size() < MOST_LOOKED_AT) {
      String next = terms.term().utf8ToString();
      if (!next.startsWith(word)) {
        break;
      }
      found.add(new Neighbour(next, 0, terms.docFreq()));
      end = terms.next() == null;
    }
    return found;
  }
}
