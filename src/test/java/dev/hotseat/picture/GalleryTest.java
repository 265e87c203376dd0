package dev.hotseat.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.command.Part;
import dev.hotseat.text.Texts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pictures that the docs show are those that are drawn: as large, and much the same in each of
/// many tiles, since letters may come out a little differently elsewhere. With `-Dpictures.update`
/// they are written anew.
class GalleryTest {
  private static final Path GALLERY = Path.of("src/docs/pictures");
  private static final int TILE = 48;

  private final DrawnPictures pictures = new DrawnPictures(Texts.of(Locale.ENGLISH));

  @ParameterizedTest
  @ValueSource(strings = {"half-a-year", "begun", "long-ago"})
  void showsProgressAsItIsDrawn(String name) throws IOException {
    compare(name, pictures.of(Examples.progress(name)).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"season", "season-shared"})
  void showsSeasonsAsTheyAreDrawn(String name) throws IOException {
    compare(name, pictures.of(Examples.finale(name)).orElseThrow());
  }

  private static void compare(String name, Part.Picture picture) throws IOException {
    Path kept = GALLERY.resolve(name + ".png");
    if (System.getProperty("pictures.update") != null) {
      try (InputStream png = picture.png().open()) {
        Files.write(kept, png.readAllBytes());
      }
    }
    BufferedImage shown = ImageIO.read(kept.toFile());
    BufferedImage drawn = Drawn.image(picture);

    assertThat(drawn.getWidth()).isEqualTo(shown.getWidth());
    assertThat(drawn.getHeight()).isEqualTo(shown.getHeight());
    for (int y = 0; y + TILE <= shown.getHeight(); y += TILE) {
      for (int x = 0; x + TILE <= shown.getWidth(); x += TILE) {
        assertThat(lightness(drawn, x, y))
            .as("%s at %d, %d", name, x, y)
            .isCloseTo(lightness(shown, x, y), within(8.0));
      }
    }
  }

  /// 0 to 255.
  private static double lightness(BufferedImage image, int left, int top) {
    long sum = 0;
    for (int y = top; y < top + TILE; y++) {
      for (int x = left; x < left + TILE; x++) {
        Color color = new Color(image.getRGB(x, y));
        sum += color.getRed() + color.getGreen() + color.getBlue();
      }
    }
    return sum / (3.0 * TILE * TILE);
  }
}
