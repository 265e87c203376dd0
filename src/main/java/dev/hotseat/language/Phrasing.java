package dev.hotseat.language;

import dev.hotseat.language.Sentences.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How a text is phrased: in sentences, or as a list of words.
///
/// @param bare how many of its parts have no word that makes a clause
/// @param bareWords how many words these parts have
/// @param clauseWords how many words make clauses: a subject, an auxiliary verb, a conjunction
public record Phrasing(int bare, int bareWords, int clauseWords) {
  private static final Set<String> CLAUSE =
      Set.of(
          """
          i you we he she it they who which that there someone somebody everyone everybody nobody
          i'd i'll i'm i've we'd we'll we're we've you'd you'll you're it's that's there's they're
          he's she's it'd what's let's
          is are am was were be been being has have had do does did can could will would should
          must may might gets get need needs let lets
          isn't aren't wasn't weren't hasn't haven't don't doesn't didn't can't couldn't won't
          wouldn't shouldn't mustn't needn't cannot dont doesnt isnt cant wont its u im ive
          not never because so if when while since although though unless until whereas where how why
          """
              .strip()
              .split("\\s+"));

  private static final List<String> ARROWS = List.of("→", "->", "=>");
  private static final int LONG_PART = 5;

  private static final String PARTING = ",;:.!?|/•●○▪";

  /// The phrasing of a text.
  ///
  /// @param words all its words in order
  public static Phrasing of(List<Word> words, String text) {
    int bare = 0;
    int bareWords = 0;
    int clauseWords = 0;
    for (Stretch part : parts(words, text)) {
      List<Word> within = words.subList(part.begin(), part.end());
      int clause = clauseWords(within);
      if (within.size() >= LONG_PART && hasArrow(within, text)) {
        clause++;
      }
      clauseWords += clause;
      if (clause == 0) {
        bare++;
        bareWords += part.end() - part.begin();
      }
    }
    return new Phrasing(bare, bareWords, clauseWords);
  }

  private static int clauseWords(List<Word> words) {
    int found = 0;
    for (Word word : words) {
      found += CLAUSE.contains(word.text()) ? 1 : 0;
    }
    return found;
  }

  /// Where the words of each part begin and end.
  private static List<Stretch> parts(List<Word> words, String text) {
    List<Stretch> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i < words.size(); i++) {
      if (isParted(text, words.get(i - 1).end(), words.get(i).begin())) {
        parts.add(new Stretch(first, i));
        first = i;
      }
    }
    if (!words.isEmpty()) {
      parts.add(new Stretch(first, words.size()));
    }
    return parts;
  }

  /// Notes say with an arrow what sentences say with a verb. Two words with an arrow between them
  /// are still a list.
  private static boolean hasArrow(List<Word> part, String text) {
    String said = text.substring(part.getFirst().begin(), part.getLast().end());
    return ARROWS.stream().anyMatch(said::contains);
  }

  private static boolean isParted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PARTING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
