package dev.hotseat.grading;

import dev.hotseat.grading.MarkedSet.Asked;
import dev.hotseat.language.Word;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The fooling table of a set of marked replies to questions that have references and no key
/// points: the same tricks each time.
final class SetTricks {
  /// Terms that courses set against each other.
  private static final Map<String, String> OPPOSITES =
      bothWays(
          "first last before after increases decreases client server stack queue push pop open"
              + " closed connected disconnected positive negative left right more less public private"
              + " same different highest lowest sender receiver minimum maximum");

  private static final Pattern FOURTH = Pattern.compile("((?:\\S+ ){3}\\S+) ");

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern TERMS = Pattern.compile("(\\w+) (?:and|or) (\\w+)|\\w+");

  private static final int FEWEST_KEYWORDS = 6;
  private static final int TOPIC = 7;
  private static final int GOOD_REPLIES = 5;

  private final List<Asked> all;
  private final List<String> elsewhere;
  private final RandomGenerator random = new SplittableRandom(11);
  private final Forgery forgery = new Forgery();

  /// @param elsewhere good replies to questions of other sets
  private SetTricks(List<Asked> all, List<String> elsewhere) {
    this.all = all;
    this.elsewhere = elsewhere;
  }

  /// The rows for a set.
  ///
  /// @param others sets of other subjects
  static List<Trick> of(Path set, List<Path> others) {
    List<String> elsewhere =
        others.stream()
            .flatMap(other -> MarkedSet.read(other).stream())
            .flatMap(it -> it.good().stream())
            .toList();
    return new SetTricks(MarkedSet.read(set), elsewhere).rows();
  }

  private List<Trick> rows() {
    return Stream.of(nothing(), lists(), elsewhere(), references(), harmless())
        .flatMap(List::stream)
        .toList();
  }

  private List<Trick> nothing() {
    return List.of(
        row(
            "nothing said: 10 at most",
            each(it -> Stream.of("", "I don't know", "qwzx pfft grmbl")),
            atMost(10)),
        row(
            "the question: 10 at most, flagged",
            each(it -> Stream.of(it.question().title())),
            atMost(10).and(has(Flag.ECHOES_QUESTION))));
  }

  private List<Trick> lists() {
    List<Attempt> sorted =
        references(
            reference ->
                Stream.of(reference)
                    .map(SetTricks::keywords)
                    .filter(keywords -> keywords.size() >= FEWEST_KEYWORDS)
                    .map(keywords -> String.join(" ", keywords)));
    List<Attempt> strewn =
        sorted.stream()
            .map(it -> Attempt.of(it.question(), FOURTH.matcher(it.reply()).replaceAll("$1 the ")))
            .toList();
    return List.of(
        row(
            "the reference's keywords by the alphabet: 50 at most, flagged",
            sorted,
            atMost(50).and(has(Flag.KEYWORD_LIST))),
        row("... with \"the\" behind every fourth of them: 50 at most", strewn, atMost(50)));
  }

  private static List<String> keywords(String text) {
    return Texts.read(text).telling().stream().map(Word::text).sorted().toList();
  }

  private List<Trick> elsewhere() {
    return List.of(
        row(
            "the reference to another question of the set: 30 at most",
            each(it -> others(it).map(other -> other.references().getFirst())),
            atMost(30)),
        row(
            "a good reply to another question of the set: 30 at most",
            each(
                it ->
                    others(it)
                        .filter(other -> !other.good().isEmpty())
                        .map(other -> any(other.good()))),
            atMost(30)),
        row(
            "a good reply to a question of another subject: 30 at most",
            each(
                it ->
                    elsewhere.isEmpty()
                        ? Stream.empty()
                        : Stream.generate(() -> any(elsewhere)).limit(4)),
            atMost(30)),
        row(
            "the references to seven questions, its own among them: 50 at most",
            IntStream.range(0, all.size()).mapToObj(this::topic).toList(),
            atMost(50)));
  }

