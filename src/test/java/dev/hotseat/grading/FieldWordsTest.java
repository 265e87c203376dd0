package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How common words are in answers to technical questions is counted over the shipped bank and
/// written down, so that a grade does not depend on which other questions a bank has. A bank may
/// grow away from it a little; `-Dfield.update=true` counts anew, which changes grades.
class FieldWordsTest {
  private static final Path LIST =
      Path.of("src/main/resources/dev/hotseat/language/field-words.txt");

  private static final int LEAST = 5;
  private static final int DRIFT = 12;

  @Test
  void areAsCommonAsTheShippedQuestionsHaveThem() throws IOException {
    Map<String, Integer> counted = counted();
    if (Boolean.getBoolean("field.update")) {
      Files.write(LIST, text(counted));
    }
    Map<String, Integer> written = written();

    assertThat(written).hasSizeBetween(1_000, 2_000);
    Stream.of(counted.keySet(), written.keySet())
        .flatMap(stems -> stems.stream())
        .forEach(
            stem ->
                assertThat(written.getOrDefault(stem, 0))
                    .as(stem)
                    .isBetween(
                        counted.getOrDefault(stem, 0) - DRIFT,
                        counted.getOrDefault(stem, 0) + DRIFT));
  }

  @Test
  void wereCountedInAnswersOfAsManyWordsAsRelevanceTakesThemFor() {
    double words =
        Forgery.BANK.stream().mapToInt(it -> usual(it).said().size()).average().orElseThrow();

    assertThat(words).isBetween(0.9 * Relevance.COUNTED, 1.1 * Relevance.COUNTED);
  }

  private static Usual usual(Question question) {
    return Rubric.of(question, Texts.plain(), Texts.ENGLISH).usual();
  }

  /// The share of questions, in percent, whose references have a stem.
  private static Map<String, Integer> counted() {
    Map<String, Integer> having = new HashMap<>();
    for (Question question : Forgery.BANK) {
      usual(question).said().forEach(stem -> having.merge(stem, 1, Integer::sum));
    }
    having.replaceAll((stem, count) -> Math.round(100f * count / Forgery.BANK.size()));
    return having;
  }

  private static List<String> text(Map<String, Integer> counted) {
    Stream<String> head =
        Stream.of(
            "# Stems, and the share in percent of the shipped questions whose references, phrases",
            "# and accepted replies have them; those that one question in twenty has.");
    Stream<String> lines =
        new TreeMap<>(counted)
            .entrySet().stream()
                .filter(it -> it.getValue() >= LEAST)
                .map(it -> it.getKey() + " " + it.getValue());
    return Stream.concat(head, lines).toList();
  }

  private static Map<String, Integer> written() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" "))
        .collect(Collectors.toMap(it -> it[0], it -> Integer.parseInt(it[1])));
  }
}
