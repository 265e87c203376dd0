package dev.hotseat.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Splits a stream into lines, each read by itself: one that is too long or not UTF-8 costs only
/// itself.
final class ByteLines {
  private final InputStream in;
  private final int longest;
  private int number;

  /// @param longest bytes that a line may have
  ByteLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /// The number of the line read last, from 1.
  int number() {
    return number;
  }

  /// The next line without its end, null when there is none.
  ///
  /// @throws BadLine where it is too long or not UTF-8
  /// @throws IOException where the stream cannot be read
  @Nullable String next() throws IOException, BadLine {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read = in.read();
    if (read < 0) {
      return null;
    }
    number++;
    long length = 0;
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (++length <= longest) {
        line.write(read);
      }
    }
    if (length > longest) {
      throw new BadLine("longer than " + longest + " bytes");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString();
    } catch (CharacterCodingException notText) {
      throw new BadLine("not UTF-8");
    }
  }
}
