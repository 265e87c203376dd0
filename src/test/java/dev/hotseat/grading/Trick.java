package dev.hotseat.grading;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A row of the fooling table: something to try a hundred times, and how often it must fail.
///
/// @param fails whether the grader stands an attempt
/// @param byWords the least share that it stands by words alone
/// @param byMeaning the least share that it stands with the model
record Trick(
    String name,
    List<Attempt> attempts,
    BiPredicate<Attempt, Grader> fails,
    double byWords,
    double byMeaning) {
  /// The share of attempts that a grader stands.
  double share(Grader grader) {
    return attempts.stream().filter(it -> fails.test(it, grader)).count()
        / (double) attempts.size();
  }

  @Override
  public String toString() {
    return name;
  }

  static List<Trick> all() {
    return Stream.of(empty(), lists(), copies(), elsewhere(), denials(), harmless())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Trick> empty() {
    Forgery forgery = new Forgery();
    return List.of(
        new Trick(
            "nothing said: 10 at most",
            each(q -> Stream.of("", "I don't know", "no idea, sorry", "qwzx pfft grmbl")),
            atMost(10),
            1,
            1),
        new Trick(
            "the question: 10 at most, flagged",
            each(q -> Stream.of(q.title(), q.title().toLowerCase(Locale.ENGLISH))),
            atMost(10).and(has(Flag.ECHOES_QUESTION)),
            1,
            1),
        new Trick(
            "the question with two labels: 30 at most",
            each(
                q ->
                    IntStream.range(0, 2)
                        .mapToObj(
                            i -> q.title() + " " + forgery.label(q) + ", " + forgery.label(q))),
            atMost(30),
            0.9,
            0.9));
  }

  private static List<Trick> lists() {
    Forgery forgery = new Forgery();
    return List.of(
        new Trick(
            "keywords by the alphabet: 50 at most, flagged",
            each(q -> Stream.of(", ", " ").map(between -> Forgery.sorted(q, between))),
            atMost(50).and(has(Flag.KEYWORD_LIST)),
            0.95,
            0.95),
        new Trick(
            "keywords with function words strewn in: 50 at most",
            each(q -> Stream.of(", ", " ").map(between -> forgery.strewn(q, between))),
            atMost(50),
            0.9,
            0.9),
        new Trick(
            "labels and phrases in a row: 50 at most",
            each(q -> Stream.of(Forgery.labels(q), Forgery.phrases(q, 20))),
            atMost(50),
            0.8,
            0.8),
        new Trick(
            "labels and phrases on lines of their own: 50 at most",
            each(q -> Stream.of(Forgery.notes(q, 2), Forgery.notes(q, 4))),
            atMost(50),
            0.5,
            0.5),
        new Trick(
            "four spoken points are no list",
            each(
                q ->
                    Stream.of("I'd say ", "So I would do ")
                        .map(begin -> begin + Forgery.phrases(q, 4) + ".")),
            has(Flag.KEYWORD_LIST).negate(),
            0.98,
            0.98));
  }

  private static List<Trick> copies() {
    return List.of(
        new Trick(
            "the reference, also with every tenth word changed: flagged",
            each(q -> Stream.of(q.reference(), Forgery.everyTenthChanged(q.reference()))),
            has(Flag.COPIES_REFERENCE),
            0.95,
            0.95),
        new Trick(
            "another candidate's reply, also with every tenth word changed: flagged",
            Forgery.BANK.stream().flatMap(Trick::copied).toList(),
            has(Flag.COPIES_CANDIDATE),
            0.95,
            0.95),
        new Trick(
            "accepted replies beside others of the topic copy nobody",
            Forgery.BANK.stream().flatMap(Trick::besideOthers).toList(),
            has(Flag.COPIES_CANDIDATE).negate(),
            1,
            1));
  }

  private static Stream<Attempt> copied(Question question) {
    String theirs = Forgery.WAFFLE + Forgery.phrases(question, 9);
    return Stream.of(theirs, Forgery.everyTenthChanged(theirs))
        .map(reply -> new Attempt(question, reply, "", List.of("Something else.", theirs)));
  }

  private static Stream<Attempt> besideOthers(Question question) {
    List<String> others =
        Forgery.topic(question)
            .filter(it -> !it.id().equals(question.id()))
            .flatMap(it -> it.accepted().stream())
            .toList();
    return Forgery.accepted(question).map(reply -> new Attempt(question, reply, "", others));
  }

  private static List<Trick> elsewhere() {
    Forgery forgery = new Forgery();
    List<Attempt> otherTopics = each(q -> forgery.elsewhere(q).limit(10).map(forgery::anyAccepted));
    List<Attempt> sameTopic =
        each(
            q ->
                Forgery.topic(q)
                    .filter(it -> !it.id().equals(q.id()))
                    .map(it -> it.accepted().getFirst()));
    return List.of(
        new Trick("the answer on another topic: 30 at most", otherTopics, atMost(30), 0.88, 0.88),
        new Trick("the answer on another topic: 50 at most", otherTopics, atMost(50), 0.92, 0.92),
        new Trick("the answer on the same topic: 30 at most", sameTopic, atMost(30), 0.75, 0.7),
        new Trick("the answer on the same topic: below good", sameTopic, atMost(59.9), 0.85, 0.85),
        new Trick(
            "the answers to a whole topic: 50 at most",
            each(
                q ->
                    Stream.of(
                        Forgery.topic(q)
                            .map(it -> it.accepted().getFirst())
                            .collect(Collectors.joining("\n")),
                        Forgery.topic(q)
                            .map(Question::reference)
                            .collect(Collectors.joining("\n")))),
            atMost(50),
            0.9,
            0.9),
        new Trick(
            "another language: 10 at most",
            each(q -> Forgery.FOREIGN.stream()),
            atMost(10),
            0.95,
            0.95));
  }

  private static List<Trick> denials() {
    Forgery forgery = new Forgery();
    List<Attempt> turned =
        each(
            q ->
                q.keyPoints().stream()
                    .flatMap(point -> point.phrases().stream())
                    .flatMap(forgery::turned));
    List<Attempt> denied = FactAttempts.denied();
    List<Attempt> wrong = FactAttempts.said(3, 4);
    return List.of(
        new Trick("claims turned around: flagged", turned, has(Flag.CONTRADICTS), 0.7, 0.7),
        new Trick(
            "claims turned around: not strong",
            turned,
            (it, by) -> it.graded(by).verdict() != Verdict.STRONG,
            0.9,
            0.9),
        new Trick("a sentence denied: flagged", denied, has(Flag.CONTRADICTS), 0.7, 0.7),
        new Trick(
            "a sentence denied: not strong",
            denied,
            (it, by) -> it.graded(by).verdict() != Verdict.STRONG,
            0.9,
            0.9),
        new Trick("another figure: flagged", wrong, has(Flag.CONTRADICTS), 0.85, 0.85),
        new Trick("another figure: below good", wrong, atMost(59.9), 0.85, 0.85),
        new Trick(
            "the right figure: not flagged",
            FactAttempts.said(1, 2),
            has(Flag.CONTRADICTS).negate(),
            0.97,
            0.97),
        new Trick(
            "accepted replies contradict nothing",
            each(Forgery::accepted),
            has(Flag.CONTRADICTS).negate(),
            0.97,
            0.97));
  }

  private static List<Trick> harmless() {
    Forgery forgery = new Forgery();
    return List.of(
        new Trick(
            "waffle before a good reply: 5 less at most",
            changed(Forgery.WAFFLE::concat),
            (it, by) -> it.gain(by) >= -5,
            0.9,
            0.9),
        new Trick(
            "a quarter of the words mistyped: 5 less at most",
            changed(forgery::mistyped),
            (it, by) -> it.gain(by) >= -5,
            0.95,
            0.9),
        new Trick(
            "a reply said three times: no more than once",
            changed(reply -> String.join("\n", reply, reply, reply)),
            (it, by) -> it.gain(by) <= 1,
            0.98,
            0.9),
        new Trick(
            "a good reply and one more key point: never less",
            Forgery.BANK.stream().flatMap(Trick::extended).toList(),
            (it, by) -> it.gain(by) >= 0,
            0.98,
            0.9),
        new Trick(
            "a good reply and one more key point: 2 less at most",
            Forgery.BANK.stream().flatMap(Trick::extended).toList(),
            (it, by) -> it.gain(by) >= -2,
            0.98,
            0.98));
  }

  /// Each accepted reply with one of the key points, the first with the first and so on.
  private static Stream<Attempt> extended(Question question) {
    List<String> plain = Forgery.accepted(question).toList();
    List<KeyPoint> points = question.keyPoints();
    return IntStream.range(0, plain.size())
        .mapToObj(
            i ->
                new Attempt(
                    question,
                    plain.get(i) + "\n" + points.get(i % points.size()).text(),
                    plain.get(i),
                    List.of()));
  }

  private static List<Attempt> changed(Function<String, String> change) {
    return Forgery.BANK.stream()
        .flatMap(
            q ->
                Forgery.accepted(q)
                    .map(plain -> new Attempt(q, change.apply(plain), plain, List.of())))
        .toList();
  }

  private static List<Attempt> each(Function<Question, Stream<String>> replies) {
    return Forgery.BANK.stream()
        .flatMap(q -> replies.apply(q).map(reply -> Attempt.of(q, reply)))
        .toList();
  }

  private static BiPredicate<Attempt, Grader> atMost(double score) {
    return (it, by) -> it.graded(by).score() <= score;
  }

  private static BiPredicate<Attempt, Grader> has(Flag flag) {
    return (it, by) -> it.graded(by).has(flag);
  }
}
