package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebPageReaderTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private final WebPageReader reader = new WebPageReader();

  @Test
  void readsAPageWithStraySpacesAndBlankLines() {
    Findings findings = read("stray-spaces.txt");

    assertThat(findings.skipped()).isEmpty();
    assertThat(findings.problems()).isEmpty();
    assertThat(findings.drafts())
        .extracting(Draft::title)
        .containsExactly(
            "What is a commit in Git?",
            "Describe how a merge differs from a rebase",
            "How would you undo a commit that is already pushed?",
            "Explain what the staging area is for.",
            "Compare a light tag with an annotated tag",
            "Can you name some ways to find the commit that broke a test?",
            "What is git bisect?",
            "Discuss when a shallow clone is enough");
    assertThat(findings.drafts())
        .extracting(draft -> draft.answer().keyPoints().size())
        .containsExactly(2, 3, 3, 1, 3, 3, 2, 2);
  }

  @Test
  void readsEachAnswerWholeAndNothingOfTheNext() {
    List<Draft> drafts = read("stray-spaces.txt").drafts();

    assertThat(drafts.get(1).answer().reference())
        .isEqualTo(
            """
            Both bring two lines of work together:

            - **Merge.** It ties both lines with a commit that has two parents.
            - **Rebase.** It writes the commits of one line anew on top of the other:
              - The hashes of the commits change.
              - The history reads as if it had been one line.
            - Neither of them changes the files of other people.""");
    assertThat(drafts.get(1).answer().keyPoints())
        .extracting(KeyPoint::label)
        .containsExactly("Merge", "Rebase", "Neither of them changes the files of…");
    assertThat(drafts.get(4).answer().reference())
        .isEqualTo(
            """
            Light tags:

            - They are only a name for a commit.

            Annotated tags:

            - They have a date and a message.
            - **They can be signed.**

            For a release, you should use annotated ones.""");
    assertThat(drafts.get(5).answer().reference()).endsWith("Which files does it touch?");
    assertThat(drafts.get(6).answer().reference())
        .contains("\n\nWhat is this line?\n```\n\n- it needs");
  }

  @Test
  void saysWhereEachQuestionStands() {
    assertThat(read("stray-spaces.txt").drafts().getFirst().place())
        .hasToString("src/test/resources/pages/stray-spaces.txt:7");
  }

  @Test
  void readsOnlyNumberedQuestionsWhereTheyAreNumbered() {
    Findings findings = read("numbered.txt");

    assertThat(findings.drafts())
        .extracting(Draft::title)
        .containsExactly(
            "What is a primary key?",
            "Difference between DELETE and TRUNCATE?",
            "Write a query that finds duplicate rows",
            "Define the term \"covering index\".");
    assertThat(findings.drafts())
        .extracting(Draft::level)
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Level.ADVANCED));
    assertThat(findings.drafts().getFirst().answer().reference())
        .contains("Why does it matter?")
        .endsWith("1. A number that counts up\n2. A random identifier");
    assertThat(findings.drafts().getLast().answer().reference())
        .endsWith("What about its price? It is larger.");
  }

  @Test
  void namesWhatBelongsToNoQuestion() {
    assertThat(Fixtures.said(read("numbered.txt").skipped()))
        .containsExactly(
            PAGES + "/numbered.txt:3: These 3 lines belong to no question.",
            PAGES + "/numbered.txt:36: These 6 lines belong to no question.");
  }

  @Test
  void readsPrefixedQuestionsAndAnswers() {
    List<Draft> drafts = read("prefixed.txt").drafts();

    assertThat(drafts)
        .extracting(Draft::title)
        .containsExactly(
            "What is a pointer?",
            "Explain pointer arithmetic.",
            "Which operator follows a pointer?",
            "Why is a dangling pointer dangerous");
    assertThat(drafts.getFirst().answer().reference())
        .isEqualTo("A variable that holds an address.\nIt may be null.");
  }

  @Test
  void readsAPageWithoutBlankLines() {
    List<Draft> drafts = read("dense.txt").drafts();

    assertThat(drafts)
        .extracting(Draft::title)
        .containsExactly(
            "What is a component?", "How do you pass data down?", "When should you lift state up");
    assertThat(drafts.get(1).answer().reference())
        .isEqualTo(
            """
            With properties.

            - They are read-only.
            - They may be functions.
              - Such functions tell the parent what happened.""");
  }

  @Test
  void readsEachQuestionOnceBelowATableOfContents() {
    Findings findings = read("contents.txt");

    assertThat(findings.drafts())
        .extracting(Draft::title)
        .containsExactly("What is a socket?", "What is a port?", "Explain the three-way handshake");
    assertThat(Fixtures.said(findings.skipped()))
        .singleElement()
        .asString()
        .startsWith(PAGES + "/contents.txt:6: “What is a datagram?” has no answer");
  }

  @Test
  void readsATitleWithSignsAsItWasMeant() {
    Findings findings =
        reader.read(source("What is the <div> tag, and what is List<T>?", "", "It is so."));

    assertThat(findings.drafts())
        .extracting(Draft::title)
        .containsExactly("What is the <div> tag, and what is List<T>?");
  }

  @Test
  void takesOneQuestionAfterALeadForTheNextQuestion() {
    Findings findings =
        reader.read(
            source(
                "What is a?",
                "",
                "A is a letter. The output is:",
                "",
                "What is b?",
                "",
                "B is a letter."));

    assertThat(findings.skipped()).isEmpty();
    assertThat(findings.drafts())
        .extracting(Draft::title)
        .containsExactly("What is a?", "What is b?");
  }

  @Test
  void recognisesNoTextWithoutQuestions() {
    assertThat(reader.recognises(source("Just words.", "", "And more:", "", "- words?"))).isFalse();
    assertThat(reader.recognises(source(""))).isFalse();
    assertThat(reader.read(source("Just words.")).drafts()).isEmpty();
  }

  @Test
  void survivesHostileText() {
    for (String text :
        List.of(
            "What is it?\n\n",
            "- ",
            "1. ",
            "`",
            "[a](#",
            "<",
            "**",
            "?",
            "Q1: ",
            "A: \n",
            "```\n")) {
      Findings findings = reader.read(source(text.repeat(3_000)));
      assertThat(findings.drafts()).isEmpty();
    }
  }

  private Findings read(String page) {
    SourceText source = TextFile.read(PAGES.resolve(page), new Problems(PAGES)).orElseThrow();
    assertThat(reader.recognises(source)).isTrue();
    return reader.read(source);
  }

  private static SourceText source(String... lines) {
    return new SourceText(Path.of("page.txt"), 1, String.join("\n", lines));
  }
}
