package dev.hotseat.verb;

import dev.hotseat.interview.Selection;
import dev.hotseat.question.Level;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that choose questions.
final class BankOptions {
  @Option(names = "--bank", paramLabel = "PATH", descriptionKey = "bot.bank-option")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--topic", paramLabel = "T", descriptionKey = "bot.topic-option")
  private @Nullable String topic;

  @Option(names = "--level", paramLabel = "L", descriptionKey = "bot.level-option")
  private @Nullable String level;

  List<Path> paths() {
    return paths;
  }

  /// The topic and level chosen.
  ///
  /// @throws picocli.CommandLine.ParameterException where the bank has no such topic, or there is
  ///     no
  ///     such level
  Selection selection(QuestionBank bank, Verb verb) {
    return new Selection(
        Optional.ofNullable(topic).map(name -> topic(name, bank, verb)),
        Optional.ofNullable(level).map(name -> level(name, verb)));
  }

  private static String topic(String name, QuestionBank bank, Verb verb) {
    return bank.topics().stream()
        .filter(name.strip()::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                verb.wrong(
                    Message.of(
                        "bot.no-topic", "text", name, "topics", String.join(", ", bank.topics()))));
  }

  static Level level(String name, Verb verb) {
    return Level.of(name.strip())
        .orElseThrow(() -> verb.wrong(Message.of("bot.no-level", "text", name)));
  }
}
