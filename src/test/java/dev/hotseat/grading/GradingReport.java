package dev.hotseat.grading;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import dev.hotseat.batch.Agreement;
import dev.hotseat.batch.BatchGrading;
import dev.hotseat.batch.Evaluation;
import dev.hotseat.batch.InPlaceQuestions;
import dev.hotseat.grading.meaning.LocalModel;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Prints the tables of `src/docs/grading.md`; its name keeps it out of the tests.
class GradingReport {
  private static final String SETS = "report.sets";

  @Test
  void printsTheFoolingTable() {
    foolingTable(LocalModel.load().vectors());
  }

  static void foolingTable(Optional<WordVectors> model) {
    Grader lexical = Graders.lexical();
    Grader meaning = Graders.with(model);
    print("%-72s %5s %9s %9s", "trick", "cases", "by words", "by model");
    for (Trick trick : Trick.all()) {
      print(
          "%-72s %5d %9.3f %9.3f",
          trick.name(), trick.attempts().size(), trick.share(lexical), trick.share(meaning));
    }
  }

  /// Of the sets that the system property names, those of references without key points.
  @Test
  void printsTheFoolingTableOfSets() {
    List<Path> sets = sets().stream().filter(MarkedSet::hasReferences).toList();
    foolingTable(sets, LocalModel.load().vectors());
  }

  static void foolingTable(List<Path> sets, Optional<WordVectors> model) {
    Grader lexical = MarkedSet.best(Graders.lexical());
    Grader meaning = MarkedSet.best(Graders.with(model));
    for (Path set : sets) {
      List<Path> others = sets.stream().filter(other -> !other.equals(set)).toList();
      print("%-72s %5s %9s %9s", set.getFileName(), "cases", "by words", "by model");
      for (Trick trick : SetTricks.of(set, others)) {
        print(
            "%-72s %5d %9.3f %9.3f",
            trick.name(), trick.attempts().size(), trick.share(lexical), trick.share(meaning));
      }
    }
  }

  /// Each set that the system property names is graded without each part in turn.
  @Test
  void printsWhatEachPartContributes() {
    parts(sets(), LocalModel.load().vectors());
  }

  private static List<Path> sets() {
    return Stream.of(System.getProperty(SETS, "").split(","))
        .filter(name -> !name.isBlank())
        .map(Path::of)
        .toList();
  }

  static void parts(List<Path> sets, Optional<WordVectors> model) {
    QuestionBank bank =
        new BankReader().read(List.of(BankPath.named(Path.of("config/questions")))).bank();
    for (Path set : sets) {
      for (Without.Part part : Without.Part.values()) {
        print(set, part, "model", agreement(new Without(part, model), bank, set));
      }
      for (Without.Part part : Without.Part.values()) {
        print(set, part, "words", agreement(new Without(part, Optional.empty()), bank, set));
      }
    }
  }

  private static Agreement agreement(Grader grader, QuestionBank bank, Path set) {
    return new Evaluation(new BatchGrading(grader, bank, new InPlaceQuestions()))
        .of(set)
        .agreement();
  }

  private static void print(Path set, Without.Part part, String by, Agreement of) {
    print(
        "%-22s %s, without %-20s r %.3f  auc %.3f",
        set.getFileName(), by, part.name().toLowerCase(Locale.ROOT), of.r(), of.auc());
  }

  @FormatMethod
  private static void print(@FormatString String pattern, Object... values) {
    System.out.println(String.format(Locale.ROOT, pattern, values));
    System.out.flush();
  }
}
