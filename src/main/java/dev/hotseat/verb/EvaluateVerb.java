package dev.hotseat.verb;

import dev.hotseat.batch.Agreement;
import dev.hotseat.batch.Evaluation;
import dev.hotseat.console.Streams;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bot evaluate`: holds the grader against human marks.
@Command(name = "evaluate", customSynopsis = "./bot evaluate [--bank PATH]... LABELLED.jsonl...")
final class EvaluateVerb extends Verb {
  @Option(names = "--bank", paramLabel = "PATH", descriptionKey = "bot.bank-option")
  private List<Path> banks = new ArrayList<>();

  @Parameters(
      paramLabel = "LABELLED.jsonl",
      arity = "1..*",
      descriptionKey = "bot.evaluate.labelled")
  private List<Path> labelled = new ArrayList<>();

  EvaluateVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    Evaluation evaluation = new Evaluation(services.batch(bank(banks)));
    for (Path file : labelled) {
      Agreement figures = evaluation.of(services.typed(file));
      streams.out().println(file.getFileName() + "  " + line(figures));
    }
    return FINE;
  }

  /// Figures under the names that statistics packages give them.
  private static String line(Agreement of) {
    return String.format(
        Locale.ROOT,
        "n %d  unanswered %d  r %.3f  r_q %.3f  rho %.3f  auc %.3f  rmse %.3f  rmse_line %.3f",
        of.answers(),
        of.unanswered(),
        of.r(),
        of.rWithinQuestions(),
        of.rho(),
        of.auc(),
        of.rmse(),
        of.rmseOfLine());
  }
}
