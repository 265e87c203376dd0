package dev.hotseat.grading.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Word vectors to test with: a word means the same in every text, and words that were not said to
/// be alike are at a right angle to each other.
public final class StubVectors implements WordVectors {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, float[]> known = new ConcurrentHashMap<>();
  private int axes;

  /// Makes the vectors of two words have a cosine.
  public StubVectors alike(String left, String right, double cosine) {
    float[] one = fresh();
    float[] other = fresh();
    for (int i = 0; i < other.length; i++) {
      other[i] = (float) (cosine * one[i] + Math.sqrt(1 - cosine * cosine) * other[i]);
    }
    known.put(left, one);
    known.put(right, other);
    return this;
  }

  private synchronized float[] fresh() {
    float[] vector = new float[OnnxModel.DIMENSIONS];
    vector[axes++] = 1;
    return vector;
  }

  @Override
  public TextVectors of(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<float[]> states = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      pieces.add(new Piece(0, words.start(), words.end(), pieces.size()));
      String word = words.group().toLowerCase(Locale.ROOT);
      states.add(known.computeIfAbsent(word, unknown -> fresh()));
    }
    return new TextVectors(pieces, states.toArray(float[][]::new));
  }

  @Override
  public TextVectors bySentence(String text) {
    return of(text);
  }

  @Override
  public String name() {
    return "stub";
  }
}
