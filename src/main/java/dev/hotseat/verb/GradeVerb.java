package dev.hotseat.verb;

import dev.hotseat.batch.BatchGrading;
import dev.hotseat.console.Explanations;
import dev.hotseat.console.Streams;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./bot grade`: grades a batch from standard input to standard output.
@Command(
    name = "grade",
    customSynopsis = "./bot grade [--bank PATH]... [--explain] < in.jsonl > out.jsonl")
final class GradeVerb extends Verb {
  @Option(names = "--bank", paramLabel = "PATH", descriptionKey = "bot.bank-option")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--explain", descriptionKey = "bot.grade.explain")
  private boolean explain;

  GradeVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    BatchGrading batch = services.batch(bank(paths));
    try {
      BatchGrading.Sink sink =
          explain ? new Explanations(streams, texts) : new JsonLines(streams.out());
      boolean fine = batch.run(streams.in(), sink);
      streams.out().flush();
      return fine ? FINE : FAILED;
    } catch (IOException broken) {
      throw new Failure(Message.of("bot.stream-broken", "reason", broken.toString()), broken);
    }
  }
}
