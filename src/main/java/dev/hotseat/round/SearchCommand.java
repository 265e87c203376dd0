package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.channel.Channels;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Markdown;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.List;

/// `/search`: a question with its reference answer, which is held back while the question is open
/// in a round that the caller can answer.
final class SearchCommand {
  private static final int MOST_HITS = 5;

  private final Rounds rounds;
  private final Channels channels;
  private final QuestionFinder finder;
  private final Selecting selecting;

  SearchCommand(RoundPorts ports, Selecting selecting) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.finder = ports.finder();
    this.selecting = selecting;
  }

  Command command() {
    return personal("search", this::search, selecting.query());
  }

  private Reply search(Invocation invocation) {
    String query = invocation.required(selecting.query());
    List<Question> hits =
        selecting.called(query).map(List::of).orElseGet(() -> finder.search(query, MOST_HITS));
    if (hits.isEmpty()) {
      throw new Rejection(Message.of("round.nothing-found", "text", query));
    }
    List<Button> others = hits.stream().skip(1).map(SearchCommand::button).toList();
    return new Reply.Card(Audience.CALLER, shown(hits.getFirst(), invocation.caller()), others);
  }

  private List<Part> shown(Question question, Caller caller) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Paragraph(
            Message.of(
                "round.search.over", "topic", question.topic(), "level", question.level().slug())));
    parts.add(RoundCards.title(question));
    if (isOpenFor(caller, question)) {
      parts.add(new Paragraph(Message.of("round.search.open")));
    } else {
      parts.add(new Markdown(question.reference()));
    }
    return parts;
  }

  private boolean isOpenFor(Caller caller, Question question) {
    return rounds.open().stream()
        .filter(round -> round.questionId().equals(question.id()))
        .anyMatch(round -> mayAnswer(caller, round));
  }

  private boolean mayAnswer(Caller caller, Round round) {
    return caller.place().server().isPresent()
        ? caller.place().server().equals(round.server())
        : channels.reaches(round.server().orElseThrow(), round.channel(), caller.id());
  }

  private static Button button(Question question) {
    return new Button(
        Message.of("round.button.question", "title", question.title()),
        CommandLine.of("search", "query", question.id()));
  }
}
