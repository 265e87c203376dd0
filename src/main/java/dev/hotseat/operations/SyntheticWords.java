package dev.hotseat.operations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes up words that are as frequent as those of a language: the word of rank n comes up in
/// proportion to 1/n, and the first ranks are real function words. The time of a search depends on
/// how many questions have its words, so equally frequent ones would tell nothing.
final class SyntheticWords {
  private static final int COUNT = 30_000;
  private static final List<String> FUNCTION_WORDS =
      List.of(
          "the", "of", "a", "to", "and", "in", "is", "how", "do", "you", "what", "for", "that",
          "it", "with", "on", "as", "are", "when", "from", "by", "an", "be", "why", "which", "can");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "co", "de", "fi", "ga", "hu", "jo", "ka", "le", "mi", "no", "pa", "qua", "re", "si",
          "to", "vu", "wa", "xe", "yo", "za", "bra", "cli", "dro", "fre", "gri", "plo", "con",
          "der", "fer", "gon", "lat", "men", "nor", "per", "ral", "sen", "tor", "ver", "win");

  private final RandomGenerator random;
  private final List<String> byRank;

  SyntheticWords(RandomGenerator random) {
    this.random = random;
    Set<String> distinct = new LinkedHashSet<>(FUNCTION_WORDS);
    while (distinct.size() < COUNT) {
      int syllables = 2 + random.nextInt(3);
      distinct.add(
          Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
              .limit(syllables)
              .collect(Collectors.joining()));
    }
    byRank = List.copyOf(distinct);
  }

  /// A word, frequent ones more often.
  String one() {
    return byRank.get((int) Math.pow(COUNT, random.nextDouble()) - 1);
  }

  /// Words with spaces between.
  String some(int count) {
    return Stream.generate(this::one).limit(count).collect(Collectors.joining(" "));
  }

  /// A word of the bank with two neighbouring letters exchanged.
  String mistyped() {
    String right =
        byRank.get(FUNCTION_WORDS.size() + random.nextInt(COUNT - FUNCTION_WORDS.size()));
    int first = 1 + random.nextInt(right.length() - 2);
    return right.substring(0, first)
        + right.charAt(first + 1)
        + right.charAt(first)
        + right.substring(first + 2);
  }
}
