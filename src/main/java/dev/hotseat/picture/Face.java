package dev.hotseat.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;

/// The shipped font, Inter, in its two weights.
final class Face {
  private static final String SYSTEM_FONTS = "sun.awt.fontconfig";
  private static final int MOST_CHARACTERS = 200;

  private final Font regular;
  private final Font strong;

  private Face(Font regular, Font strong) {
    this.regular = regular;
    this.strong = strong;
  }

  /// Starts Java's drawing and reads the font.
  ///
  /// @throws UncheckedIOException where the font cannot be read, or not be kept in the folder for
  ///     temporary files, from which Java reads it
  static Face load() {
    System.setProperty("java.awt.headless", "true");
    try {
      lookForNoSystemFonts();
      return new Face(read("Inter-Regular.otf"), read("Inter-SemiBold.otf"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// On Linux, Java asks fontconfig for the fonts of the system, and gives up where there is no
  /// fontconfig or no font. It does not ask where it is told of them by a file; this one names
  /// none.
  private static void lookForNoSystemFonts() throws IOException {
    if (System.getProperty("os.name", "").equals("Linux")
        && System.getProperty(SYSTEM_FONTS) == null) {
      Path file = Files.createTempFile("hotseat-fonts", ".properties");
      file.toFile().deleteOnExit();
      Files.writeString(file, "version=1\nsequence.allfonts=default\n");
      System.setProperty(SYSTEM_FONTS, file.toString());
    }
  }

  private static Font read(String name) throws IOException {
    try (InputStream file = Objects.requireNonNull(Face.class.getResourceAsStream(name), name)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException broken) {
      throw new IOException(name, broken);
    }
  }

  Font of(Lettering lettering) {
    Font font = lettering.strong() ? strong : regular;
    return font.deriveFont(lettering.size());
  }

  /// The part of a text that the font can show, without what is not seen: a picture shows no boxes.
  /// Empty where nothing is left.
  String shown(String text) {
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(
            text.substring(0, Math.min(MOST_CHARACTERS, text.length())), Normalizer.Form.NFC)
        .codePoints()
        .filter(this::isShown)
        .forEach(shown::appendCodePoint);
    return shown.toString().replaceAll("\\s+", " ").strip();
  }

  private boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> Character.isWhitespace(character);
      case Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> regular.canDisplay(character);
    };
  }
}
