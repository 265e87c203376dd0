package dev.hotseat.daily;

import dev.hotseat.channel.Listener;
import dev.hotseat.question.QuestionBank;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Schedules, whole: what moderators do with them, and what they do by themselves.
public final class DailyFeature {
  private final Planner planner;
  private final Listener listener;
  private final Once once;

  /// @param ports what schedules need of others
  /// @param bank the bank as it is now; it may be another one each time
  /// @param clock the time
  /// @param owner names this process, and no other that is or was
  /// @param executor runs what may wait for the other side
  public DailyFeature(
      DailyPorts ports, Supplier<QuestionBank> bank, Clock clock, String owner, Executor executor) {
    LineUp lineUp = new LineUp(ports.dailies(), ports.rounds(), bank);
    Notifier notifier = new Notifier(ports.dailies(), ports.notices());
    Poster poster =
        new Poster(
            ports.dailies(), ports.dailyRounds(), ports.channels(), lineUp, notifier, bank, clock);
    planner =
        new Planning(
            ports.dailies(), ports.dailyRounds(), ports.channels(), lineUp, poster, clock, owner);
    listener =
        new Scheduler(
            ports.dailies(),
            poster,
            ports.channels(),
            notifier,
            new Heartbeat(ports.outages(), ports.dailies()),
            clock,
            owner,
            executor);
    once = new Posting(ports.deliveries(), ports.channels(), owner, clock);
  }

  /// What moderators do with schedules.
  public Planner planner() {
    return planner;
  }

  /// What happens by itself.
  public Listener listener() {
    return listener;
  }

  /// Posts other messages once.
  public Once once() {
    return once;
  }
}
