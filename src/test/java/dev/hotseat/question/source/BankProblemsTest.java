package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A question with a problem in it is kept as long as it can be asked, and never costs another one.
class BankProblemsTest {
  private static final String GOOD = "### What is good?\nThis is good.";

  @Test
  void keepsAQuestionWhoseCommentIsWrong() {
    BankReading reading =
        Fixtures.read(
            "### How? <!-- id: No Id, enough: 9, colour: red -->",
            "- one <!-- weight: heavy -->",
            "- two <!-- wieght: 2 -->");

    Question question = reading.bank().questions().getFirst();
    assertThat(question.id()).isEqualTo("how");
    assertThat(question.enough()).isEqualTo(2);
    assertThat(question.keyPoints()).allMatch(point -> point.weight() == 1);
    assertThat(Fixtures.said(reading.problems()))
        .containsExactly(
            "backend.md:1: There is no key “colour”. A question takes id, topic and enough; a list"
                + " item takes weight and also. A phrase that begins like this stands in double"
                + " quotes.",
            "backend.md:1: “No Id” cannot be an id. An id has 1 to 64 characters: small letters a"
                + " to z, digits and hyphens.",
            "backend.md:1: “enough” is 9, but all key points together weigh 2. It may be at most"
                + " that.",
            "backend.md:2: “weight” takes a number above 0, such as 2 or 0.5, not “heavy”.",
            "backend.md:3: There is no key “wieght”. A question takes id, topic and enough; a list"
                + " item takes weight and also. A phrase that begins like this stands in double"
                + " quotes.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "### How?                       | 1: “How?” has no answer",
        "### How?\\n```\\ncode\\n```    | 1: “How?” has no answer",
        "### How?\\n> Follow-up: x      | 1: “How?” has no answer",
        "###\\nAnswer.                  | 1: This question has no words.",
        "### <!-- id: x -->\\nAnswer.   | 1: This question has no words.",
        "## What is X?\\nIt is.         | 1: This heading looks like a question"
      })
  void leavesOutWhatCannotBeAsked(String text, String said) {
    BankReading reading = Fixtures.read(text.replace("\\n", "\n"), "", GOOD);

    assertThat(reading.bank().questions()).extracting(Question::id).containsExactly("what-is-good");
    assertThat(Fixtures.said(reading.problems()))
        .singleElement()
        .asString()
        .startsWith("backend.md:" + said);
  }

  @Test
  void leavesOutWhatIsOutOfAllMeasure() {
    BankReading reading =
        Fixtures.read(
            "### Long?",
            "word ".repeat(5_000),
            "### Linked?",
            "[a](b) ".repeat(501),
            "### " + "x".repeat(1_001),
            "Text.",
            GOOD);

    assertThat(reading.bank().questions()).extracting(Question::id).containsExactly("what-is-good");
    assertThat(Fixtures.said(reading.problems()))
        .extracting(said -> said.substring(0, 40))
        .containsExactly(
            "backend.md:1: The answer below is longer",
            "backend.md:3: The answer below has more ",
            "backend.md:5: This heading is longer tha",
            "backend.md:5: This question has no words");
  }

  @Test
  void keepsTheFirstOfTwoEqualIdsAndNamesBothPlaces() {
    BankReading reading =
        Fixtures.read("### How? <!-- id: a -->", "One.", "### Why? <!-- id: a -->", "Two.", GOOD);

    assertThat(reading.bank().questions())
        .extracting(Question::title)
        .containsExactly("How?", "What is good?");
    assertThat(Fixtures.said(reading.problems()))
        .containsExactly(
            "backend.md:3: The id “a” is taken by backend.md:1. Give one of the two its own: <!--"
                + " id: ... -->");
  }

  @Test
  void reportsCommentsThatHaveNoEffect() {
    BankReading reading =
        Fixtures.read("### How?", "So it is.", "", "<!-- weight: 2 -->", "", "<!-- id: x -->");

    assertThat(Fixtures.said(reading.problems()))
        .extracting(said -> said.substring(0, 40))
        .containsExactly(
            "backend.md:4: This comment has no effect", "backend.md:6: This comment has no effect");
  }

  @Test
  void reportsAMistypedKeyOnALineOfItsOwn() {
    BankReading reading = Fixtures.read("### How?", "- one", "  <!-- wieght: 2 -->", "- two");

    assertThat(Fixtures.said(reading.problems()))
        .singleElement()
        .asString()
        .startsWith("backend.md:3: There is no key “wieght”.");
  }

  @Test
  void reportsCommentsWithoutAnEnd() {
    BankReading reading =
        Fixtures.read(
            "### How? <!-- id: x", "- one <!-- weight: 2", "", "<!-- swallows the rest", GOOD);

    assertThat(reading.bank().questions()).hasSize(1);
    assertThat(reading.problems())
        .extracting(problem -> problem.place().line() + " " + problem.message().key())
        .containsExactly("1 bank.comment-open", "2 bank.comment-open", "4 bank.comment-open");
    assertThat(reading.bank().questions().getFirst().reference()).doesNotContain("swallows");
  }

  @Test
  void reportsEmptyQuotes() {
    BankReading reading = Fixtures.read("### How?", "So.", "> Follow-up:", "", "> Accepted: ``` ");

    assertThat(Fixtures.said(reading.problems()))
        .containsExactly(
            "backend.md:3: Nothing stands behind “Follow-up:”.",
            "backend.md:5: Nothing stands behind “Accepted:”.");
  }

  @Test
  void reportsWhatFrontMatterDoesNotKnow() {
    BankReading reading =
        Fixtures.read("---", "topic: a", "author: me", "# fine", "nonsense", "---", GOOD);

    assertThat(Fixtures.said(reading.problems()))
        .containsExactly(
            "backend.md:3: There is no setting “author” here. There is only “topic”.",
            "backend.md:5: “nonsense” is not understood here. Between the lines of --- goes"
                + " “topic: name” and nothing else.");
  }

  @Test
  void survivesHostileText() {
    List<String> hostile =
        List.of(
            "[".repeat(400),
            "![[]()".repeat(200),
            "*a **a ".repeat(2_000),
            "> ".repeat(9_000),
            "- ".repeat(9_000),
            "`".repeat(19_000),
            "<!--".repeat(4_000),
            "<a href=\"".repeat(2_000),
            "#".repeat(19_000),
            "\\".repeat(19_000),
            "&#".repeat(9_000),
            "<?".repeat(9_000),
            "1. ".repeat(6_000),
            "\t".repeat(19_000) + "x",
            "*_".repeat(9_000),
            "<!-- also: \"".repeat(1_500),
            "> Accepted: ".repeat(1_500),
            "a\u2028b\u0085c\u202E");

    for (String text : hostile) {
      BankReading reading = Fixtures.read("### How?", text, GOOD, "### " + text, "So.");
      assertThat(reading.bank().questions()).hasSizeLessThan(4);
      Fixtures.read(text);
      Fixtures.read("---", text, "---", "### How?", "- a <!-- also: " + text + " -->", "", text);
    }
  }
}
