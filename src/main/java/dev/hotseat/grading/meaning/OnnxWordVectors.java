package dev.hotseat.grading.meaning;

import ai.onnxruntime.OrtException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Reads texts with the model, long ones window by window. Windows overlap, and a piece near the
/// border of one takes its vector from the other, so that every word is read among its neighbours.
final class OnnxWordVectors implements WordVectors {
  static final int LONGEST_TEXT = 20_000;
  static final int MOST_PIECES = 4_000;
  static final int WINDOW = 250;
  private static final int STEP = 200;
  private static final int BORDER = (WINDOW - STEP) / 2;

  private final PieceTokenizer tokenizer;
  private final OnnxModel model;

  OnnxWordVectors(PieceTokenizer tokenizer, OnnxModel model) {
    this.tokenizer = tokenizer;
    this.model = model;
  }

  @Override
  public TextVectors of(String text, IntPredicate apart) {
    String beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    List<Piece> pieces = tokenizer.pieces(beginning).stream().limit(MOST_PIECES).toList();
    try {
      float[][] states = new float[pieces.size()][];
      for (boolean other : new boolean[] {false, true}) {
        read(pieces, i -> apart.test(pieces.get(i).begin()) == other, states);
      }
      return new TextVectors(pieces, states);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a text of " + pieces.size(), e);
    }
  }

  @Override
  public String name() {
    return "all-minilm-l6-v2-q";
  }

  private void read(List<Piece> pieces, IntPredicate part, float[][] states) throws OrtException {
    int[] numbers = IntStream.range(0, pieces.size()).filter(part).toArray();
    float[][] read = states(Arrays.stream(numbers).mapToLong(i -> pieces.get(i).id()).toArray());
    for (int i = 0; i < numbers.length; i++) {
      states[numbers[i]] = read[i];
    }
  }

  private float[][] states(long[] ids) throws OrtException {
    float[][] states = new float[ids.length][];
    int done = 0;
    for (int start = 0; done < ids.length; start += STEP) {
      int end = Math.min(start + WINDOW, ids.length);
      float[][] window = model.states(Arrays.copyOfRange(ids, start, end));
      int kept = start == 0 ? 0 : BORDER;
      System.arraycopy(window, kept, states, start + kept, window.length - kept);
      done = end;
    }
    return states;
  }
}
