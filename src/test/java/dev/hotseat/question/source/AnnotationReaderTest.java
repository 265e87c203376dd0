package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationReaderTest {
  private final Problems problems = new Problems(Path.of("a.md"));

  @Test
  void readsKeysAndValues() {
    Annotation heading = heading(" id: sql-injection, topic: security, enough: 2.5 ");

    assertThat(heading.value(Key.ID)).contains("sql-injection");
    assertThat(heading.value(Key.TOPIC)).contains("security");
    assertThat(heading.number(Key.ENOUGH, problems)).hasValue(2.5);
    assertThat(said()).isEmpty();
  }

  @Test
  void readsPhrasesUntilTheNextKey() {
    Annotation item = item(" also: bind variables, parameterised\n  query,, weight: 2 ");

    assertThat(item.all(Key.ALSO)).containsExactly("bind variables", "parameterised query");
    assertThat(item.number(Key.WEIGHT, problems)).hasValue(2);
    assertThat(said()).isEmpty();
  }

  @Test
  void takesAPhraseInQuotesAsItIs() {
    Annotation item =
        item(
            "also: \"a, b\", \"weight: 3\" , \"say \\\"x\\\" --\\> y\", \"half, \"quoted\" word, \"");

    assertThat(item.all(Key.ALSO))
        .containsExactly("a, b", "weight: 3", "say \"x\" --> y", "\"half", "\"quoted\" word", "\"");
    assertThat(said()).isEmpty();
  }

  @Test
  void takesWhatLooksLikeAKeyInAPhraseAsWords() {
    assertThat(item("also: TTL: time to live, http://x.y").all(Key.ALSO))
        .containsExactly("TTL: time to live", "http://x.y");
    assertThat(said()).isEmpty();
  }

  @Test
  void joinsSeveralComments() {
    Annotation item = item("weight: 2", "also: x", "also: y");

    assertThat(item.number(Key.WEIGHT, problems)).hasValue(2);
    assertThat(item.all(Key.ALSO)).containsExactly("x", "y");
  }

  @Test
  void reportsAMistypedKeyAndReadsOn() {
    Annotation item = item("wieght: 2, also: x, waight: 3, weight: 4");

    assertThat(item.all(Key.ALSO)).containsExactly("x");
    assertThat(item.number(Key.WEIGHT, problems)).hasValue(4);
    assertThat(said()).hasSize(2);
    assertThat(said().getFirst()).startsWith("a.md:7: There is no key “wieght”.");
    assertThat(said().getLast()).startsWith("a.md:7: There is no key “waight”.");
  }

  @ParameterizedTest
  @CsvSource({"TODO check this, TODO check this", "'weight: 2, x', x", "'id', id"})
  void reportsAValueWithoutAKey(String comment, String text) {
    item(comment);

    assertThat(said()).singleElement().asString().startsWith("a.md:7: “" + text + "” has no key.");
  }

  @Test
  void reportsAKeyInTheWrongPlace() {
    item("id: x");
    heading("weight: 2");

    assertThat(said())
        .containsExactly(
            "a.md:7: “id” belongs to a question, not to a list item.",
            "a.md:7: “weight” belongs to a list item, not to a question.");
  }

  @Test
  void reportsAKeyThatIsThereTwice() {
    assertThat(item("weight: 2, weight: 3").number(Key.WEIGHT, problems)).hasValue(2);
    assertThat(said())
        .containsExactly("a.md:7: The key “weight” is here twice; the first one counts.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "two", "1e3", "NaN", "1234567", "1,5", "", "0.0", "٣"})
  void reportsWhatIsNoNumberAboveZero(String text) {
    assertThat(item("weight: " + text).number(Key.WEIGHT, problems).orElse(1)).isEqualTo(1);
    assertThat(said()).isNotEmpty();
  }

  @Test
  void knowsPhrasesThatNeedQuotes() {
    assertThat(List.of("plain words", "C#", "a \"b\"", "--", "1: x"))
        .allMatch(AnnotationReader::isPlain);
    assertThat(List.of("", "a, b", "\"a\"", "x --> y", "key: value", "TTL:60"))
        .noneMatch(AnnotationReader::isPlain);
  }

  @Test
  void readsAnything() {
    for (String comment : List.of("", ",", ":", "::,\"", "\"", "\\", "also:", "also:,\"\\", "id")) {
      assertThat(item(comment).all(Key.ALSO)).hasSizeLessThan(2);
    }
  }

  private Annotation heading(String content) {
    return AnnotationReader.heading(List.of(new Comment(7, 0, false, content)), problems);
  }

  private Annotation item(String... contents) {
    return AnnotationReader.item(
        Arrays.stream(contents).map(content -> new Comment(7, 0, false, content)).toList(),
        problems);
  }

  private List<String> said() {
    return Fixtures.said(problems.all());
  }
}
