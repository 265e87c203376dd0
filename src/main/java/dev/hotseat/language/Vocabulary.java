package dev.hotseat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words that are common in English, and so how much a word tells: that a text contains
/// "rollback" says more than that it contains "people". And the words that are common in answers to
/// technical questions, whatever the question is: there "request" and "server" are.
public final class Vocabulary {
  private static final int SIZE = 22_000;
  private static final int FIELD_SIZE = 1_500;

  /// The rank of the commonest word that is in no list.
  private static final int UNKNOWN = 25_000;

  private final Map<String, Double> information;
  private final Map<String, Double> field;
  private final CommonWords common;

  private Vocabulary(Map<String, Double> information, Map<String, Double> field) {
    this.information = information;
    this.field = field;
    common = new CommonWords(information.keySet());
  }

  /// The vocabulary that the program carries.
  public static Vocabulary english() {
    Map<String, Double> information = LinkedHashMap.newLinkedHashMap(SIZE);
    lines("english-words.txt")
        .forEach(word -> information.put(word, information(information.size() + 1)));
    Map<String, Double> field = HashMap.newHashMap(FIELD_SIZE);
    lines("field-words.txt")
        .map(line -> line.split(" "))
        .forEach(line -> field.put(line[0], Integer.parseInt(line[1]) / 100.0));
    return new Vocabulary(information, field);
  }

  /// How much a word tells, from near 0 (the commonest) to 1 (a term, a name or a number). It grows
  /// with the logarithm of the word's rank, as the information of a word does when words are spread
  /// by Zipf's law.
  public double information(Word word) {
    if (word.text().length() == 1) {
      return information(1); // "a", "I", a number in a list
    }
    Double told = information.get(word.text());
    return told == null ? information.getOrDefault(word.stem(), 1.0) : told;
  }

  private static double information(int rank) {
    return Math.log(rank + 1.0) / Math.log(UNKNOWN + 1.0);
  }

  /// The document frequency of a word in its field: the share of technical questions whose answers
  /// have it, 0 to 1; 0 also for what fewer than one in twenty have.
  public double documentFrequency(Word word) {
    return field.getOrDefault(word.stem(), 0.0);
  }

  /// Whether a word is a common one, so that it is hardly a typing error.
  boolean knows(Word word) {
    return information.containsKey(word.text()) || information.containsKey(word.stem());
  }

  /// The common word that one is meant to be which is none, as [CommonWords#meant(String)] says it.
  /// The terms of the field are meant as they are.
  Optional<String> meant(Word typed) {
    boolean term = !typed.concepts().isEmpty() || documentFrequency(typed) > 0;
    return term ? Optional.empty() : common.meant(typed.text());
  }

  private static Stream<String> lines(String name) {
    try (InputStream list = Vocabulary.class.getResourceAsStream(name)) {
      if (list == null) {
        throw new IllegalStateException("the program has no " + name);
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
