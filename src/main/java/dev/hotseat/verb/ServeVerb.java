package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.text.Texts;
import picocli.CommandLine.Command;

/// `./bot serve`: joins Discord.
@Command(name = "serve", customSynopsis = "./bot serve")
final class ServeVerb extends Verb {

  ServeVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    services.serve(
        line -> {
          print(line);
          streams.out().flush();
        });
    return FINE;
  }
}
