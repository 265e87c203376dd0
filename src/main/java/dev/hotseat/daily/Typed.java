package dev.hotseat.daily;

import dev.hotseat.command.Rejection;
import dev.hotseat.text.Message;
import java.text.Normalizer;
import java.util.Locale;

/// A text as somebody typed it, brought to one spelling before it is read.
final class Typed {
  private static final int MOST_SHOWN = 60;

  private Typed() {}

  /// In lower case, with usual letters and single blanks.
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }

  /// Refuses a text with a sentence that repeats it as `text`.
  static Rejection refused(String key, String text) {
    String shown =
        text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN - 1).strip() + "…";
    return new Rejection(Message.of(key, "text", shown));
  }
}
