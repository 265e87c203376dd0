package dev.hotseat.question.source;

import dev.hotseat.question.Place;
import dev.hotseat.question.Problem;
import dev.hotseat.question.Question;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the tests of this package share.
final class Fixtures {
  private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

  private Fixtures() {}

  /// A question without the one thing that copying it changes.
  static Question placeless(Question question) {
    return new Question(
        question.id(),
        question.title(),
        question.topic(),
        question.level(),
        question.reference(),
        question.keyPoints(),
        question.prose(),
        question.enough(),
        question.accepted(),
        question.mistakes(),
        question.followUps(),
        new Place(Path.of("anywhere"), 1));
  }

  /// A bank read from one text.
  static BankReading read(String... lines) {
    return new BankReader().read(Path.of("backend.md"), String.join("\n", lines));
  }

  /// Problems as a person reads them.
  static List<String> said(List<Problem> problems) {
    return problems.stream().map(Fixtures::said).toList();
  }

  private static String said(Problem problem) {
    return problem.place() + ": " + TEXTS.say(problem.message());
  }
}
