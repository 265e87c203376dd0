package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "What is a JOIN?, what-is-a-join",
    "What's new in C#?, whats-new-in-c",
    "  Ünïcode & naïveté , unicode-naivete",
    "1. CI/CD -- how?, 1-ci-cd-how",
    "What is 索引 for?, what-is-for"
  })
  void keepsLettersAndDigits(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @Test
  void cutsAtAWordAndTellsCutTitlesApart() {
    String one = Slug.of("word ".repeat(30) + "one");
    String other = Slug.of("word ".repeat(30) + "other");

    assertThat(one).startsWith("word-word-").hasSizeLessThanOrEqualTo(64).isNotEqualTo(other);
    assertThat(one.substring(0, one.lastIndexOf('-'))).endsWith("-word");
  }

  @Test
  void cutsASingleLongWord() {
    assertThat(Slug.of("x".repeat(100))).hasSize(64).startsWith("xxx");
  }

  @Test
  void tellsTitlesWithoutLatinLettersApart() {
    assertThat(Slug.of("什么是索引？")).matches("text-[0-9a-f]{8}").isNotEqualTo(Slug.of("什么是缓存？"));
    assertThat(Slug.of("1 + 1 = ?")).matches("1-1-[0-9a-f]{8}");
    assertThat(Slug.of("😀")).matches("text-[0-9a-f]{8}");
    assertThat(Slug.of("1".repeat(80))).matches("1+-[0-9a-f]{8}").hasSize(64);
  }

  @Test
  void neverChangesTheNameOfATitle() {
    assertThat(Slug.of("什么是索引？")).isEqualTo("text-2d6b6dd5");
    assertThat(Slug.of("What is the difference between an optimistic lock and a pessimistic one?"))
        .isEqualTo("what-is-the-difference-between-an-optimistic-lock-and-a-b96a1352");
  }

  @Test
  void numbersWithinTheLimit() {
    assertThat(Slug.numbered("short", 2)).isEqualTo("short-2");
    assertThat(Slug.numbered("x".repeat(64), 12)).hasSize(64).endsWith("x-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Big", "with space", "under_score", "ü"})
  void knowsWhatIsNoId(String id) {
    assertThat(Slug.isValid(id)).isFalse();
  }

  @Test
  void knowsIdsByTheirLength() {
    assertThat(Slug.isValid("a-1")).isTrue();
    assertThat(Slug.isValid("x".repeat(64))).isTrue();
    assertThat(Slug.isValid("x".repeat(65))).isFalse();
  }
}
