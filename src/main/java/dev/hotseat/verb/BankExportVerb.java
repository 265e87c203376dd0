package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankExport;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./bot bank export`: writes the bank as Markdown, to one file or to a file a topic.
@Command(
    name = "export",
    customSynopsis =
        "./bot bank export --out FILE|FOLDER/ [--bank PATH]... [--topic T] [--level L]")
final class BankExportVerb extends Verb {
  @Mixin private BankOptions options = new BankOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "bot.bank.export.out")
  private String out = "";

  BankExportVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    QuestionBank bank = bank(options.paths());
    List<Question> questions = options.selection(bank, this).of(bank);
    Path target = services.typed(Path.of(out));
    boolean toFile = out.endsWith(".md");
    BankExport.Report report =
        toFile ? BankExport.toFile(questions, target) : BankExport.toFolder(questions, target);
    report.refusal().ifPresent(this::tell);
    report
        .changed()
        .forEach(
            question -> tell(Message.of("bot.bank.export.changed", "title", question.title())));
    if (report.refusal().isPresent()) {
      return FAILED;
    }
    print(
        Message.of(
            "bot.bank.export.done",
            "questions",
            questions.size(),
            "files",
            report.written().size(),
            "out",
            out));
    return FINE;
  }
}
