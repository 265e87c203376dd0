package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.question.source.ImportOrder;
import dev.hotseat.question.source.ImportReport;
import dev.hotseat.question.source.Importer;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bot bank import`: makes our Markdown of questions in other shapes.
@Command(
    name = "import",
    customSynopsis =
        "./bot bank import PATH... --out FILE [--topic T] [--level L] [--dry-run] [--bank"
            + " PATH]...")
final class BankImportVerb extends Verb {
  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "bot.bank.import.path")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--bank", paramLabel = "PATH", descriptionKey = "bot.bank-option")
  private List<Path> banks = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "bot.bank.import.out")
  private Path out = Path.of("");

  @Option(names = "--topic", paramLabel = "T", descriptionKey = "bot.bank.import.topic")
  private @Nullable String topic;

  @Option(names = "--level", paramLabel = "L", descriptionKey = "bot.bank.import.level")
  private @Nullable String level;

  @Option(names = "--dry-run", descriptionKey = "bot.bank.import.dry-run")
  private boolean dryRun;

  BankImportVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    ImportOrder order =
        new ImportOrder(
            paths.stream().map(services::typed).toList(),
            services.typed(out),
            Optional.ofNullable(topic),
            Optional.ofNullable(level).map(name -> BankOptions.level(name, this)),
            dryRun);
    ImportReport report = Importer.run(order, services.bank(banks).bank());
    tell(report);
    return report.refusal().isPresent() || report.read().isEmpty() ? FAILED : FINE;
  }

  private void tell(ImportReport report) {
    report.skipped().forEach(piece -> streams.err().println(lineOf(piece)));
    report.problems().forEach(problem -> streams.err().println(lineOf(problem)));
    report
        .alike()
        .forEach(
            pair ->
                print(
                    Message.of(
                        "bot.bank.import.alike",
                        "title",
                        pair.question().title(),
                        "place",
                        pair.question().place(),
                        "other",
                        pair.other().title(),
                        "there",
                        pair.other().place())));
    report.refusal().ifPresent(this::tell);
    boolean written = report.refusal().isEmpty() && !dryRun;
    print(
        Message.of(
            written ? "bot.bank.import.done" : "bot.bank.import.not-written",
            "read",
            report.read().size(),
            "skipped",
            report.skipped().size(),
            "alike",
            report.alike().size(),
            "file",
            out));
  }
}
