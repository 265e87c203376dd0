package dev.hotseat.verb;

import dev.hotseat.text.Message;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in our own words what is wrong with the arguments.
final class Mistakes {
  private Mistakes() {}

  /// What is wrong.
  static Message message(ParameterException wrong) {
    return switch (wrong) {
      case Refusal refusal -> refusal.reason();
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          Message.of("bot.missing", "names", names(missing.getMissing()));
      case ParameterException other when other.getArgSpec() != null && other.getValue() != null ->
          Message.of(
              "bot.not-a-number", "name", name(other.getArgSpec()), "text", other.getValue());
      default -> Message.of("bot.wrong", "reason", String.valueOf(wrong.getMessage()));
    };
  }

  private static Message unmatched(UnmatchedArgumentException unmatched) {
    String text = unmatched.getUnmatched().getFirst();
    if (text.startsWith("-")) {
      return Message.of("bot.no-option", "text", text);
    }
    boolean verb = !unmatched.getCommandLine().getSubcommands().isEmpty();
    return Message.of(verb ? "bot.no-verb" : "bot.too-many", "text", text);
  }

  private static String names(List<ArgSpec> missing) {
    return missing.stream().map(Mistakes::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
