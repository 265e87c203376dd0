package dev.hotseat.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The common words of English, as what a mistyped word may be meant to be. A word that is no
/// common one may be right all the same: most that are, are made of common ones.
final class CommonWords {
  private static final int SHORTEST_TYPED = 4;
  private static final int SHORTEST = 3;

  /// A long list of words has more than one that is two edits away.
  private static final int MOST_EDITS = 1;

  private static final List<String> CONTRACTIONS =
      list(
          """
          don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't
          won't wouldn't shouldn't mustn't needn't
          """);
  private static final List<String> BEGINNINGS =
      list("un re pre non sub super de in en inter multi over under");
  private static final List<String> ENDINGS =
      list(
          """
          s es ed d ing er ers or ors ly able ion ions ness less ive al ize izes ized izing
          ity y like
          """);

  private final Set<String> words;

  /// By their first letter, which is hardly ever mistyped.
  private final Map<Character, Candidates> near;

  /// @param words the commonest first
  CommonWords(Collection<String> words) {
    this.words = Set.copyOf(words);
    Map<Character, Map<String, String>> byLetter = new HashMap<>();
    Stream.concat(CONTRACTIONS.stream(), words.stream())
        .filter(word -> word.length() >= SHORTEST)
        .forEach(
            word ->
                byLetter
                    .computeIfAbsent(word.charAt(0), it -> new LinkedHashMap<>())
                    .put(word, word));
    near = new HashMap<>();
    byLetter.forEach((letter, forms) -> near.put(letter, new Candidates(forms, MOST_EDITS)));
  }

  /// The word that one is meant to be which is no common one; the commonest of several. Empty where
  /// it may be right, or is like none.
  Optional<String> meant(String typed) {
    boolean isRight = typed.length() < SHORTEST_TYPED || isDerived(typed) || isCompound(typed);
    @Nullable Candidates near = isRight ? null : this.near.get(typed.charAt(0));
    return near == null ? Optional.empty() : near.nearest(typed);
  }

  private boolean isDerived(String word) {
    return BEGINNINGS.stream()
            .anyMatch(it -> word.startsWith(it) && has(word.substring(it.length())))
        || ENDINGS.stream().anyMatch(it -> word.endsWith(it) && isBase(word, it.length()));
  }

  private boolean isBase(String word, int ending) {
    String base = word.substring(0, word.length() - ending);
    return has(base) || has(base + "e");
  }

  private boolean isCompound(String word) {
    for (int end = SHORTEST; end <= word.length() - SHORTEST; end++) {
      if (has(word.substring(0, end)) && has(word.substring(end))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String word) {
    return word.length() >= SHORTEST && words.contains(word);
  }

  private static List<String> list(String words) {
    return Arrays.asList(words.strip().split("\\s+"));
  }
}
