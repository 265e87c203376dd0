package dev.hotseat.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.hotseat.board.Finale;
import dev.hotseat.board.Mastery;
import dev.hotseat.board.Progress;
import dev.hotseat.board.Progress.Answer;
import dev.hotseat.command.Part;
import dev.hotseat.server.ServerSettings.Board;
import dev.hotseat.text.Texts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class DrawnPicturesTest {
  private static final Texts TEXTS = Texts.of(Locale.ENGLISH);
  private static final LocalDate TODAY = Examples.TODAY;

  private final DrawnPictures pictures = new DrawnPictures(TEXTS);

  @Test
  void drawsADarkCardWithRoundCorners() {
    BufferedImage image = Drawn.image(progress("half-a-year"));

    assertThat(image.getWidth()).isEqualTo(960);
    assertThat(image.getHeight()).isBetween(1000, 1400);
    assertThat(new Color(image.getRGB(0, 0), true).getAlpha()).isZero();
    assertThat(new Color(image.getRGB(959, image.getHeight() - 1), true).getAlpha()).isZero();
    assertThat(new Color(image.getRGB(480, 8), true)).isEqualTo(Palette.GROUND);
  }

  @Test
  void keepsToFewColoursAndToItsMargin() {
    BufferedImage image = Drawn.image(progress("half-a-year"));

    assertThat(pixels(image, Palette.BLUE)).isGreaterThan(2_000);
    assertThat(pixels(image, Palette.ORANGE)).isGreaterThan(200);
    for (int y = 60; y < image.getHeight() - 60; y++) {
      assertThat(new Color(image.getRGB(12, y))).as("left, %d", y).isEqualTo(Palette.GROUND);
      assertThat(new Color(image.getRGB(948, y))).as("right, %d", y).isEqualTo(Palette.GROUND);
    }
  }

  @Test
  void isSmallEnoughToSend() {
    assertThat(progress("half-a-year").png().size()).isLessThan(300_000);
    assertThat(progress("thirty-topics").png().size()).isLessThan(1_000_000);
  }

  @Test
  void growsWithWhatItShows() {
    assertThat(height("one-answer")).isLessThan(height("half-a-year"));
    assertThat(height("long-ago")).isLessThan(height("one-answer"));
    assertThat(height("thirty-topics")).isEqualTo(height("half-a-year"));
  }

  @Test
  void saysProgressInWords() {
    assertThat(TEXTS.say(progress("begun").description()))
        .isEqualTo(
            "Score over time, last 26 weeks: 4 answers on 3 days, the average of the last ten going"
                + " from 31 to 50 of 100. Average of best scores by topic: databases 82, security"
                + " 91.");
    assertThat(TEXTS.say(progress("one-answer").description()))
        .startsWith("Score over time, last 26 weeks: 1 answer on 1 day, 75 of 100.");
    assertThat(TEXTS.say(progress("long-ago").description()))
        .startsWith("No answer in the last 26 weeks. Average of best scores by topic: ");
    assertThat(progress("begun").name()).isEqualTo("progress.png");
  }

  @Test
  void saysASeasonInWords() {
    assertThat(TEXTS.say(finale("season").description()))
        .isEqualTo(
            "October 2026, the podium: 1. Priya, 412 points; 2. Ben, 388.5 points; 3. Mei, 301"
                + " points. Answers each day: 255 in all, most on 8 Oct with 16.");
    assertThat(TEXTS.say(finale("season-alone").description()))
        .isEqualTo(
            "Autumn term 2026, the podium: 1. Priya, 1 day. Answers each day: 1 in all, most on"
                + " 21 Nov with 1.");
  }

  static Stream<Finale> finales() {
    return Stream.concat(
        Examples.finales().values().stream(),
        Stream.of(
            new Finale("", TODAY, TODAY, Board.POINTS, List.of(), Map.of(TODAY, 0)),
            new Finale(
                "\u0000\u202e\n" + "x".repeat(100_000),
                TODAY,
                TODAY.plusYears(90),
                Board.DAYS,
                List.of(
                    Examples.step(1, "Z" + "\u0335".repeat(5_000), 1e12),
                    Examples.step(2, "\ud83c", 0),
                    Examples.step(3, "مريم", 0),
                    Examples.step(4, "nobody", 0)),
                Map.of(TODAY.minusDays(1), 7, TODAY, Integer.MAX_VALUE))));
  }

  @ParameterizedTest
  @MethodSource("finales")
  void drawsWhateverASeasonWas(Finale finale) {
    Part.Picture picture = pictures.of(finale).orElseThrow();

    assertThat(Drawn.image(picture).getWidth()).isEqualTo(960);
    assertThat(Drawn.image(picture).getHeight()).isBetween(300, 900);
    assertThat(TEXTS.say(picture.description())).doesNotContain("{");
  }

  static Stream<Progress> progresses() {
    return Stream.concat(
        Examples.progress().values().stream(),
        Stream.of(
            new Progress(TODAY, List.of(new Answer(TODAY.minusDays(181), 0)), List.of()),
            new Progress(
                LocalDate.of(2027, 1, 3),
                List.of(new Answer(LocalDate.of(2027, 1, 3), 100)),
                List.of(new Mastery("漢字", 1, 1, 100), new Mastery("w".repeat(64), 1, 1, 0.4)))));
  }

  @ParameterizedTest
  @MethodSource("progresses")
  void drawsWhateverSomebodyDid(Progress progress) {
    Part.Picture picture = pictures.of(progress).orElseThrow();

    assertThat(Drawn.image(picture).getWidth()).isEqualTo(960);
    assertThat(Drawn.image(picture).getHeight()).isBetween(350, 1_400);
    assertThat(TEXTS.say(picture.description())).doesNotContain("{");
  }

  @Test
  void drawsNothingOfNothing() {
    assertThat(pictures.of(new Progress(TODAY, List.of(), List.of()))).isEmpty();
    assertThat(pictures.of(new Finale("May", TODAY, TODAY, Board.POINTS, List.of(), Map.of())))
        .isEmpty();
  }

  @Test
  void leavesThePictureOutWhereThereIsNoFontAndSaysSoOnceInTheLog() {
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    Logger log = (Logger) LoggerFactory.getLogger(DrawnPictures.class);
    lines.start();
    log.addAppender(lines);
    DrawnPictures none =
        new DrawnPictures(
            TEXTS,
            () -> {
              throw new UncheckedIOException(new java.io.IOException("no font"));
            });

    assertThat(none.of(Examples.progress("begun"))).isEmpty();
    assertThat(none.of(Examples.finale("season"))).isEmpty();

    log.detachAppender(lines);
    assertThat(lines.list).hasSize(1);
  }

  @Test
  void leavesThePictureOutWhereJavaCannotDraw() {
    DrawnPictures linkless = failing(new UnsatisfiedLinkError("libfreetype"));
    DrawnPictures headless = failing(new InternalError("no fontconfig"));

    assertThat(linkless.of(Examples.progress("begun"))).isEmpty();
    assertThat(headless.of(Examples.progress("begun"))).isEmpty();
  }

  @Test
  void hidesNoFaultThatConcernsAll() {
    DrawnPictures full = failing(new OutOfMemoryError("on purpose"));

    assertThatThrownBy(() -> full.of(Examples.progress("begun")))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static DrawnPictures failing(Error error) {
    return new DrawnPictures(
        TEXTS,
        () -> {
          throw error;
        });
  }

  private Part.Picture progress(String name) {
    return pictures.of(Examples.progress(name)).orElseThrow();
  }

  private Part.Picture finale(String name) {
    return pictures.of(Examples.finale(name)).orElseThrow();
  }

  private int height(String name) {
    return Drawn.image(progress(name)).getHeight();
  }

  private static long pixels(BufferedImage image, Color color) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
      }
    }
    return count;
  }
}