  private Stream<Asked> others(Asked asked) {
    return random.ints(0, all.size()).mapToObj(all::get).filter(it -> !it.equals(asked)).limit(4);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Attempt topic(int first) {
    return all.get(first)
        .attempt(
            IntStream.range(first - TOPIC / 2, first + TOPIC - TOPIC / 2)
                .mapToObj(i -> all.get(Math.floorMod(i, all.size())).references().getFirst())
                .collect(Collectors.joining(" ")));
  }

  private List<Trick> references() {
    List<Attempt> themselves = references(Stream::of);
    List<Attempt> pasted =
        references(
            it ->
                it.split(" ", -1).length < 12
                    ? Stream.empty()
                    : Stream.of(it, Forgery.everyTenthChanged(it)));
    List<Attempt> denied =
        references(
            it ->
                Texts.read(it).words().stream().anyMatch(SetTricks::negates)
                    ? Stream.empty()
                    : Forgery.denied(it));
    List<Attempt> turned =
        references(it -> Stream.of(opposed(it)).filter(other -> !other.equals(it)));
    return List.of(
        row("the reference itself: 95 and up", themselves, (it, by) -> it.graded(by).score() >= 95),
        row(
            "a reference of 12 words, also with every tenth changed: flagged",
            pasted,
            has(Flag.COPIES_REFERENCE)),
        row("the reference denied: flagged", denied, has(Flag.CONTRADICTS)),
        row("the reference denied: not strong", denied, SetTricks::isNotStrong),
        row("the reference with opposites: flagged", turned, has(Flag.CONTRADICTS)),
        row("the reference with opposites: not strong", turned, SetTricks::isNotStrong));
  }

  private static Map<String, String> bothWays(String pairs) {
    String[] words = pairs.split(" ", -1);
    Map<String, String> opposites = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      opposites.put(words[i], words[i % 2 == 0 ? i + 1 : i - 1]);
    }
    return opposites;
  }

  /// "Sender and receiver" says what "receiver and sender" says, and is left as it is.
  private static String opposed(String text) {
    return TERMS
        .matcher(text)
        .replaceAll(
            it ->
                it.group(1) != null && it.group(2).equals(opposite(it.group(1)))
                    ? it.group()
                    : WORD.matcher(it.group()).replaceAll(word -> opposite(word.group())));
  }

  private static String opposite(String word) {
    return OPPOSITES.getOrDefault(word.toLowerCase(Locale.ENGLISH), word);
  }

  private static boolean negates(Word word) {
    return word.text().matches("not?|never|n[eo]ither|nor|none|without|cannot|.*n't");
  }

  private List<Trick> harmless() {
    return List.of(
        row(
            "waffle before a good reply: 5 less at most",
            changed((it, reply) -> Forgery.WAFFLE + reply),
            loses(5)),
        row(
            "a quarter of the words mistyped: 5 less at most",
            changed((it, reply) -> forgery.mistyped(reply)),
            loses(5)),
        row(
            "disguised letters: 1 less at most",
            changed((it, reply) -> reply.replace('o', 'о').replace("e", "e\u200B")),
            loses(1)),
        row(
            "a reply said three times: no more than once",
            changed((it, reply) -> String.join("\n", reply, reply, reply)),
            (it, by) -> it.gain(by) <= 1),
        row(
            "a good reply and a reference: never less",
            changed((it, reply) -> reply.strip() + ".\n" + any(it.references())),
            loses(0)));
  }

  private List<Attempt> changed(BiFunction<Asked, String, String> change) {
    return all.stream()
        .flatMap(
            it ->
                it.good().stream()
                    .limit(GOOD_REPLIES)
                    .map(
                        plain ->
                            new Attempt(it.question(), change.apply(it, plain), plain, List.of())))
        .toList();
  }

  private List<Attempt> each(Function<Asked, Stream<String>> replies) {
    return all.stream().flatMap(it -> replies.apply(it).map(it::attempt)).toList();
  }

  private List<Attempt> references(Function<String, Stream<String>> replies) {
    return each(it -> it.references().stream().flatMap(replies));
  }

  private static Trick row(
      String name, List<Attempt> attempts, BiPredicate<Attempt, Grader> fails) {
    return new Trick(name, attempts, fails, 0, 0);
  }

  private static BiPredicate<Attempt, Grader> atMost(double score) {
    return (it, by) -> it.graded(by).score() <= score;
  }

  private static BiPredicate<Attempt, Grader> loses(double most) {
    return (it, by) -> it.gain(by) >= -most;
  }

  private static boolean isNotStrong(Attempt attempt, Grader by) {
    return attempt.graded(by).verdict() != Verdict.STRONG;
  }

  private static BiPredicate<Attempt, Grader> has(Flag flag) {
    return (it, by) -> it.graded(by).has(flag);
  }
}
