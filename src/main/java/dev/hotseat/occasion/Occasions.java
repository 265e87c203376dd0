package dev.hotseat.occasion;

import dev.hotseat.channel.Listener;
import dev.hotseat.channel.Work;
import dev.hotseat.question.QuestionBank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Says what is to be said on its day. It looks once a minute, one look at a time.
public final class Occasions implements Listener {
  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final Homes homes;
  private final List<Announcements> announcements;
  private final Reminding reminding;
  private final Clock clock;
  private final Work work;
  private volatile Instant next = Instant.MIN;

  /// @param bank the questions as they are now
  /// @param executor runs what may wait for the other side
  public Occasions(
      OccasionPorts ports, Supplier<QuestionBank> bank, Clock clock, Executor executor) {
    this.homes = ports.homes();
    this.announcements =
        List.of(
            new Announcements(new SeasonEnds(ports.servers(), ports.seasonEnd()), ports.once()),
            new Announcements(new Recap(ports, bank), ports.once()));
    this.reminding = new Reminding(ports, bank, clock);
    this.clock = clock;
    this.work = new Work(executor);
  }

  @Override
  public void beat() {
    Instant now = clock.instant();
    // A clock that was set back must not silence it until the old time comes again.
    boolean due = now.isAfter(next) || next.isAfter(now.plus(BETWEEN));
    if (due && work.runAlone("occasions", () -> look(now))) {
      next = now.plus(BETWEEN);
    }
  }

  private void look(Instant now) {
    for (Home home : homes.all()) {
      announcements.forEach(kind -> Work.guarded(home.server(), () -> kind.look(home, now)));
    }
    Work.guarded("reminders", reminding::look);
  }
}
