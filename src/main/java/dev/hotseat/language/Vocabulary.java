package dev.hotseat.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The English words that most people know, by how common they are. It tells a rare word from a
/// common one, and a typing error from a word.
public final class Vocabulary {
  private static final int MOST_WORDS = 65_000;

  private final Map<String, Commonness> words;

  /// How common a word is.
  public enum Commonness {
    /// Among the four thousand commonest.
    EVERYDAY,
    /// Among the next seven thousand.
    COMMON,
    /// Known to most.
    KNOWN,
    /// In a larger dictionary.
    RARE
  }

  private Vocabulary(Map<String, Commonness> words) {
    this.words = words;
  }

  /// The vocabulary that the program carries.
  public static Vocabulary english() {
    Map<String, Commonness> words = HashMap.newHashMap(MOST_WORDS);
    try (BufferedReader reader = open()) {
      Commonness now = Commonness.EVERYDAY;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("= ")) {
          now = ofSize(line.substring(2));
        } else if (!line.startsWith("#")) {
          words.put(line, now);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Vocabulary(words);
  }

  /// How common a word in lower case is, empty where it is no word of everyday English: a term, a
  /// name, or a typing error.
  public Optional<Commonness> commonness(String word) {
    return Optional.ofNullable(words.get(word));
  }

  private static BufferedReader open() {
    InputStream list = Vocabulary.class.getResourceAsStream("english-words.txt");
    if (list == null) {
      throw new IllegalStateException("the program has no english-words.txt");
    }
    return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
  }

  private static Commonness ofSize(String size) {
    return switch (size) {
      case "10" -> Commonness.EVERYDAY;
      case "20" -> Commonness.COMMON;
      case "35" -> Commonness.KNOWN;
      case "50" -> Commonness.RARE;
      default -> throw new IllegalStateException("no size of words: " + size);
    };
  }
}
