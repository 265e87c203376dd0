package dev.hotseat.interview;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Breakdown;
import dev.hotseat.command.Part.Heading;
import dev.hotseat.command.Part.Markdown;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.Verdict;
import dev.hotseat.interview.Interview.Answer;
import dev.hotseat.interview.Interview.Turn;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Standing;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a candidate can say in an interview, and what is said back.
public final class InterviewCommands {
  /// Begins the interview: the greeting and the first question.
  public static final CommandLine BEGIN = CommandLine.of("begin");

  private final Option<String> text = Option.text("text");
  private final Option<Integer> point = Option.number("point", 1, 99);
  private final Option<String> topic;
  private final QuestionBank bank;
  private final Interview interview;
  private final DueTexts due;

  InterviewCommands(QuestionBank bank, Interview interview, DueTexts due) {
    this.bank = bank;
    this.interview = interview;
    this.due = due;
    topic = Option.choice("topic", bank.topics(), name -> name);
  }

  /// What there is to say, the likeliest first.
  public List<Command> commands() {
    return List.of(
        personal("next", invocation -> next()),
        personal("again", invocation -> again()),
        personal("hint", invocation -> hint()),
        personal("skip", invocation -> skip()),
        personal("reveal", invocation -> reveal()),
        personal("mine", this::mine, point),
        personal("score", invocation -> score()),
        personal("topics", this::topics, topic),
        personal("easier", invocation -> easier()),
        personal("harder", invocation -> harder()),
        personal("quit", invocation -> quit()),
        personal("begin", invocation -> begin()).given(Given.SILENT),
        personal("answer", this::answer, text).given(Given.SILENT));
  }

  private Reply begin() {
    int matching = interview.selection().of(bank).size();
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Heading(
            Message.of(
                matching == bank.questions().size() ? "interview.title" : "interview.title-some",
                "questions",
                matching,
                "all",
                bank.questions().size(),
                "topics",
                bank.topics().size())));
    parts.add(new Paragraph(Message.of("interview.how")));
    List<Standing> standings = interview.standings();
    if (!standings.isEmpty()) {
      parts.add(new Paragraph(due.welcomeBack(standings)));
    }
    return asked(parts);
  }

  private Reply next() {
    if (interview.turn().filter(turn -> turn.answer().isEmpty()).isPresent()) {
      throw new Rejection(Message.of("interview.say-something"));
    }
    return asked(new ArrayList<>());
  }

  private Reply skip() {
    return asked(new ArrayList<>());
  }

  private Reply asked(List<Part> parts) {
    Optional<Turn> turn = interview.next();
    if (turn.isEmpty()) {
      parts.add(new Paragraph(Message.of("interview.no-more")));
      parts.addAll(due.summary(interview.answered(), bank));
      return new Reply.Farewell(parts);
    }
    parts.addAll(card(turn.get()));
    return new Reply.Card(Audience.CALLER, parts, List.of());
  }

  private List<Part> card(Turn turn) {
    Question question = turn.question();
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Heading(
            Message.of(
                "interview.question",
                "number",
                turn.number(),
                "topic",
                question.topic(),
                "level",
                question.level().slug())));
    parts.add(new Markdown(question.title()));
    interview
        .standing(question)
        .ifPresent(standing -> parts.add(new Paragraph(due.lastTime(standing))));
    return parts;
  }

  private Reply answer(Invocation invocation) {
    Turn turn = inHand();
    String reply = invocation.required(text);
    if (reply.length() > Grader.MOST_CHARACTERS) {
      throw new Rejection(
          Message.of(
              "interview.too-long", "length", reply.length(), "most", Grader.MOST_CHARACTERS));
    }
    Answer answer = interview.answer(reply);
    List<Part> parts = new ArrayList<>();
    parts.add(new Breakdown(turn.question(), reply, answer.grade()));
    if (answer.grade().verdict() == Verdict.STRONG) {
      turn.question().followUps().stream()
          .findFirst()
          .map(followUp -> Message.of("interview.to-think-about", "question", followUp))
          .map(Paragraph::new)
          .ifPresent(parts::add);
    }
    return new Reply.Card(Audience.CALLER, parts, whatNext(answer));
  }

  private static List<Button> whatNext(Answer answer) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(button("next"));
    buttons.add(button("again"));
    buttons.add(button("reveal"));
    List<Coverage> shown = answer.grade().shown();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).state() != Coverage.State.SAID) {
        CommandLine claim = new CommandLine("mine", Map.of(), List.of(String.valueOf(i + 1)));
        buttons.add(new Button(Message.of("button.mine"), claim));
        break;
      }
    }
    buttons.add(button("quit"));
    return buttons;
  }

  private static Button button(String name) {
    return new Button(Message.of("button." + name), CommandLine.of(name));
  }

  private Reply again() {
    inHand();
    return new Reply.Card(Audience.CALLER, card(interview.again()), List.of());
  }

  private Reply hint() {
    inHand();
    return Reply.toCaller(
        new Paragraph(
            interview
                .hint()
                .map(found -> Message.of("interview.hint", "label", found.label()))
                .orElse(Message.of("interview.no-more-hints"))));
  }

  private Reply reveal() {
    inHand();
    Question question = interview.reveal();
    return Reply.toCaller(
        new Heading(Message.of("interview.reference")), new Markdown(question.reference()));
  }

  private Reply mine(Invocation invocation) {
    Answer answer =
        inHand()
            .answer()
            .orElseThrow(() -> new Rejection(Message.of("interview.mine-needs-a-grade")));
    List<Coverage> shown = answer.grade().shown();
    int number =
        invocation
            .value(point)
            .orElseThrow(() -> new Rejection(Message.of("interview.mine-which")));
    if (number > shown.size()) {
      throw new Rejection(
          Message.of("interview.mine-no-such-point", "number", number, "points", shown.size()));
    }
    Coverage coverage = shown.get(number - 1);
    KeyPoint said = coverage.keyPoint();
    if (coverage.state() == Coverage.State.SAID) {
      throw new Rejection(Message.of("interview.mine-said-already", "label", said.label()));
    }
    Standing standing = interview.claim(answer, said);
    return Reply.toCaller(
        new Paragraph(
            Message.of("interview.mine", "label", said.label(), "due", due.when(standing))));
  }

  private Reply score() {
    return Reply.toCaller(due.table(interview.standings(), bank).toArray(Part[]::new));
  }

  private Reply topics(Invocation invocation) {
    Optional<String> wanted = invocation.value(topic);
    wanted.ifPresent(name -> interview.select(interview.selection().onTopic(name)));
    List<Part> parts = new ArrayList<>();
    if (wanted.isPresent()) {
      parts.add(new Paragraph(Message.of("interview.topic-chosen", "topic", wanted.get())));
    } else {
      bank.topics().forEach(name -> parts.add(new Paragraph(due.topic(name, bank, interview))));
    }
    return Reply.toCaller(parts.toArray(Part[]::new));
  }

  private Reply easier() {
    Level now = inHand().question().level();
    return toLevel(now.easier(), now);
  }

  private Reply harder() {
    Level now = inHand().question().level();
    return toLevel(now.harder(), now);
  }

  private Reply toLevel(Level level, Level before) {
    interview.select(interview.selection().atLevel(level));
    String key = level == before ? "interview.level-end" : "interview.level-chosen";
    return Reply.toCaller(new Paragraph(Message.of(key, "level", level.slug())));
  }

  private Reply quit() {
    return new Reply.Farewell(due.summary(interview.answered(), bank));
  }

  private Turn inHand() {
    return interview.turn().orElseThrow(() -> new Rejection(Message.of("interview.no-question")));
  }
}
