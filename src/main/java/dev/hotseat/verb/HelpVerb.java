package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./bot` alone: lists the verbs.
@Command(name = "bot", customSynopsis = "./bot VERB [OPTIONS]; ./bot help lists the verbs")
final class HelpVerb extends Verb {
  @Spec private CommandSpec root = CommandSpec.create();

  HelpVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    print(Message.of("bot.title"));
    root.subcommands().keySet().forEach(name -> print(name, "bot." + name + ".usage.description"));
    print("test", "bot.test");
    print(Message.of("bot.more"));
    return FINE;
  }

  private void print(String name, String key) {
    print(Message.of("bot.verb", "name", "%-8s".formatted(name), "does", Message.of(key)));
  }
}
