package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.meaning.StubVectors;
import dev.hotseat.grading.meaning.WordVectors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
  private static final String QUESTION = "How does a database find a row?";
  private static final String INDEX = "An index is a sorted tree of keys with pointers to rows.";

  /// Answers to other questions, each in a sentence.
  private static final List<String> OTHERS =
      List.of(
          "A mutex lets one thread enter the critical section.",
          "Garbage collection frees objects that nothing references.",
          "A router forwards packets by their destination address.",
          "Encryption hides a message from an eavesdropper.",
          "A compiler translates source code into machine instructions.",
          "Recursion stops at its base case.");

  private static final String WAFFLE =
      "So, let me think about this one for a moment. I remember that we talked about it in the"
          + " second week. I had some trouble with it back then. I hope that I get it right this"
          + " time. That is how I would put it, more or less. It is a fair way to say it. Others may"
          + " say it in another way. That is fine too.";

  @Test
  void areManySentencesAboutOtherThings() {
    assertThat(areSeveral(INDEX + " " + String.join(" ", OTHERS))).isTrue();
    assertThat(areSeveral(String.join(" ", OTHERS))).isTrue();
  }

  @Test
  void areFarMoreTermsThanAReferenceHas() {
    String run = String.join(" and ", OTHERS).replace(".", "");

    assertThat(areSeveral("An index and " + run, "An index.")).isTrue();
    assertThat(areSeveral("An index and " + run, INDEX)).isFalse();
  }

  @Test
  void areNotAnAnswerWithASentenceTooMuch() {
    assertThat(areSeveral(INDEX)).isFalse();
    assertThat(areSeveral(INDEX + " " + OTHERS.getFirst())).isFalse();
  }

  @Test
  void areNotWaffleAroundAnAnswer() {
    assertThat(areSeveral(WAFFLE + " " + INDEX)).isFalse();
  }

  @Test
  void areNotAStoryAboutOneselfAroundAShortAnswer() {
    String story =
        "My old professor used to spend a whole lecture on this, with slides, jokes and coffee."
            + " I was at an interview in Leipzig, and they asked me just that before lunch."
            + " Then I forgot my umbrella, and I caught a nasty cold."
            + " My sister laughed, stole my blanket, ate my chocolate and hid my pyjamas.";

    assertThat(areSeveral("An index. " + story, "An index.")).isFalse();
    assertThat(
            areSeveral("An index. " + story.replaceAll("\\b(I|[Mm]y|me)\\b", "they"), "An index."))
        .isTrue();
  }

  @Test
  void areNotALongAnswerInTheWordsOfALongReference() {
    String longReference = INDEX + " " + String.join(" ", OTHERS);

    assertThat(areSeveral(longReference, longReference)).isFalse();
    assertThat(areSeveral(longReference, INDEX, longReference)).isFalse();
  }

  @Test
  void leaveHalfOfThePoints() {
    Guard guard =
        Guard.ALL.stream()
            .filter(it -> it.flag() == Flag.OFF_TOPIC && it.most() == 50)
            .findFirst()
            .orElseThrow();

    assertThat(guard.check(hearing(INDEX + String.join(" ", OTHERS), List.of(INDEX)))).isPresent();
  }

  @Test
  void isHardlyAnyTermOfTheReference() {
    String other = String.join(" ", OTHERS);

    assertThat(Elsewhere.isWholly(hearing(other, List.of(INDEX)))).isTrue();
    assertThat(Elsewhere.isWholly(hearing(INDEX + " " + other, List.of(INDEX, "A sorted tree."))))
        .as("with the answer")
        .isFalse();
    assertThat(Elsewhere.isWholly(hearing(OTHERS.getFirst(), List.of(INDEX))))
        .as("too short to tell")
        .isFalse();
    assertThat(Elsewhere.isWholly(hearing(WAFFLE + WAFFLE, List.of(INDEX)))).isFalse();
  }

  @Test
  void isUnlikeTheQuestionAndEachReferenceInWordsAndMeaning() {
    String mutex = OTHERS.getFirst();
    WordVectors alike =
        new StubVectors()
            .alike("mutex", "index", 1)
            .alike("thread", "tree", 1)
            .alike("critical", "sorted", 1)
            .alike("section", "keys", 1);

    assertThat(isWholly(Texts.stubbed(), mutex, 31)).isTrue();
    assertThat(isWholly(Texts.stubbed(), mutex, 30)).as("no more than it may have").isFalse();
    assertThat(isWholly(Texts.plain(), mutex, 31)).as("other words may mean the same").isFalse();
    assertThat(isWholly(Texts.stubbed(), mutex + " Keys point to rows.", 31))
        .as("one sentence is about it")
        .isFalse();
    assertThat(isWholly(Texts.stubbed(), mutex + " Who knows?", 31)).isTrue();
    assertThat(isWholly(Texts.with(alike), mutex, 31)).as("it means the same").isFalse();
  }

  private static boolean isWholly(Reader reader, String reply, double score) {
    return Elsewhere.isWholly(hearing(reader, reply, List.of("Sorted pages.", INDEX), score));
  }

  private static boolean areSeveral(String reply, String... references) {
    return Elsewhere.isMostly(
        hearing(reply, references.length == 0 ? List.of(INDEX) : Arrays.asList(references)));
  }

  private static Hearing hearing(String reply, List<String> references) {
    return hearing(Texts.plain(), reply, references, 100);
  }

  private static Hearing hearing(
      Reader reader, String reply, List<String> references, double score) {
    Reading asked = reader.read(QUESTION);
    Reading said = reader.read(reply);
    List<Reading> read = references.stream().map(reader::read).toList();
    Usual usual = Usual.of(Stream.concat(Stream.of(asked), read.stream()).toList());
    Lexicon lexicon = Texts.lexicon();
    return new Hearing(
        said,
        asked,
        read,
        true,
        usual,
        Relevance.of(said, asked, usual, lexicon),
        lexicon,
        List.of(),
        score,
        List.of());
  }
}
