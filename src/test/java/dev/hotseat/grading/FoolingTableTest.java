package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.Word;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Tries to buy points from the shipped questions, a hundred times in each way, and holds the
/// grader by words alone to what must not succeed. The cases are the same in every run.
class FoolingTableTest {
  private static final List<Question> BANK =
      new BankReader()
          .read(List.of(BankPath.named(Path.of("config/questions"))))
          .bank()
          .questions();

  private static final Grader GRADER = Graders.lexical();
  private static final List<String> FILLERS =
      List.of("the", "of", "and", "in", "with", "for", "to", "on", "a", "by");
  private static final String WAFFLE =
      "Well, that is a really good question and I have thought about it quite a lot over the years."
          + " Let me take a moment to explain it properly, because people often get confused here."
          + " As you know, there are many aspects to consider, and it always depends on the"
          + " situation you are in. So, in a few simple words, here is how I see it. ";

  /// Words that turn a claim around, each way.
  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("before", "after"),
          Map.entry("after", "before"),
          Map.entry("first", "last"),
          Map.entry("last", "first"),
          Map.entry("least", "most"),
          Map.entry("loose", "tight"),
          Map.entry("short", "long"),
          Map.entry("own", "shared"),
          Map.entry("shared", "own"),
          Map.entry("same", "different"),
          Map.entry("independent", "dependent"),
          Map.entry("never", "always"),
          Map.entry("slow", "fast"),
          Map.entry("asynchronous", "synchronous"),
          Map.entry("old", "new"),
          Map.entry("new", "old"));

  private final RandomGenerator random = new SplittableRandom(7);

  private record Case(Question question, String reply, Grade grade) {
    boolean atMost(double score) {
      return grade.score() <= score;
    }

    boolean has(Flag flag) {
      return grade.has(flag);
    }
  }

  @Test
  void givesNothingForNothing() {
    List<Case> cases =
        cases(question -> Stream.of("", "I don't know", "no idea, sorry", "qwzx pfft grmbl"));

    assertThat(share(cases, it -> it.atMost(10))).isEqualTo(1);
  }

  @Test
  void givesNextToNothingForTheQuestion() {
    List<Case> cases =
        cases(
            question -> Stream.of(question.title(), question.title().toLowerCase(Locale.ENGLISH)));

    assertThat(share(cases, it -> it.atMost(10) && it.has(Flag.ECHOES_QUESTION))).isEqualTo(1);
  }

  @Test
  void givesLittleForTheQuestionWithTwoKeywords() {
    List<Case> cases =
        cases(
            question ->
                IntStream.range(0, 2)
                    .mapToObj(
                        i -> question.title() + " " + label(question) + ", " + label(question)));

    assertThat(share(cases, it -> it.atMost(30))).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void givesLittleForTheAnswerToAQuestionOnSomethingElse() {
    List<Case> cases =
        cases(question -> elsewhere(question).limit(4).map(it -> it.accepted().getFirst()));

    assertThat(share(cases, it -> it.atMost(30))).isGreaterThanOrEqualTo(0.75);
    assertThat(share(cases, it -> it.atMost(50))).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void givesHalfAtMostForKeywordsInAlphabeticalOrder() {
    List<Case> cases =
        cases(question -> Stream.of(", ", " ").map(between -> sorted(question, between)));

    assertThat(share(cases, it -> it.atMost(50) && it.has(Flag.KEYWORD_LIST)))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void givesHalfAtMostForKeywordsWithFunctionWordsStrewnIn() {
    List<Case> cases =
        cases(question -> Stream.of(", ", " ").map(between -> strewn(question, between)));

    assertThat(share(cases, it -> it.atMost(50))).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void givesHalfAtMostForLabelsAndPhrasesInARow() {
    List<Case> cases = cases(question -> Stream.of(labels(question), phrases(question, 20)));

    assertThat(share(cases, it -> it.atMost(50))).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void doesNotTakeFourSpokenPointsForAList() {
    List<Case> cases =
        cases(
            question ->
                Stream.of("I'd say ", "So I would do ")
                    .map(begin -> begin + phrases(question, 4) + "."));

    assertThat(share(cases, it -> it.has(Flag.KEYWORD_LIST))).isLessThanOrEqualTo(0.02);
  }

  @Test
  void givesHalfAtMostForAWholeTopicAtOnce() {
    List<Case> cases =
        cases(
            question ->
                Stream.of(
                    topic(question).map(it -> it.accepted().getFirst()).collect(joining()),
                    topic(question).map(Question::reference).collect(joining())));

    assertThat(share(cases, it -> it.atMost(50))).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void recognisesTheReferencePastedOrWithEveryTenthWordChanged() {
    List<Case> cases =
        cases(question -> Stream.of(question.reference(), everyTenthChanged(question.reference())));

    assertThat(share(cases, it -> it.has(Flag.COPIES_REFERENCE))).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void recognisesTheReplyOfAnotherCandidateWithEveryTenthWordChanged() {
    List<Case> cases = new ArrayList<>();
    for (Question question : BANK) {
      List<String> theirs = List.of(WAFFLE + phrases(question, 9));
      for (String reply : List.of(theirs.getFirst(), everyTenthChanged(theirs.getFirst()))) {
        cases.add(new Case(question, reply, GRADER.grade(question, reply, theirs)));
      }
    }

    assertThat(share(cases, it -> it.has(Flag.COPIES_CANDIDATE))).isGreaterThanOrEqualTo(0.95);
    assertThat(share(cases(FoolingTableTest::accepted), it -> it.has(Flag.COPIES_CANDIDATE)))
        .isZero();
  }

  @Test
  void findsClaimsThatAreTurnedAround() {
    List<Case> cases =
        cases(
            question ->
                question.keyPoints().stream()
                    .flatMap(point -> point.phrases().stream())
                    .flatMap(phrase -> turned(phrase)));

    assertThat(cases).hasSizeGreaterThan(100);
    assertThat(share(cases, it -> it.has(Flag.CONTRADICTS))).isGreaterThanOrEqualTo(0.7);
    assertThat(share(cases, it -> it.grade().verdict() == Verdict.STRONG)).isLessThanOrEqualTo(0.1);
  }

  @Test
  void findsNoContradictionInAcceptedReplies() {
    List<Case> cases = cases(FoolingTableTest::accepted);

    assertThat(share(cases, it -> it.has(Flag.CONTRADICTS))).isLessThan(0.03);
  }

  @Test
  void takesNextToNothingForWaffle() {
    List<Case> plain = cases(FoolingTableTest::accepted);
    List<Case> waffled = cases(question -> accepted(question).map(WAFFLE::concat));

    assertThat(mean(plain) - mean(waffled)).isLessThanOrEqualTo(5);
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("\n");
  }

  /// Accepted replies, and what is left of each without its first sentence.
  private static Stream<String> accepted(Question question) {
    return question.accepted().stream()
        .flatMap(reply -> Stream.of(reply, reply.substring(reply.indexOf(". ") + 1)));
  }

  private interface Replies {
    Stream<String> to(Question question);
  }

  private static List<Case> cases(Replies replies) {
    return BANK.stream()
        .flatMap(
            question ->
                replies
                    .to(question)
                    .map(reply -> new Case(question, reply, GRADER.grade(question, reply))))
        .toList();
  }

  private static double share(List<Case> cases, Predicate<Case> which) {
    assertThat(cases).hasSizeGreaterThanOrEqualTo(100);
    return cases.stream().filter(which).count() / (double) cases.size();
  }

  private static double mean(List<Case> cases) {
    return cases.stream().mapToDouble(it -> it.grade().score()).average().orElseThrow();
  }

  private String label(Question question) {
    List<KeyPoint> points = question.keyPoints();
    return points.get(random.nextInt(points.size())).label();
  }

  private static Stream<Question> topic(Question question) {
    return BANK.stream().filter(it -> it.topic().equals(question.topic()));
  }

  private Stream<Question> elsewhere(Question question) {
    List<Question> others =
        BANK.stream().filter(it -> !it.topic().equals(question.topic())).toList();
    return random.ints(0, others.size()).mapToObj(others::get);
  }

  private static String labels(Question question) {
    return question.keyPoints().stream().map(KeyPoint::label).collect(Collectors.joining(", "));
  }

  private static String phrases(Question question, int most) {
    return question.keyPoints().stream()
        .flatMap(point -> point.phrases().stream().limit(1))
        .limit(most)
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> keywords(Question question) {
    return Texts.read(labels(question) + ", " + phrases(question, 9)).telling().stream()
        .map(Word::text)
        .distinct();
  }

  private static String sorted(Question question, String between) {
    return keywords(question).sorted().collect(Collectors.joining(between));
  }

  private String strewn(Question question, String between) {
    return keywords(question)
        .map(word -> random.nextInt(3) == 0 ? filler() + " " + word : word)
        .collect(Collectors.joining(between));
  }

  private String filler() {
    return FILLERS.get(random.nextInt(FILLERS.size()));
  }

  private static String everyTenthChanged(String text) {
    String[] words = text.split(" ", -1);
    for (int i = 9; i < words.length; i += 10) {
      words[i] = "something";
    }
    return String.join(" ", words);
  }

  /// A phrase as a denial: with an opposite where it has a word that has one, else dismissed.
  private Stream<String> turned(String phrase) {
    String opposite =
        Stream.of(phrase.split(" ", -1))
            .map(word -> TURNED.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
    if (!opposite.equals(phrase)) {
      return Stream.of("What matters is this: " + opposite + ".");
    }
    return random.nextInt(5) == 0
        ? Stream.of("I would never do this: no " + phrase + ".", "You don't need " + phrase + ".")
        : Stream.empty();
  }
}
