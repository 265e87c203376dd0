package dev.hotseat.grading.meaning;

import java.util.ArrayList;
import java.util.List;

/// A text as the model reads it: a vector for every word, and for every stretch of it.
///
/// Words are runs of letters and digits or single punctuation marks, as the model splits them;
/// callers who split differently ask for the stretch of their own word.
public final class TextVectors {
  private final List<Piece> pieces;
  private final float[][] states;

  /// @param states the model's last hidden state for each piece
  TextVectors(List<Piece> pieces, float[][] states) {
    if (pieces.size() != states.length) {
      throw new IllegalArgumentException(states.length + " states for " + pieces.size());
    }
    this.pieces = List.copyOf(pieces);
    this.states = states;
  }

  /// Its words from first to last.
  public List<WordVector> words() {
    List<WordVector> words = new ArrayList<>();
    for (int first = 0, next; first < pieces.size(); first = next) {
      next = first + 1;
      while (next < pieces.size() && pieces.get(next).word() == pieces.get(first).word()) {
        next++;
      }
      int begin = pieces.get(first).begin();
      int end = pieces.get(next - 1).end();
      words.add(new WordVector(begin, end, mean(first, next)));
    }
    return words;
  }

  /// The mean of the pieces that touch a stretch of the text, such as a word or a sentence, read
  /// in the light of the whole text. All zeros where there is no piece.
  ///
  /// @param begin offset of its first character, in UTF-16 units from 0
  /// @param end offset behind its last character
  public UnitVector stretch(int begin, int end) {
    int first = firstBehind(begin);
    int next = first;
    while (next < pieces.size() && pieces.get(next).begin() < end) {
      next++;
    }
    return mean(first, next);
  }

  /// The first piece that ends behind a place; pieces stand in order.
  private int firstBehind(int place) {
    int from = 0;
    int to = pieces.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (pieces.get(middle).end() <= place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// The mean of all pieces. All zeros where there is none.
  public UnitVector whole() {
    return mean(0, pieces.size());
  }

  private UnitVector mean(int first, int next) {
    double[] sum = new double[OnnxModel.DIMENSIONS];
    for (int piece = first; piece < next; piece++) {
      float[] state = states[piece];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += state[i];
      }
    }
    return UnitVector.of(sum); // the sum points where the mean does
  }
}
