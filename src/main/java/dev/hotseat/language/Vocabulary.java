package dev.hotseat.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The words that are common in English, and so how much a word tells: that a text contains
/// "rollback" says more than that it contains "people".
public final class Vocabulary {
  private static final int SIZE = 22_000;

  /// The rank of the commonest word that is in no list.
  private static final int UNKNOWN = 25_000;

  private final Map<String, Integer> ranks;

  private Vocabulary(Map<String, Integer> ranks) {
    this.ranks = ranks;
  }

  /// The vocabulary that the program carries.
  public static Vocabulary english() {
    Map<String, Integer> ranks = HashMap.newHashMap(SIZE);
    try (BufferedReader reader = open()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          ranks.put(line, ranks.size() + 1);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Vocabulary(ranks);
  }

  /// How much a word tells, from near 0 (the commonest) to 1 (a term, a name or a number). It grows
  /// with the logarithm of the word's rank, as the information of a word does when words are spread
  /// by Zipf's law.
  public double information(Word word) {
    int rank = rank(word);
    return Math.log(rank + 1.0) / Math.log(UNKNOWN + 1.0);
  }

  private int rank(Word word) {
    if (word.text().length() == 1) {
      return 1; // "a", "I", a number in a list
    }
    Integer rank = ranks.get(word.text());
    return rank == null ? ranks.getOrDefault(word.stem(), UNKNOWN) : rank;
  }

  /// Whether a word is a common one, so that it is hardly a typing error.
  boolean knows(Word word) {
    return ranks.containsKey(word.text()) || ranks.containsKey(word.stem());
  }

  private static BufferedReader open() {
    InputStream list = Vocabulary.class.getResourceAsStream("english-words.txt");
    if (list == null) {
      throw new IllegalStateException("the program has no english-words.txt");
    }
    return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
  }
}
