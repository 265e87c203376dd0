package dev.hotseat.question.source;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Makes questions that are hard to write down: of signs that Markdown or our comments could
/// mistake for their own, the same ones for the same seed.
final class OddQuestions {
  private static final Path FILE = Path.of("odd.md");

  private static final String[] SCRAPS = {
    "word",
    "Index",
    "a*b",
    "*",
    "**",
    "_x_",
    "__",
    "`",
    "``",
    "`code`",
    "`<!--`",
    "<!--",
    "-->",
    "--",
    "->",
    "<T>",
    "List<T>",
    "<b>",
    "</b>",
    "<br>",
    "&amp;",
    "&",
    "#",
    "##",
    "C#",
    "1.",
    "-",
    "+",
    ">",
    "> x",
    "[a](b)",
    "[",
    "]",
    "![x]",
    "(y)",
    "\\",
    "\\*",
    "\"",
    "\"q\"",
    "'",
    "“”",
    ",",
    "a, b",
    ":",
    "key: v",
    "weight: 2",
    "also: x",
    "id: y",
    "Follow-up:",
    "Accepted:",
    "~",
    "|",
    "{x}",
    "$",
    "😀",
    "👩‍💻",
    "数据库",
    "é",
    "e.g.",
    "Fine.",
    "?",
    "!",
    "=",
    "===",
    "---",
    "http://x.y",
    "<http://x.y>",
    "TTL: 60",
    "0.5",
    "Level",
    "Beginner",
    "\u00a0",
    "\u200b"
  };

  private static final String[] BLOCKS = {
    "Plain words stand here.",
    "More words `with code` stand here. And a second sentence follows!",
    "```java\nint x = 1; // <!-- not a comment -->\n\n- no item\n### no heading\n```",
    "~~~\n> Accepted: no quote\n~~~",
    "    indented code\n\n    goes on",
    "#### A heading inside",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "> A quotation of somebody.",
    "***",
    "<div>\nmarkup\n</div>",
    "[link]: http://example.org\n\nSee the [link].",
  };

  private final RandomGenerator random;

  OddQuestions(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// Questions with different ids.
  List<Question> make(int count) {
    List<Question> questions = new ArrayList<>();
    while (questions.size() < count) {
      answer().ifPresent(answer -> questions.add(question(questions.size(), answer)));
    }
    return questions;
  }

  private Question question(int number, Answer answer) {
    List<KeyPoint> points = answer.reference().contains("- ") ? odd(answer) : answer.keyPoints();
    double weight = Question.weightOf(points);
    return new Question(
        "odd-" + number,
        PlainText.even(text(8) + " nr " + number),
        pick("databases", "web", "readme"),
        pick(Level.values()),
        answer.reference(),
        points,
        answer.prose(),
        random.nextBoolean() ? weight : weight / 2,
        texts(this::lines),
        texts(() -> PlainText.even(text(7) + " never")),
        texts(() -> PlainText.even(text(6) + " so")),
        new Place(FILE, 1));
  }

  /// The answer that our reader makes of a text without weights, for a question to be built on.
  private Optional<Answer> answer() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append(pick(BLOCKS)).append("\n\n");
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(item());
    }
    text.append("\n\n").append(random.nextBoolean() ? pick(BLOCKS) : "");
    Problems unheeded = new Problems(FILE);
    Stripped once = Stripped.of(new SourceText(FILE, 1, text.toString()), unheeded);
    return AnswerReader.read(once, List.of(), unheeded).flatMap(read -> reread(read.reference()));
  }

  private static Optional<Answer> reread(String reference) {
    Problems unheeded = new Problems(FILE);
    return AnswerReader.read(new Stripped(reference, List.of(), List.of()), List.of(), unheeded);
  }

  private String item() {
    String lead = random.nextBoolean() ? "**" + text(2) + "**: " : "";
    String nested = random.nextInt(4) == 0 ? "  - " + text(3) + " below\n" : "";
    String code = random.nextInt(6) == 0 ? "  ```\n  code `\n  ```\n" : "";
    String item = "- " + lead + text(6) + " end\n" + nested + code;
    return item.replace("<!", "<"); // an open comment would be a problem, rightly
  }

  /// The points of an answer with weights and phrases that are hard to write.
  private List<KeyPoint> odd(Answer answer) {
    int items = KeyPointReader.items(Markdown.whole(answer.reference())).size();
    if (items != answer.keyPoints().size()) {
      return answer.keyPoints();
    }
    List<KeyPoint> points = new ArrayList<>();
    for (KeyPoint point : answer.keyPoints()) {
      double weight = random.nextBoolean() ? 1 : 0.25 * (1 + random.nextInt(20));
      points.add(new KeyPoint(point.label(), weight, point.text(), texts(() -> text(4) + "x")));
    }
    return points;
  }

  private List<String> texts(Supplier<String> one) {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      texts.add(one.get());
    }
    return texts;
  }

  private String lines() {
    String first = PlainText.even(text(8) + " over");
    return random.nextBoolean() ? first : first + "\n" + PlainText.even(text(5) + " out");
  }

  /// Some scraps on one line, as plain text is.
  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      text.append(pick(SCRAPS)).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return PlainText.even(text.toString());
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
