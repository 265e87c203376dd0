package dev.hotseat.verb;

import dev.hotseat.batch.Agreement;
import dev.hotseat.batch.Bands;
import dev.hotseat.batch.Bootstrap;
import dev.hotseat.batch.Evaluation;
import dev.hotseat.batch.Marked;
import dev.hotseat.console.Streams;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bot evaluate`: holds the grader against human marks.
@Command(
    name = "evaluate",
    customSynopsis = "./bot evaluate [--bank PATH]... [--details] LABELLED.jsonl...")
final class EvaluateVerb extends Verb {
  private static final long SEED = 7;

  @Option(names = "--bank", paramLabel = "PATH", descriptionKey = "bot.bank-option")
  private List<Path> banks = new ArrayList<>();

  @Option(names = "--details", descriptionKey = "bot.evaluate.details")
  private boolean details;

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
      Marked marked = evaluation.of(services.typed(file));
      streams.out().println(file.getFileName() + "  " + line(marked.agreement()));
      if (details) {
        streams.out().println("  " + line(Bootstrap.of(marked, new SplittableRandom(SEED))));
        streams.out().println("  " + line(marked.bands()));
      }
    }
    return FINE;
  }

  private static String line(Bootstrap of) {
    return String.format(
        Locale.ROOT,
        "95%% intervals by question: r %.3f to %.3f, auc %.3f to %.3f",
        of.r().from(),
        of.r().to(),
        of.auc().from(),
        of.auc().to());
  }

  private static String line(Bands of) {
    return String.format(
        Locale.ROOT,
        "marked 95 and up: %.3f at 60 and up, median %.1f; marked 40 and under: %.3f under 60; "
            + "strong: %.3f marked 70 and up; weak: %.3f marked under 70",
        of.topGood(),
        of.topMedian(),
        of.lowBelow(),
        of.strongRight(),
        of.weakRight());
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
