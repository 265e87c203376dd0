package dev.hotseat.grading.meaning;

import static dev.hotseat.grading.meaning.Loaded.MODEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxWordVectorsTest {
  private static final String REPLY =
      "An index lets the database find rows without reading the whole table.";

  /// Long enough to be read by itself.
  private static final String LONGER =
      "An index lets the database find rows fast, in the place of reading the whole table.";

  @Test
  void findsTheWordsOfAText() {
    List<WordVector> words = MODEL.of("Don't lock rows.").words();

    assertThat(words)
        .extracting(word -> "Don't lock rows.".substring(word.begin(), word.end()))
        .containsExactly("Don", "'", "t", "lock", "rows", ".");
  }

  @Test
  void knowsWordsOfLikeMeaning() {
    assertThat(likeness("car", "automobile")).isGreaterThan(likeness("car", "banana") + 0.2);
    assertThat(likeness("delete the row", "remove the record"))
        .isGreaterThan(likeness("delete the row", "paint the house") + 0.2);
  }

  @Test
  void readsAWordInTheLightOfItsText() {
    String river = "We sat on the bank of the river and watched the water.";
    String money = "The bank lent us the money for the house.";
    UnitVector shore = MODEL.of(river).stretch(14, 18);
    UnitVector lender = MODEL.of(money).stretch(4, 8);

    assertThat(shore.likeness(lender)).isLessThan(0.9);
  }

  @Test
  void readsEachSentenceInItsOwnLightWhereThatIsAsked() {
    String before = "So, let me think about this for a moment, since that was years ago. ";
    String after = " I hope that I did not forget anything here, but that is all I know of it.";
    String text = before + LONGER + after;
    int begin = before.length();
    int end = begin + LONGER.length();
    float[] alone = MODEL.of(LONGER).whole().toArray();

    assertThat(MODEL.bySentence(text).stretch(begin, end).toArray()).isEqualTo(alone);
    assertThat(MODEL.of(text).stretch(begin, end).toArray()).isNotEqualTo(alone);
    assertThat(MODEL.bySentence(LONGER).whole().toArray()).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good question. %s", "%s That is it.", "Well. %s Hm. So."})
  void readsShortSentencesWithAnother(String form) {
    String text = form.formatted(LONGER);

    assertThat(MODEL.bySentence(text).whole().toArray())
        .isEqualTo(MODEL.of(text).whole().toArray());
  }

  @Test
  void readsALongSentenceInWindowsToo() {
    String text = LONGER + " " + "lock ".repeat(2 * OnnxWordVectors.WINDOW);

    assertThat(MODEL.bySentence(text).words()).hasSize(18 + 2 * OnnxWordVectors.WINDOW);
    assertThat(MODEL.bySentence(text).stretch(LONGER.length(), text.length()).toArray())
        .isEqualTo(MODEL.of(text.substring(LONGER.length())).whole().toArray());
  }

  @Test
  void givesTheSameVectorsEveryTime() {
    float[] first = MODEL.of(REPLY).whole().toArray();
    MODEL.of("Something else in between.");

    assertThat(MODEL.of(REPLY).whole().toArray()).isEqualTo(first);
  }

  @Test
  void givesTheSameVectorsToSeveralThreads() throws InterruptedException, ExecutionException {
    float[] alone = MODEL.of(REPLY).whole().toArray();

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<float[]>> together =
          IntStream.range(0, 24)
              .mapToObj(i -> threads.submit(() -> MODEL.of(REPLY).whole().toArray()))
              .toList();

      for (Future<float[]> one : together) {
        assertThat(one.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void readsALongTextInWindowsThatLeaveNoSeam() {
    String text = (REPLY + " ").repeat(60); // 14 pieces each

    List<WordVector> words = MODEL.of(text).words();

    assertThat(words).hasSize(60 * 13);
    IntStream.range(0, 60)
        .mapToObj(i -> words.get(i * 13 + 2).vector()) // "lets", wherever a window begins or ends
        .forEach(lets -> assertThat(lets.likeness(words.get(2).vector())).isGreaterThan(0.6));
  }

  @Test
  void changesNothingForATextOfExactlyOneWindow() {
    String text = "lock ".repeat(OnnxWordVectors.WINDOW);

    assertThat(MODEL.of(text).words()).hasSize(OnnxWordVectors.WINDOW);
    assertThat(MODEL.of(text + "lock").words()).hasSize(OnnxWordVectors.WINDOW + 1);
  }

  @Test
  void findsNothingInEmptyText() {
    assertThat(MODEL.of("").words()).isEmpty();
    assertThat(MODEL.of(" \n").whole().toArray()).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "lock ",
        "日",
        "😀",
        "\u0000",
        "\uD800",
        "[SEP]",
        "'\"\\{}<>",
        "ﷺ",
        "e\u0301"
      })
  void survivesHundredThousandCharactersOfAnything(String unit) {
    String text = unit.repeat(100_000 / unit.length());

    List<WordVector> words = MODEL.of(text).words();

    assertThat(words).hasSizeLessThanOrEqualTo(OnnxWordVectors.MOST_PIECES);
    assertThat(words)
        .allSatisfy(
            word -> {
              assertThat(word.begin()).isNotNegative().isLessThan(word.end());
              assertThat(word.end()).isLessThanOrEqualTo(OnnxWordVectors.LONGEST_TEXT);
              assertThat(word.vector().likeness(word.vector())).isEqualTo(1, within(1e-5));
            });
  }

  @Test
  void putsOneWordOfAnyLengthIntoOneVector() {
    assertThat(MODEL.of("x".repeat(20_000)).words()).hasSize(1);
  }

  private static double likeness(String left, String right) {
    return MODEL.of(left).whole().likeness(MODEL.of(right).whole());
  }
}
