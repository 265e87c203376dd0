package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import picocli.CommandLine.Command;

/// `./bot bank`: names the verbs of the question bank.
@Command(name = "bank", customSynopsis = "./bot bank check|list|stats|import|export [OPTIONS]")
final class BankVerb extends Verb {
  BankVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    throw wrong(Message.of("bot.bank.which"));
  }
}
