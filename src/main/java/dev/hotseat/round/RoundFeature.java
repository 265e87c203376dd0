package dev.hotseat.round;

import dev.hotseat.channel.Listener;
import dev.hotseat.command.Command;
import dev.hotseat.grading.Grader;
import dev.hotseat.question.QuestionBank;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Rounds and practice, whole: what people can say, and what happens by itself.
public final class RoundFeature {
  private final List<Command> commands = new ArrayList<>();
  private final Listener listener;
  private final DailyRounds dailies;

  /// @param ports what rounds need of others
  /// @param bank the bank as it is now; it may be another one each time
  /// @param times how long things last
  /// @param clock the time
  /// @param random draws questions
  /// @param ids gives a new id for each attempt
  /// @param executor runs what may wait for the other side, when time goes by
  public RoundFeature(
      RoundPorts ports,
      Supplier<QuestionBank> bank,
      Grader grader,
      RoundTimes times,
      Clock clock,
      RandomGenerator random,
      Supplier<String> ids,
      Executor executor) {
    Told told = new Told(ports.channels());
    Endings endings = new Endings(ports.rounds(), told, clock);
    Admission admission = new Admission(ports.rounds(), ports.channels(), bank);
    Answering answering = new Answering(ports, grader, clock);
    Redrawing redrawing = new Redrawing(ports, endings, bank, clock);
    Posting posting = new Posting(ports, told, bank, clock);
    BestReplies best = new BestReplies(ports, answering);
    ClosingCard closingCard = new ClosingCard(ports.rounds(), answering, best, bank);
    Announcing announcing = new Announcing(ports, admission, closingCard, redrawing, clock);
    Closing closing = new Closing(ports, admission, best, closingCard, announcing, clock);
    dailies = new DailyRounds(ports.rounds(), closing, closingCard, announcing, redrawing);
    Hearing hearing = new Hearing(ports, admission, answering, redrawing, endings, told, clock);
    PrivateReplies privateReplies =
        new PrivateReplies(ports, admission, answering, redrawing, told, clock);
    PrivateHearing privateHearing = new PrivateHearing(ports, privateReplies, clock);
    Renewing renewing = new Renewing(ports, closingCard, redrawing, clock);
    OpenQuestions open = new OpenQuestions(ports.rounds(), ports.channels());
    Selecting selecting = new Selecting(bank, ports.finder());
    QuestionDraw draw = new QuestionDraw(random);
    listener =
        new RoundListener(
            ports,
            answering,
            posting,
            closing,
            announcing,
            redrawing,
            renewing,
            hearing,
            privateHearing,
            endings,
            times,
            clock,
            executor);
    commands.add(new AskCommand(ports, posting, selecting, draw, bank, times, clock).command());
    commands.addAll(closing.commands());
    commands.add(new UnshowCommand(ports.rounds(), admission, renewing).command());
    commands.add(new PracticeCommand(ports, open, selecting, bank, random, times, clock).command());
    commands.add(new SearchCommand(ports, open, selecting).command());
    commands.addAll(
        new ReplyCommands(ports.rounds(), admission, answering, redrawing, ids).commands());
    commands.addAll(new StudyCommands(ports, admission, answering, open, clock).commands());
    commands.add(privateReplies.command());
  }

  /// What people can say.
  public List<Command> commands() {
    return List.copyOf(commands);
  }

  /// What schedules need.
  public DailyRounds dailies() {
    return dailies;
  }

  /// What happens by itself.
  public Listener listener() {
    return listener;
  }
}
