package dev.hotseat.grading;

import dev.hotseat.language.Word;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes replies of what the shipped questions have. The same ones each time.
final class Forgery {
  static final List<Question> BANK =
      new BankReader()
          .read(List.of(BankPath.named(Path.of("config/questions"))))
          .bank()
          .questions();

  private static final List<String> FILLERS =
      List.of("the", "of", "and", "in", "with", "for", "to", "on", "a", "by");
  static final String WAFFLE =
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

  /// Replies in languages that the grader does not read.
  static final List<String> FOREIGN =
      List.of(
          "Zuerst würde ich mir genau ansehen, was passiert, und dann Schritt für Schritt prüfen,"
              + " welche Teile davon wirklich nötig sind. Danach erkläre ich es den anderen.",
          "Primero miraría con calma lo que ocurre, después comprobaría paso a paso qué partes son"
              + " necesarias de verdad, y al final se lo explicaría a los demás del equipo.",
          "D'abord je regarderais calmement ce qui se passe, ensuite je vérifierais pas à pas"
              + " quelles parties sont vraiment nécessaires, puis je l'expliquerais aux autres.");

  private static final double MISTYPED = 0.25;

  private final RandomGenerator random = new SplittableRandom(7);

  /// Accepted replies, and what is left of each without its first sentence.
  static Stream<String> accepted(Question question) {
    return question.accepted().stream()
        .flatMap(reply -> Stream.of(reply, reply.substring(reply.indexOf(". ") + 1)));
  }

  String anyAccepted(Question question) {
    return question.accepted().get(random.nextInt(question.accepted().size()));
  }

  String label(Question question) {
    List<KeyPoint> points = question.keyPoints();
    return points.get(random.nextInt(points.size())).label();
  }

  static Stream<Question> topic(Question question) {
    return BANK.stream().filter(it -> it.topic().equals(question.topic()));
  }

  Stream<Question> elsewhere(Question question) {
    List<Question> others =
        BANK.stream().filter(it -> !it.topic().equals(question.topic())).toList();
    return random.ints(0, others.size()).mapToObj(others::get);
  }

  static String labels(Question question) {
    return question.keyPoints().stream().map(KeyPoint::label).collect(Collectors.joining(", "));
  }

  static String phrases(Question question, int most) {
    return question.keyPoints().stream()
        .flatMap(point -> point.phrases().stream().limit(1))
        .limit(most)
        .collect(Collectors.joining(", "));
  }

  /// Each label and some phrases for it on a line of their own.
  static String notes(Question question, int most) {
    return question.keyPoints().stream()
        .map(
            point ->
                "- %s: %s"
                    .formatted(
                        point.label(),
                        point.phrases().stream().limit(most).collect(Collectors.joining(", "))))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> keywords(Question question) {
    return Texts.read(labels(question) + ", " + phrases(question, 9)).telling().stream()
        .map(Word::text)
        .distinct();
  }

  static String sorted(Question question, String between) {
    return keywords(question).sorted().collect(Collectors.joining(between));
  }

  String strewn(Question question, String between) {
    return keywords(question)
        .map(word -> random.nextInt(3) == 0 ? filler() + " " + word : word)
        .collect(Collectors.joining(between));
  }

  private String filler() {
    return FILLERS.get(random.nextInt(FILLERS.size()));
  }

  static String everyTenthChanged(String text) {
    String[] words = text.split(" ", -1);
    for (int i = 9; i < words.length; i += 10) {
      words[i] = "something";
    }
    return String.join(" ", words);
  }

  /// A phrase as a denial: with an opposite where it has a word that has one, else dismissed.
  Stream<String> turned(String phrase) {
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

  /// A statement with its first verb denied, where it has a simple one, and as something untrue.
  static Stream<String> denied(String statement) {
    String said = statement.substring(statement.indexOf(": ") + 1).strip();
    String negated = said.replaceFirst("\\b(is|are|can|will|must|does)\\b", "$1 not");
    return negated.equals(said)
        ? Stream.of("It is not true that " + said)
        : Stream.of(negated, "It isn't true that " + said);
  }

  /// A reply with a letter of every fourth word swapped with its neighbour, left out or doubled.
  String mistyped(String reply) {
    return Stream.of(reply.split(" ", -1))
        .map(word -> word.length() > 3 && random.nextDouble() < MISTYPED ? mistype(word) : word)
        .collect(Collectors.joining(" "));
  }

  private String mistype(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    String begin = word.substring(0, at);
    return switch (random.nextInt(3)) {
      case 0 -> begin + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      case 1 -> begin + word.substring(at + 1);
      default -> begin + word.charAt(at) + word.substring(at);
    };
  }
}
