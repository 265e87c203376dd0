package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.interview.QuestionChooser;
import dev.hotseat.interview.Selection;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.Round.Asker;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.score.Scores;
import dev.hotseat.score.Standing;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// `/practice`: one question for one person, the one that is due first. It is not one that is being
/// asked in the same server: its answer could be had there before the close.
final class PracticeCommand {
  private static final Option<String> QUESTION = Option.text("question").always();

  private final Rounds rounds;
  private final Scores scores;
  private final OpenQuestions open;
  private final Selecting selecting;
  private final Supplier<QuestionBank> bank;
  private final RandomGenerator random;
  private final RoundTimes times;
  private final Clock clock;

  PracticeCommand(
      RoundPorts ports,
      OpenQuestions open,
      Selecting selecting,
      Supplier<QuestionBank> bank,
      RandomGenerator random,
      RoundTimes times,
      Clock clock) {
    this.rounds = ports.rounds();
    this.scores = ports.scores();
    this.open = open;
    this.selecting = selecting;
    this.bank = bank;
    this.random = random;
    this.times = times;
    this.clock = clock;
  }

  Command command() {
    return personal("practice", this::practice, selecting.topic(), selecting.level());
  }

  /// One question that is named, by a button.
  Command named() {
    return personal("practice-question", this::practiceNamed, QUESTION).given(Given.SILENT);
  }

  private Reply practiceNamed(Invocation invocation) {
    Caller caller = invocation.caller();
    String id = invocation.required(QUESTION);
    if (open.in(caller).contains(id)) {
      throw new Rejection(Message.of("round.practice.is-open"));
    }
    return practice(
        bank.get().find(id).orElseThrow(() -> new Rejection(Message.of("round.practice.is-gone"))),
        caller);
  }

  private Reply practice(Invocation invocation) {
    Caller caller = invocation.caller();
    return practice(chosen(selecting.selection(invocation), caller), caller);
  }

  private Reply practice(Question question, Caller caller) {
    Instant now = clock.instant();
    Draft draft =
        new Draft(
            Kind.PRACTICE,
            caller.place().server(),
            "",
            question,
            Optional.of(new Asker(caller.id(), caller.name())),
            false,
            now,
            now.plus(times.open()),
            Optional.empty());
    return RoundCards.practice(rounds.open(draft).round(), question);
  }

  /// The question that was asked just now comes again where there is no other.
  private Question chosen(Selection selection, Caller caller) {
    Set<String> elsewhere = new HashSet<>(open.in(caller));
    Set<String> notNow = new HashSet<>(elsewhere);
    rounds.lastPractice(caller.id()).map(Round::questionId).ifPresent(notNow::add);
    QuestionChooser chooser = new QuestionChooser(bank.get(), random);
    List<Standing> standings = scores.standings(caller.id());
    Instant now = clock.instant();
    return chooser
        .choose(selection, notNow, standings, now)
        .or(() -> chooser.choose(selection, elsewhere, standings, now))
        .orElseThrow(() -> new Rejection(Message.of("round.practice.all-open")));
  }
}
