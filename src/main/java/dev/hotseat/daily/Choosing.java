package dev.hotseat.daily;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Completion;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Option;
import dev.hotseat.command.Rejection;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Reads which questions a schedule asks. The bank may change while the program runs.
final class Choosing {
  private static final String ALL = "all";
  private static final String ROTATE = "rotate";
  private static final int MOST_PROPOSED = 25;

  private final Supplier<QuestionBank> bank;
  private final Option<UnaryOperator<Choice>> topic;
  private final Option<UnaryOperator<Choice>> level;

  Choosing(Supplier<QuestionBank> bank) {
    this.bank = bank;
    topic =
        new Option<>(
            "topic", new Option.Kind.Text(), false, this::topics, text -> topic(text.strip()));
    level =
        Option.choice(
            "level",
            Stream.concat(Stream.of(ROTATE, ALL), Arrays.stream(Level.values()).map(Level::slug))
                .toList(),
            Choosing::level);
  }

  Option<UnaryOperator<Choice>> topic() {
    return topic;
  }

  Option<UnaryOperator<Choice>> level() {
    return level;
  }

  /// The questions that match.
  List<Question> matching(Choice choice) {
    return bank.get().questions().stream()
        .filter(question -> choice.topic().filter(not(question.topic())).isEmpty())
        .filter(question -> choice.level().filter(not(question.level())).isEmpty())
        .toList();
  }

  private static <T> java.util.function.Predicate<T> not(T value) {
    return other -> !other.equals(value);
  }

  private UnaryOperator<Choice> topic(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    boolean known = bank.get().topics().contains(name);
    if (!known && !name.equals(ROTATE) && !name.equals(ALL)) {
      throw refused(text);
    }
    return choice ->
        new Choice(
            Optional.of(name).filter(chosen -> known),
            !known && name.equals(ROTATE),
            choice.level(),
            choice.rotateLevel());
  }

  private Rejection refused(String text) {
    Message reason = Typed.refused("daily.no-topic", text).reason();
    return new Rejection(
        Message.of(
            reason.key(),
            "text",
            reason.values().getOrDefault("text", ""),
            "topics",
            String.join(", ", bank.get().topics())));
  }

  private static UnaryOperator<Choice> level(String name) {
    return choice ->
        new Choice(choice.topic(), choice.rotateTopic(), Level.of(name), name.equals(ROTATE));
  }

  private List<Suggestion> topics(String typed, Caller caller) {
    List<String> words =
        Stream.concat(Stream.of(ROTATE, ALL), bank.get().topics().stream()).toList();
    return Completion.among(words).suggest(typed, caller).stream().limit(MOST_PROPOSED).toList();
  }
}
