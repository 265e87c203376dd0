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
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/// Finds the words of the bank that a person may have meant by one that it does not have.
///
/// It holds against the words as they are written, not their stems: "injektion" is one letter from
/// "injection" and three from its stem.
final class Spelling {
  /// From here on two letters may be wrong.
  private static final int LONG = 8;

  /// The length of "-ing": a form of the word that was meant may be all that the bank has.
  private static final int ENDING = 3;

  private static final int MOST = 3;
  private static final int MOST_LOOKED_AT = 500;

  private final @Nullable Terms vocabulary;

  Spelling(IndexReader reader) throws IOException {
    vocabulary = MultiTerms.getTerms(reader, QuestionIndex.VOCABULARY);
  }

  /// A word of the bank, how near it is (the higher the nearer), and how many questions have it.
  private record Neighbour(String word, double nearness, int questions) {}

  /// At most three words, the likeliest first: those a letter away, else two, else those that begin
  /// so, else forms of one a letter away. Empty for a word that is not worth a guess.
  List<String> meant(String word) throws IOException {
    if (vocabulary == null || !TypingErrors.mayHave(word)) {
      return List.of();
    }
    return neighbours(word, vocabulary).stream()
        .sorted(
            comparingDouble(Neighbour::nearness)
                .thenComparingInt(Neighbour::questions)
                .reversed()
                .thenComparing(Neighbour::word))
        .limit(MOST)
        .map(Neighbour::word)
        .toList();
  }

  private static List<Neighbour> neighbours(String word, Terms vocabulary) throws IOException {
    List<Neighbour> found = within(1, word, vocabulary);
    if (found.isEmpty() && word.length() >= LONG) {
      found = within(2, word, vocabulary);
    }
    if (found.isEmpty()) {
      found = matching(PrefixQuery.toAutomaton(new BytesRef(word)), true, vocabulary);
    }
    if (found.isEmpty()) {
      found = matching(TypingErrors.beginningLike(word, ENDING), false, vocabulary);
    }
    return found;
  }

  private static List<Neighbour> within(int letters, String word, Terms vocabulary)
      throws IOException {
    Term term = new Term(QuestionIndex.VOCABULARY, word);
    FuzzyTermsEnum terms =
        new FuzzyTermsEnum(vocabulary, term, letters, TypingErrors.CERTAIN, true);
    List<Neighbour> found = new ArrayList<>();
    for (BytesRef next = terms.next(); next != null; next = terms.next()) {
      found.add(new Neighbour(next.utf8ToString(), terms.getBoost(), terms.docFreq()));
    }
    return found;
  }

  private static List<Neighbour> matching(Automaton pattern, boolean ofBytes, Terms vocabulary)
      throws IOException {
    CompiledAutomaton compiled = new CompiledAutomaton(pattern, false, true, ofBytes);
    TermsEnum terms = compiled.getTermsEnum(vocabulary);
    List<Neighbour> found = new ArrayList<>();
    BytesRef next = terms.next();
    for (; next != null && found.size() < MOST_LOOKED_AT; next = terms.next()) {
      String word = next.utf8ToString();
      found.add(new Neighbour(word, 1.0 / word.length(), terms.docFreq()));
    }
    return found;
  }
}
