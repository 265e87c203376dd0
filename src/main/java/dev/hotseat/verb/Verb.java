package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A verb of the launcher. Its description and those of its options are texts of the bundle,
/// `bot.VERB.usage.description` and `bot.VERB.OPTION`.
@Command(resourceBundle = "texts")
abstract class Verb implements Callable<Integer> {
  static final int FINE = 0;
  static final int FAILED = 1;

  final Services services;
  final Streams streams;
  final Texts texts;

  @Spec private CommandSpec spec = CommandSpec.create();

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
    return new ParameterException(spec.commandLine(), texts.say(message));
  }
}
