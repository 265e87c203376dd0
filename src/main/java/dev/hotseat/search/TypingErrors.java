package dev.hotseat.search;

import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// What a word may look like that somebody mistyped.
///
/// The first letter is taken as right: it is hardly ever wrong, and to rely on it makes the look
/// through the words of an index many times shorter.
final class TypingErrors {
  /// How many letters at the start of a word are certain.
  static final int CERTAIN = 1;

  /// Shorter words have too many neighbours: "sql" is one letter from "sol".
  private static final int SHORTEST = 4;

  /// Nobody mistypes a longer word; it only takes time.
  private static final int LONGEST = 32;

  private TypingErrors() {}

  /// Whether a word is of a length that is worth a guess.
  static boolean mayHave(String word) {
    int letters = word.codePointCount(0, word.length());
    return SHORTEST <= letters && letters <= LONGEST;
  }

  /// Words that begin like this one, but for one letter that is wrong, missing or too many, or two
  /// neighbours that are exchanged.
  static Automaton beginningLike(String word) {
    return followed(word, Automata.makeAnyString());
  }

  /// The same where at most that many letters follow.
  static Automaton beginningLike(String word, int following) {
    return followed(word, Operations.repeat(Automata.makeAnyChar(), 0, following));
  }

  private static Automaton followed(String word, Automaton rest) {
    int certain = word.offsetByCodePoints(0, CERTAIN);
    Automaton like =
        new LevenshteinAutomata(word.substring(certain), true)
            .toAutomaton(1, word.substring(0, certain));
    return Operations.determinize(
        Operations.concatenate(List.of(like, rest)), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }
}
