package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  @Test
  void readsAllThatTheFormatHas() {
    BankReading reading =
        Fixtures.read(
            "---",
            "topic: security",
            "---",
            "## Beginner",
            "",
            "### How do you keep input from changing a statement? <!-- enough: 3 -->",
            "Short introduction, not a key point.",
            "",
            "- **Prepared statements**: the driver sends text and values apart. <!-- weight: 2, also:",
            "  parameterised query, bind variables -->",
            "- **Query builder or ORM**: it does that. <!-- also: object-relational mapper -->",
            "  - even nested",
            "",
            "> Follow-up: What if the value is",
            "> a column name?",
            "",
            "> Accepted: Bind the `values`, or let an ORM do it.",
            ">",
            "> That is all.");

    assertThat(reading.problems()).isEmpty();
    Question question = reading.bank().questions().getFirst();
    assertThat(question.id()).isEqualTo("how-do-you-keep-input-from-changing-a-statement");
    assertThat(question.title()).isEqualTo("How do you keep input from changing a statement?");
    assertThat(question.topic()).isEqualTo("security");
    assertThat(question.level()).isEqualTo(Level.BEGINNER);
    assertThat(question.enough()).isEqualTo(3);
    assertThat(question.place()).hasToString("backend.md:6");
    assertThat(question.reference())
        .isEqualTo(
            """
            Short introduction, not a key point.

            - **Prepared statements**: the driver sends text and values apart.
            - **Query builder or ORM**: it does that.
              - even nested""");
    assertThat(question.keyPoints())
        .containsExactly(
            new KeyPoint(
                "Prepared statements",
                2,
                "Prepared statements: the driver sends text and values apart.",
                List.of("parameterised query", "bind variables")),
            new KeyPoint(
                "Query builder or ORM",
                1,
                "Query builder or ORM: it does that.\neven nested",
                List.of("object-relational mapper")));
    assertThat(question.followUps()).containsExactly("What if the value is a column name?");
    assertThat(question.accepted())
        .containsExactly("Bind the values, or let an ORM do it.\nThat is all.");
  }

  @Test
  void takesWhatIsLeftOpenFromItsDefaults() {
    Question question = only("### What is a cache?", "It keeps results. It saves time.");

    assertThat(question.topic()).isEqualTo("backend");
    assertThat(question.level()).isEqualTo(Level.INTERMEDIATE);
    assertThat(question.enough()).isEqualTo(2);
    assertThat(labels(question)).containsExactly("It keeps results", "It saves time");
  }

  @Test
  void readsATextOfOneLine() {
    assertThat(Fixtures.read("").bank().questions()).isEmpty();
    assertThat(Fixtures.read("---").bank().questions()).isEmpty();
    assertThat(Fixtures.said(Fixtures.read("just words").problems()))
        .singleElement()
        .asString()
        .startsWith("backend.md:1: There is no question in this file.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Advanced",
        "## ADVANCED LEVEL",
        "### Advanced level",
        "#### Advanced:",
        "## **Advanced**",
        "Advanced\n---"
      })
  void knowsTheHeadingOfALevel(String heading) {
    assertThat(only(heading, "", "### What is a cache?", "It keeps results.").level())
        .isEqualTo(Level.ADVANCED);
  }

  @Test
  void takesNoOtherHeadingForALevel() {
    List<Question> questions =
        Fixtures.read(
                "## Advanced",
                "### One?",
                "It is so.",
                "## Advanced questions",
                "### Two?",
                "It is.")
            .bank()
            .questions();

    assertThat(questions)
        .extracting(Question::level)
        .containsExactly(Level.ADVANCED, Level.INTERMEDIATE);
  }

  @Test
  void keepsALevelAcrossHeadingsBelowIt() {
    assertThat(only("# Beginner", "## Databases", "### What is a cache?", "It is.").level())
        .isEqualTo(Level.BEGINNER);
  }

  @Test
  void ignoresATitleAndTheTextBeforeTheFirstQuestion() {
    Question question =
        only(
            "# Questions",
            "Hello, reader.",
            "",
            "- not this",
            "## Beginner",
            "Nor this.",
            "",
            "### What is a cache?",
            "It keeps results.");

    assertThat(question.reference()).isEqualTo("It keeps results.");
  }

  @Test
  void keepsDeeperHeadingsInTheAnswer() {
    Question question = only("### What is a cache?", "It keeps.", "#### Why?", "It is fast.");

    assertThat(question.reference()).isEqualTo("It keeps.\n#### Why?\nIt is fast.");
    assertThat(labels(question)).containsExactly("It keeps", "It is fast");
  }

  @Test
  void countsTheItemsOfAllOutermostLists() {
    Question question =
        only(
            "### Pros and cons?",
            "Pros:",
            "",
            "- fast",
            "- small",
            "  1. very small",
            "",
            "Cons:",
            "",
            "1. old");

    assertThat(labels(question)).containsExactly("fast", "small", "old");
    assertThat(question.keyPoints().get(1).text()).isEqualTo("small\nvery small");
  }

  @Test
  void makesNoKeyPointOfCode() {
    Question question =
        only(
            "### How?",
            "- Close it:",
            "  ```",
            "  close(); // -->",
            "  ```",
            "-",
            "- ```",
            "  x",
            "  ```",
            "",
            "```",
            "- no item",
            "### no question",
            "```");

    assertThat(labels(question)).containsExactly("Close it");
    assertThat(question.reference()).contains("close(); // -->").endsWith("### no question\n```");
  }

  @Test
  void leadsIntroduceAndQuestionsAskButMakeNoPoint() {
    Question question = only("### How?", "Two ways exist:", "", "Why so? You choose one of them.");

    assertThat(labels(question)).containsExactly("You choose one of them");
  }

  @Test
  void readsFollowUpsAndAcceptedRepliesOfOneQuote() {
    Question question =
        only(
            "### How?",
            "So it is.",
            "> Follow-up: a",
            "> Accepted: b",
            "> still b",
            "> follow-up: c");

    assertThat(question.followUps()).containsExactly("a", "c");
    assertThat(question.accepted()).containsExactly("b still b");
    assertThat(question.reference()).isEqualTo("So it is.");
  }

  @Test
  void readsWhatPeopleMistake() {
    Question question =
        only(
            "### How?",
            "So it is.",
            "> Accepted: b",
            "",
            "> Mistaken: It is *never* so.",
            "> mistaken: It was so",
            "> long ago.");

    assertThat(question.mistakes()).containsExactly("It is never so.", "It was so long ago.");
    assertThat(question.accepted()).containsExactly("b");
    assertThat(question.reference()).isEqualTo("So it is.");
  }

  @Test
  void readsHeadingCommentsFromTheLineBelow() {
    Question question =
        only("### How?", "<!-- id: my-id, topic: Web Stuff -->", "<!-- a remark -->", "It is so.");

    assertThat(question.id()).isEqualTo("my-id");
    assertThat(question.topic()).isEqualTo("web-stuff");
    assertThat(question.reference()).isEqualTo("It is so.");
  }

  @Test
  void readsAnItemsCommentWhereverItStands() {
    Question question =
        only(
            "### How?",
            "- <!-- weight: 2 --> one",
            "- two",
            "  <!-- weight: 3 -->",
            "- three",
            "  - below <!-- weight: 4 -->",
            "- four",
            "<!-- weight: 5 -->");

    assertThat(question.keyPoints())
        .extracting(KeyPoint::weight)
        .containsExactly(2.0, 3.0, 4.0, 5.0);
  }

  @Test
  void passesOverRemarks() {
    BankReading reading =
        Fixtures.read(
            "<!-- note -->", "### How?", "It is so. <!-- TODO: more -->", "", "- a", "<!-- hm -->");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.bank().questions().getFirst().reference()).isEqualTo("It is so.\n\n- a");
  }

  @Test
  void closesCodeThatWasLeftOpen() {
    BankReading reading =
        Fixtures.read("### How?", "So it is.", "", "````sql", "SELECT 1;", "", "");

    assertThat(reading.bank().questions().getFirst().reference())
        .isEqualTo("So it is.\n\n````sql\nSELECT 1;\n````");
    assertThat(Fixtures.said(reading.problems()))
        .containsExactly(
            "backend.md:4: The code that begins here has no end. Close it with a line of the same signs.");
  }

  @Test
  void acceptsFractionsThatSumUpToEnough() {
    assertThat(
            Fixtures.read(
                    "### How? <!-- enough: 0.3 -->",
                    "- a <!-- weight: 0.1 -->",
                    "- b <!-- weight: 0.2 -->")
                .problems())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"topic: Data Bases", "topic:   'data bases' ", "# c\ntopic: \"data-bases\""})
  void readsTheTopicOfTheFrontMatter(String line) {
    String[] front = line.startsWith("#") ? line.split("\n", -1) : new String[] {line, ""};
    Question question =
        only("---", front[1].isEmpty() ? front[0] : front[1], "", "---", "### A?", "B is.");

    assertThat(question.topic()).isEqualTo("data-bases");
    assertThat(question.place().line()).isEqualTo(5);
  }

  @Test
  void takesRulesForNoFrontMatter() {
    assertThat(only("---", "### How?", "So it is.", "", "---").place().line()).isEqualTo(2);
    assertThat(only("---", "", "### How?", "So it is.").place().line()).isEqualTo(3);
  }

  private static Question only(String... lines) {
    BankReading reading = Fixtures.read(lines);
    assertThat(Fixtures.said(reading.problems())).isEmpty();
    assertThat(reading.bank().questions()).hasSize(1);
    return reading.bank().questions().getFirst();
  }

  private static List<String> labels(Question question) {
    return question.keyPoints().stream().map(KeyPoint::label).toList();
  }
}
