package dev.hotseat.picture;

import dev.hotseat.command.Part;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures as they are seen.
final class Drawn {
  private Drawn() {}

  static BufferedImage image(Part.Picture picture) {
    try (InputStream png = picture.png().open()) {
      return ImageIO.read(png);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
