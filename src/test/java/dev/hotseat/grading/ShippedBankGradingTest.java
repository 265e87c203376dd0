package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hotseat.grading.meaning.LocalModel;
import dev.hotseat.language.Word;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every question that ships, with every grader.
class ShippedBankGradingTest {
  private static final List<Question> BANK =
      new BankReader()
          .read(List.of(BankPath.named(Path.of("config/questions"))))
          .bank()
          .questions();

  private static final LocalModel MODEL = LocalModel.load();

  enum By {
    WORDS,
    MEANING;

    Grader grader() {
      return switch (this) {
        case WORDS -> LEXICAL;
        case MEANING -> {
          String reason = MODEL instanceof LocalModel.Missing(String why) ? why : "";
          assumeTrue(
              MODEL.vectors().isPresent(),
              () ->
                  "NOT TESTED: the shipped bank with the model, which can't be loaded: " + reason);
          yield WITH_MODEL;
        }
      };
    }
  }

  private static final Grader LEXICAL = Graders.lexical();
  private static final Grader WITH_MODEL = Graders.with(MODEL.vectors());

  private record Graded(Question question, String reply, Grade grade) {
    @Override
    public String toString() {
      return question.id() + " " + grade.score() + " for: " + reply + System.lineSeparator();
    }
  }

  @Test
  void readsQuestionsWithAcceptedReplies() {
    assertThat(BANK).hasSizeGreaterThanOrEqualTo(50);
    assertThat(BANK.stream().flatMap(question -> question.accepted().stream()))
        .hasSizeGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @EnumSource
  void givesAcceptedRepliesFullMarks(By by) {
    assertThat(graded(by, Question::accepted)).filteredOn(it -> it.grade().score() < 85).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void givesNextToNothingForTheQuestionSaidBack(By by) {
    assertThat(graded(by, question -> List.of(question.title())))
        .filteredOn(it -> it.grade().score() > 10)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void givesAtMostHalfForTheKeywordsOfItsLabels(By by) {
    assertThat(graded(by, question -> List.of(keywords(question))))
        .filteredOn(it -> it.grade().score() > 50)
        .isEmpty();
  }

  @Test
  void findsFourWordingsOfItsAuthorsGoodUnlessTheyReadAsAList() {
    List<Graded> all = graded(By.MEANING, question -> List.of(fourPhrases(question)));

    assertThat(all).filteredOn(it -> it.grade().earned() < 0.6 * it.question().enough()).isEmpty();
    assertThat(all)
        .filteredOn(it -> it.grade().score() < 60)
        .hasSizeLessThan(12)
        .allMatch(it -> it.grade().has(Flag.KEYWORD_LIST) && it.grade().score() == 50);
  }

  /// Read in whole, such a sentence is like none of the points, and like a mistake as soon.
  @ParameterizedTest
  @EnumSource
  void hearsWhatIsSaidInOneBreath(By by) {
    String breath =
        "The browser asks DNS for the address, makes a TLS connection, sends the GET with its"
            + " headers, the app runs its code, and a status and some HTML come back.";

    assertThat(graded(by, it -> it.id().equals("http-request-cycle") ? List.of(breath) : List.of()))
        .singleElement()
        .satisfies(it -> assertThat(it.grade().score()).isGreaterThanOrEqualTo(95));
  }

  @ParameterizedTest
  @EnumSource
  void pointsAtWordsOfTheReplyOnceEach(By by) {
    for (Graded graded : graded(by, ShippedBankGradingTest::honestReplies)) {
      for (Coverage coverage : graded.grade().keyPoints()) {
        int end = 0;
        for (Span span : coverage.matched()) {
          assertThat(span.begin()).as(graded.toString()).isGreaterThanOrEqualTo(end);
          end = span.end();
        }
        assertThat(end).as(graded.toString()).isLessThanOrEqualTo(graded.reply().length());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void sumsUpKeyPointsToTheScore(By by) {
    assertThat(graded(by, ShippedBankGradingTest::honestReplies))
        .filteredOn(it -> !it.question().prose() && !isCapped(it.grade()))
        .hasSizeGreaterThan(BANK.size())
        .allSatisfy(
            it -> {
              double share = it.grade().earned() / it.question().enough();
              double expected = Math.round(1000 * Math.min(1, share)) / 10.0;

              assertThat(it.grade().score()).isEqualTo(expected, within(1e-9));
            });
  }

  private static boolean isCapped(Grade grade) {
    return grade.flags().stream().anyMatch(it -> it.flag() != Flag.COPIES_REFERENCE);
  }

  private static List<Graded> graded(By by, Function<Question, List<String>> replies) {
    Grader grader = by.grader();
    List<Graded> all = new ArrayList<>();
    for (Question question : BANK) {
      for (String reply : replies.apply(question)) {
        all.add(new Graded(question, reply, grader.grade(question, reply)));
      }
    }
    return all;
  }

  private static List<String> honestReplies(Question question) {
    return Stream.concat(
            Stream.of(labels(question), fourPhrases(question)),
            question.accepted().stream().flatMap(reply -> Stream.of(reply, mistyped(reply))))
        .toList();
  }

  private static String labels(Question question) {
    return question.keyPoints().stream().map(KeyPoint::label).collect(Collectors.joining(", "));
  }

  /// The labels without their function words. With them many labels read as sentences do.
  private static String keywords(Question question) {
    return Texts.read(labels(question)).telling().stream()
        .map(Word::text)
        .collect(Collectors.joining(", "));
  }

  /// One phrase of each of the four points that count most.
  private static String fourPhrases(Question question) {
    return question.keyPoints().stream()
        .sorted(Comparator.comparingDouble(KeyPoint::weight).reversed())
        .map(point -> point.phrases().stream().findFirst())
        .flatMap(Optional::stream)
        .limit(4)
        .collect(Collectors.joining(", ", "I'd say ", ""));
  }

  /// A reply with every tenth letter typed twice or left out, so that what is matched must be found
  /// again in what was typed.
  private static String mistyped(String reply) {
    RandomGenerator random = new Random(7);
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < reply.length(); i++) {
      char letter = reply.charAt(i);
      int copies =
          Character.isLetter(letter) && random.nextInt(10) == 0 ? random.nextInt(2) * 2 : 1;
      typed.append(String.valueOf(letter).repeat(copies));
    }
    return typed.toString();
  }
}
