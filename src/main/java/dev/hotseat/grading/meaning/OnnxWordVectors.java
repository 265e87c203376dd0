package dev.hotseat.grading.meaning;

import ai.onnxruntime.OrtException;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import java.util.Arrays;
import java.util.List;

/// Reads texts with the model, long ones window by window. Windows overlap, and a piece near the
/// border of one takes its vector from the other, so that every word is read among its neighbours.
final class OnnxWordVectors implements WordVectors {
  static final int LONGEST_TEXT = 20_000;
  static final int MOST_PIECES = 4_000;
  static final int WINDOW = 250;
  private static final int STEP = 200;
  private static final int BORDER = (WINDOW - STEP) / 2;

  /// Fewer pieces say little by themselves, and a run of the model takes as long as eight more. So
  /// short sentences are read with the next, the last ones with the one before.
  private static final int SHORTEST_PART = 12;

  private final PieceTokenizer tokenizer;
  private final OnnxModel model;

  OnnxWordVectors(PieceTokenizer tokenizer, OnnxModel model) {
    this.tokenizer = tokenizer;
    this.model = model;
  }

  @Override
  public TextVectors of(String text) {
    return read(text, List.of());
  }

  @Override
  public TextVectors bySentence(String text) {
    return read(text, Sentences.of(text));
  }

  /// @param sentences each to be read by itself; none to read all together
  private TextVectors read(String text, List<Stretch> sentences) {
    String beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    List<Piece> pieces = tokenizer.pieces(beginning).stream().limit(MOST_PIECES).toList();
    long[] ids = pieces.stream().mapToLong(Piece::id).toArray();
    float[][] states = new float[ids.length][];
    try {
      int done = 0;
      for (Stretch sentence : sentences) {
        int next = done;
        while (next < ids.length && pieces.get(next).begin() < sentence.end()) {
          next++;
        }
        if (next - done >= SHORTEST_PART && ids.length - next >= SHORTEST_PART) {
          read(ids, done, next, states);
          done = next;
        }
      }
      read(ids, done, ids.length, states);
      return new TextVectors(pieces, states);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a text of " + pieces.size(), e);
    }
  }

  @Override
  public String name() {
    return "all-minilm-l6-v2-q";
  }

  /// Puts the states of a part of the pieces into their places.
  private void read(long[] ids, int begin, int end, float[][] states) throws OrtException {
    int done = begin;
    for (int start = begin; done < end; start += STEP) {
      int stop = Math.min(start + WINDOW, end);
      float[][] window = model.states(Arrays.copyOfRange(ids, start, stop));
      int kept = start == begin ? 0 : BORDER;
      System.arraycopy(window, kept, states, start + kept, window.length - kept);
      done = stop;
    }
  }
}
