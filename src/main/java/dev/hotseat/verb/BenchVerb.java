package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.operations.Figure;
import dev.hotseat.operations.Latency;
import dev.hotseat.operations.Measure;
import dev.hotseat.operations.Rate;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;

/// `./bot bench`: what this machine reaches.
@Command(name = "bench", customSynopsis = "./bot bench")
final class BenchVerb extends Verb {
  private static final double NANOSECONDS = 1_000_000;

  BenchVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    print(
        Message.of(
            "bot.bench.machine",
            "java",
            System.getProperty("java.version", ""),
            "system",
            System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
            "processors",
            Runtime.getRuntime().availableProcessors()));
    services.bench(bank(List.of()), this::print);
    return FINE;
  }

  /// Each as soon as it is there: all of them take a minute or two.
  private void print(Figure figure) {
    String name = "bench." + figure.name();
    streams
        .out()
        .println(
            "%-40s  %-26s  %8s  %s (%s)"
                .formatted(
                    say(Message.of(name)),
                    say(drawn(figure.reached())),
                    say(Message.of("bot.bench.times", "times", figure.times())),
                    say(Message.of(name + ".yardstick")),
                    say(drawn(figure.yardstick()))));
    streams.out().flush();
  }

  private String say(Message message) {
    return texts.say(message);
  }

  private static Message drawn(Measure measure) {
    return switch (measure) {
      case Rate rate -> Message.of("bot.bench.rate", "rate", rate.perSecond());
      case Latency latency ->
          Message.of(
              "bot.bench.latency",
              "p50",
              milliseconds(latency.p50()),
              "p99",
              milliseconds(latency.p99()));
    };
  }

  private static double milliseconds(Duration time) {
    return time.toNanos() / NANOSECONDS;
  }
}
