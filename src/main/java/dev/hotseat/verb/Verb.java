package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.question.Problem;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankReading;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A verb of the launcher. Its description and those of its options are texts of the bundle,
/// `bot.VERB.usage.description` and `bot.VERB.OPTION`.
@Command(resourceBundle = "texts", sortOptions = false)
abstract class Verb implements Callable<Integer> {
  static final int FINE = 0;
  static final int FAILED = 1;

  final Services services;
  final Streams streams;
  final Texts texts;

  @Spec private CommandSpec spec = CommandSpec.create();

  @SuppressWarnings("UnusedVariable") // picocli looks at it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "bot.help-option")
  private boolean help;

  Verb(Services services, Streams streams, Texts texts) {
    this.services = services;
    this.streams = streams;
    this.texts = texts;
  }

  /// The questions of the paths named, or of the settings'. Problems are told on standard error:
  /// all of a path that a person named, else their number.
  ///
  /// @throws Failure where a path that was named holds no question at all
  final QuestionBank bank(List<Path> named) {
    BankReading reading = services.bank(named);
    if (!named.isEmpty()) {
      reading.problems().forEach(problem -> streams.err().println(lineOf(problem)));
    } else if (!reading.problems().isEmpty()) {
      tell(Message.of("bot.bank-problems", "count", reading.problems().size()));
    }
    if (reading.bank().questions().isEmpty()) {
      throw new Failure(List.of(Message.of("bot.empty-bank")));
    }
    return reading.bank();
  }

  /// A problem as compilers write it: `file:line: message`.
  final String lineOf(Problem problem) {
    return problem.place() + ": " + texts.say(problem.message());
  }

  /// Prints a sentence as a result.
  final void print(Message message) {
    streams.out().println(texts.say(message));
  }

  /// Prints a sentence that is no result.
  final void tell(Message message) {
    streams.err().println(texts.say(message));
  }

  /// Refuses what was typed.
  final ParameterException wrong(Message message) {
    return new Refusal(spec.commandLine(), message);
  }
}
