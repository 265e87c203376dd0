package dev.hotseat.verb;

import dev.hotseat.batch.Agreement;
import dev.hotseat.batch.Bands;
import dev.hotseat.batch.Bootstrap;
import dev.hotseat.batch.Evaluation;
import dev.hotseat.batch.Marked;
import dev.hotseat.console.Streams;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
      print(said(file, marked.agreement()));
      if (details) {
        print(said(Bootstrap.of(marked, new SplittableRandom(SEED))));
        print(said(marked.bands()));
      }
    }
    return FINE;
  }

  /// Figures under the names that statistics packages give them.
  private static Message said(Path file, Agreement of) {
    return Message.of(
        "bot.evaluate.agreement",
        "file",
        "" + file.getFileName(),
        "answers",
        of.answers(),
        "unanswered",
        of.unanswered(),
        "r",
        of.r(),
        "rWithin",
        of.rWithinQuestions(),
        "rho",
        of.rho(),
        "auc",
        of.auc(),
        "rmse",
        of.rmse(),
        "rmseLine",
        of.rmseOfLine());
  }

  private static Message said(Bootstrap of) {
    return Message.of(
        "bot.evaluate.intervals",
        "rFrom",
        of.r().from(),
        "rTo",
        of.r().to(),
        "aucFrom",
        of.auc().from(),
        "aucTo",
        of.auc().to());
  }

  private static Message said(Bands of) {
    return Message.of(
        "bot.evaluate.bands",
        "topGood",
        of.topGood(),
        "topMedian",
        of.topMedian(),
        "lowBelow",
        of.lowBelow(),
        "strongRight",
        of.strongRight(),
        "weakRight",
        of.weakRight());
  }
}
