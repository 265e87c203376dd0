package dev.hotseat.grading.meaning;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Splits texts into the pieces that the model was taught. The library that does it would look for
/// a graphics card's build on the network and report its use to its maker: both are switched off.
final class PieceTokenizer {
  private static final long UNKNOWN = 100;

  /// The marks for start, end, padding, mask: a text that spells one of them has no right to it.
  private static final List<Long> MARKS = List.of(0L, 101L, 102L, 103L);

  static {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("RUST_FLAVOR", "cpu");
  }

  private final HuggingFaceTokenizer tokenizer;

  private PieceTokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /// @param description a `tokenizer.json`, read to its end; its padding and truncation are not
  ///     followed
  /// @throws IOException where it cannot be read
  /// @throws RuntimeException where it describes no tokenizer, or the library cannot be loaded
  static PieceTokenizer read(InputStream description) throws IOException {
    Map<String, String> options = Map.of("padding", "false", "truncation", "false");
    return new PieceTokenizer(HuggingFaceTokenizer.newInstance(description, options));
  }

  List<Piece> pieces(String text) {
    String whole = withoutHalfCharacters(text);
    Encoding encoding = tokenizer.encode(whole, false, false);
    int[] offsets = offsets(whole);
    long[] ids = encoding.getIds();
    List<Piece> pieces = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      CharSpan span = encoding.getCharTokenSpans()[i];
      long id = MARKS.contains(ids[i]) ? UNKNOWN : ids[i];
      int begin = offsets[span.getStart()];
      pieces.add(new Piece(id, begin, offsets[span.getEnd()], encoding.getWordIds()[i]));
    }
    return pieces;
  }

  /// Half a surrogate pair does not survive the way into native code and would shift all offsets.
  private static String withoutHalfCharacters(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /// The library counts characters, Java counts UTF-16 units: the unit at which each begins.
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }
}
