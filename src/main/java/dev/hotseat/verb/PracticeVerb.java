package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.interview.Selection;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./bot practice`: an interview at the terminal.
@Command(
    name = "practice",
    customSynopsis =
        "./bot practice [--bank PATH]... [--topic T] [--level L] [--questions N] [--seed N]")
final class PracticeVerb extends Verb {
  @Mixin private BankOptions options = new BankOptions();

  @Option(names = "--questions", paramLabel = "N", descriptionKey = "bot.practice.questions")
  private int questions = Integer.MAX_VALUE;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "bot.practice.seed")
  private @Nullable Long seed;

  PracticeVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    if (questions < 1) {
      throw wrong(Message.of("bot.too-few", "option", "--questions", "number", questions));
    }
    QuestionBank bank = bank(options.paths());
    Selection selection = options.selection(bank, this);
    if (selection.of(bank).isEmpty()) {
      tell(Message.of("bot.no-questions"));
      return FAILED;
    }
    OptionalLong chance = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    services.practice(bank, selection, questions, chance);
    return FINE;
  }
}
