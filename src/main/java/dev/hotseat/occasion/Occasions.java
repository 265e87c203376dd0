package dev.hotseat.occasion;

import dev.hotseat.channel.Listener;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says what is to be said on its day. It looks once a minute, one look at a time.
public final class Occasions implements Listener {
  private static final Logger log = LoggerFactory.getLogger(Occasions.class);
  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final Homes homes;
  private final List<Announcements> announcements;
  private final Reminding reminding;
  private final Clock clock;
  private final Executor executor;
  private final AtomicBoolean looking = new AtomicBoolean();
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
    this.executor = executor;
  }

  @Override
  public void beat() {
    Instant now = clock.instant();
    // A clock that was set back must not silence it until the old time comes again.
    boolean due = now.isAfter(next) || next.isAfter(now.plus(BETWEEN));
    if (due && looking.compareAndSet(false, true)) {
      next = now.plus(BETWEEN);
      executor.execute(() -> look(now));
    }
  }

  private void look(Instant now) {
    try {
      for (Home home : homes.all()) {
        announcements.forEach(kind -> guarded(home.server(), () -> kind.look(home, now)));
      }
      guarded("reminders", reminding::look);
    } catch (Failure failure) {
      log.warn("occasions: {}", failure.getMessage());
    } catch (RuntimeException fault) {
      log.error("occasions", fault);
    } finally {
      looking.set(false);
    }
  }

  /// What fails for one server is no reason to leave out the others.
  private static void guarded(String about, Runnable work) {
    try {
      work.run();
    } catch (Failure failure) {
      log.warn("{}: {}", about, failure.getMessage());
    } catch (RuntimeException fault) {
      log.error("{}", about, fault);
    }
  }
}
