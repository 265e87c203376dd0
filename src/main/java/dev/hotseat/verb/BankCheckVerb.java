package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.question.source.BankReading;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./bot bank check`: tells every problem of the question files.
@Command(name = "check", customSynopsis = "./bot bank check [--bank PATH]...")
final class BankCheckVerb extends Verb {
  @Option(names = "--bank", paramLabel = "PATH", descriptionKey = "bot.bank-option")
  private List<Path> paths = new ArrayList<>();

  BankCheckVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    BankReading reading = services.bank(paths);
    reading.problems().forEach(problem -> streams.out().println(lineOf(problem)));
    int questions = reading.bank().questions().size();
    if (!reading.problems().isEmpty()) {
      tell(
          Message.of(
              "bot.bank.problems", "count", reading.problems().size(), "questions", questions));
      return FAILED;
    }
    print(Message.of("bot.bank.clean", "questions", questions));
    return FINE;
  }
}
