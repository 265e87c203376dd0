package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.Sentences.Stretch;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(strings = {". ", "! ", "?! ", "... ", ".\" ", ".) ", "; ", "\n", "\n\n", " • "})
  void endsASentence(String end) {
    List<String> sentences = sentences("It locks" + end + "Others wait");

    assertThat(sentences).hasSize(2).last().isEqualTo("Others wait");
    assertThat(sentences.getFirst()).isEqualTo("It locks" + (end.contains("•") ? "" : end.strip()));
  }

  @ParameterizedTest
  @CsvSource({
    "It locks. It waits., It locks. It waits.",
    "It locks. It waits. It locks. It waits., It locks. It waits.",
    "It locks. It locks. It locks., It locks.",
    "It locks. It waits. It locks. It reads., It locks. It waits. It locks. It reads.",
    "It locks! It waits! It locks., It locks! It waits! It locks.",
    "It locks! It locks., It locks!",
    "a lock and a latch a lock and a Latch, a lock and a latch",
    "a lock a latch a lock, a lock a latch a lock",
    "lock lock lock, lock",
    "'', ''",
    "..., ...",
  })
  void leavesOutWhatIsRepeatedAtTheEnd(String text, String once) {
    assertThat(Sentences.once(text)).isEqualTo(once);
    assertThat(Sentences.once(text.replace(". ", ".\n"))).isEqualTo(once.replace(". ", ".\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Locks, e.g. a mutex",
        "Locks, i.e. a mutex",
        "Locks, E.G. a mutex",
        "TCP vs. UDP",
        "approx. ten rows",
        "See fig. 2",
        "It was J. Gray",
        "TLS 1.3 and node.js",
        "a;b",
        "Call System.exit(1).then",
        "row, e.g.\u00A0one",
      })
  void doesNotEndASentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Writers don't.",
        "It is the thread’s.",
        "Like two cafés.",
        "Это слово.",
        "Take a config.",
        "It is a metallic.",
      })
  void takesNoEndOfAWordForAnAbbreviation(String first) {
    assertThat(sentences(first + " Readers wait.")).containsExactly(first, "Readers wait.");
  }

  @Test
  void leavesOutWhatHasNoLetterOrDigit() {
    assertThat(sentences("...\n - \n🙂! One. ?? 2\n\u0000\n")).containsExactly("One.", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", ".", "?!", "🙂", "\u200B", "\uD83D", "\u0000"})
  void findsNoneInTextThatSaysNothing(String text) {
    assertThat(sentences(text)).isEmpty();
  }

  @Test
  void pointsBehindAnEmoji() {
    assertThat(Sentences.of("🙂 no\nYes")).containsExactly(new Stretch(0, 5), new Stretch(6, 9));
  }

  @Test
  void partsASentenceIntoClauses() {
    assertThat(clauses("It locks the row and others wait - a reader too (or not)"))
        .containsExactly("It locks the row", "and others wait", "- a reader too", "or not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",",
        ":",
        " –",
        " -",
        " BUT",
        " and",
        " so",
        " then",
        " or",
        " because",
        " which",
        " while",
        " if",
        " when",
        " (",
        "\n"
      })
  void partsClausesAt(String cut) {
    List<String> clauses = clauses("it locks" + cut + " readers wait");

    assertThat(clauses).hasSize(2).first().isEqualTo("it locks");
    assertThat(clauses.getLast()).endsWith("readers wait");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A sandy or", "An android waits", "key-value store", "butter sort"})
  void keepsASentenceWholeThatNothingParts(String text) {
    assertThat(clauses(text)).containsExactly(text);
  }

  @Test
  void keepsClausesWithinTheirSentence() {
    String text = "One, two. Three, four. Five, six.";

    List<Stretch> clauses = Sentences.clauses(text, Sentences.of(text).get(1));

    assertThat(clauses).hasSize(2).first().isEqualTo(new Stretch(10, 15));
    assertThat(clauses.getLast().end()).isEqualTo(22);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "!", ".)", ". ", ";", "\n", ",", " - ", " and", "a", "e.g. ", "🙂"})
  void bearsTwentyThousandCharactersOfOneKind(String part) {
    String text = part.repeat(20_000 / part.length());

    assertThat(sentences(text + "\nEnd")).last().isEqualTo("End");
    assertThat(clauses(text + ", end")).last().asString().endsWith("end");
  }

  @Test
  void losesNoLetterOfAnyText() {
    Random random = new Random(5);
    String signs = ".!?;,:()\n\t '\"•-–eg aé1\u0000\u200B\uD83D";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(60, 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));

      assertThat(letters(String.join("", sentences(text.toString()))))
          .isEqualTo(letters(text.toString()));
      assertThat(letters(String.join("", clauses(text.toString()))))
          .isEqualTo(letters(text.toString()));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<String> sentences(String text) {
    return parts(text, Sentences.of(text));
  }

  private static List<String> clauses(String text) {
    return parts(text, Sentences.clauses(text, new Stretch(0, text.length()))).stream()
        .map(clause -> clause.replaceFirst("^\\(", ""))
        .map(clause -> clause.replaceFirst("\\)$", ""))
        .toList();
  }

  private static List<String> parts(String text, List<Stretch> stretches) {
    return stretches.stream().map(part -> text.substring(part.begin(), part.end())).toList();
  }
}
