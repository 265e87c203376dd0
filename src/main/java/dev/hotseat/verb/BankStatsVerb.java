package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.question.Level;
import dev.hotseat.question.source.BankStats;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./bot bank stats`: the bank in numbers.
@Command(name = "stats", customSynopsis = "./bot bank stats [--bank PATH]...")
final class BankStatsVerb extends Verb {
  @Option(names = "--bank", paramLabel = "PATH", descriptionKey = "bot.bank-option")
  private List<Path> paths = new ArrayList<>();

  BankStatsVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    BankStats stats = BankStats.of(bank(paths));
    stats.topics().forEach(row -> print(row(row, row.topic())));
    print(row(stats.all(), texts.say(Message.of("bot.bank.stats.all"))));
    return FINE;
  }

  private static Message row(BankStats.Row row, String name) {
    return Message.of(
        "bot.bank.stats.row",
        "topic",
        name,
        "questions",
        row.questions(),
        "beginner",
        row.levels().getOrDefault(Level.BEGINNER, 0),
        "intermediate",
        row.levels().getOrDefault(Level.INTERMEDIATE, 0),
        "advanced",
        row.levels().getOrDefault(Level.ADVANCED, 0),
        "points",
        Math.round(row.keyPointsEach() * 10) / 10.0,
        "accepted",
        row.accepted(),
        "mistakes",
        row.mistakes(),
        "followups",
        row.followUps());
  }
}
