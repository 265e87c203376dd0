package dev.hotseat.round;

import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Completion;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Rejection;
import dev.hotseat.interview.Selection;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads which questions a command is about. The bank may change while the program runs.
final class Selecting {
  private static final int MOST_SUGGESTIONS = 25;

  private final Option<String> topic;
  private final Option<Level> level =
      Option.choice(
          "level",
          Arrays.stream(Level.values()).map(Level::slug).toList(),
          slug -> Level.of(slug).orElseThrow());
  private final Option<String> question;
  private final Option<String> query;

  private final Supplier<QuestionBank> bank;
  private final QuestionFinder finder;

  Selecting(Supplier<QuestionBank> bank, QuestionFinder finder) {
    this.bank = bank;
    this.finder = finder;
    topic = Option.text("topic").completed(this::topics);
    question = Option.text("question").completed(this::titles);
    query = Option.text("query").always().completed(this::titles);
  }

  Option<String> topic() {
    return topic;
  }

  Option<Level> level() {
    return level;
  }

  Option<String> question() {
    return question;
  }

  Option<String> query() {
    return query;
  }

  /// The topic and level that were given.
  ///
  /// @throws Rejection where there is no such topic, or no question of it at that level
  Selection selection(Invocation invocation) {
    Selection selection =
        new Selection(invocation.value(topic).map(this::known), invocation.value(level));
    if (selection.of(bank.get()).isEmpty()) {
      throw new Rejection(Message.of("round.none-match"));
    }
    return selection;
  }

  /// The question that was named; empty where none was.
  ///
  /// @throws Rejection where there is no such question
  Optional<Question> named(Invocation invocation) {
    return invocation
        .value(question)
        .map(
            text ->
                called(text)
                    .orElseThrow(
                        () -> new Rejection(Message.of("round.no-question", "text", text))));
  }

  /// A command line that selects the same once more, and is short enough for a button.
  CommandLine line(String command, Invocation invocation) {
    Map<String, String> values = new LinkedHashMap<>();
    named(invocation)
        .ifPresentOrElse(
            one -> values.put(question.name(), one.id()),
            () -> {
              invocation.value(topic).ifPresent(name -> values.put(topic.name(), known(name)));
              invocation.value(level).ifPresent(one -> values.put(level.name(), one.slug()));
            });
    return new CommandLine(command, values, List.of());
  }

  /// The question with a text as its id or title.
  Optional<Question> called(String text) {
    return bank.get()
        .find(text.strip())
        .or(
            () ->
                bank.get().questions().stream()
                    .filter(one -> one.title().equalsIgnoreCase(text.strip()))
                    .findFirst());
  }

  private String known(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    List<String> topics = bank.get().topics();
    if (!topics.contains(wanted)) {
      throw new Rejection(
          Message.of("round.no-topic", "text", name, "topics", String.join(", ", topics)));
    }
    return wanted;
  }

  private List<Suggestion> topics(String typed, Caller caller) {
    return Completion.among(bank.get().topics()).suggest(typed, caller).stream()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private List<Suggestion> titles(String typed, Caller caller) {
    return finder.complete(typed, MOST_SUGGESTIONS).stream()
        .map(found -> new Suggestion(found.id(), found.title()))
        .toList();
  }
}
