package dev.hotseat.question.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a file that a person named or put into a bank: it may be missing, huge, binary or made to
/// hurt, and any of these is a problem with a place, never an exception.
final class TextFile {
  private static final int MEBIBYTE = 1 << 20;
  private static final int MOST_BYTES = 5 * MEBIBYTE;

  /// Reading Markdown takes long where nearly every character is a sign that may mean something,
  /// so large files are held to what all prose and code have: words.
  private static final int FREE_OF_DOUBT = MEBIBYTE;

  private static final double LEAST_WORDS = 0.5;

  /// Characters such as form feed and escape mean nothing in a text; NUL says that it is none.
  private static final Pattern OTHER_CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t\\x00]]");

  private TextFile() {}

  /// The file's text with line feeds for line ends and without a byte order mark.
  ///
  /// @return empty where the file cannot be read, which is then among the problems
  static Optional<SourceText> read(Path file, Problems problems) {
    if (!Files.isRegularFile(file)) {
      problems.add(1, Files.exists(file) ? "bank.not-a-file" : "bank.missing");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.add(1, "bank.too-large", "most", MOST_BYTES / MEBIBYTE);
        return Optional.empty();
      }
      return decoded(bytes, problems).flatMap(text -> of(file, text, problems));
    } catch (IOException e) {
      problems.add(1, "bank.unreadable", "reason", Faults.reason(e));
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports what is malformed
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.add(line, "bank.not-utf-8", "position", in.position() + 1);
      return Optional.empty();
    }
    return Optional.of(out.flip().toString());
  }

  /// A text as if it had been read from a file.
  ///
  /// @param name the file's name
  static Optional<SourceText> of(Path name, String text, Problems problems) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    int nul = lines.indexOf('\0');
    if (nul >= 0) {
      int line = 1 + (int) lines.substring(0, nul).chars().filter(c -> c == '\n').count();
      problems.add(line, "bank.nul");
      return Optional.empty();
    }
    if (!isProse(lines, problems)) {
      return Optional.empty();
    }
    String clean = OTHER_CONTROLS.matcher(lines).replaceAll(" ");
    String bare = clean.startsWith("\uFEFF") ? clean.substring(1) : clean;
    return Optional.of(new SourceText(name, 1, bare));
  }

  private static boolean isProse(String text, Problems problems) {
    double words = text.chars().filter(Character::isLetterOrDigit).count();
    if (text.length() > FREE_OF_DOUBT && words < LEAST_WORDS * text.length()) {
      problems.add(1, "bank.not-prose", "percent", Math.round(100 * words / text.length()));
      return false;
    }
    return true;
  }
}
