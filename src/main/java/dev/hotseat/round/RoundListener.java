package dev.hotseat.round;

import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Listener;
import dev.hotseat.channel.Work;
import dev.hotseat.round.Round.State;
import dev.hotseat.score.Scores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/// What rounds do when something happens where people talk, and when time goes by.
final class RoundListener implements Listener {
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);
  private static final Duration BETWEEN_ENTERING = Duration.ofSeconds(30);
  private static final Duration BETWEEN_FORGETTING = Duration.ofDays(1);

  private final Rounds rounds;
  private final Scores scores;
  private final Answering answering;
  private final Posting posting;
  private final Closing closing;
  private final Announcing announcing;
  private final Redrawing redrawing;
  private final Renewing renewing;
  private final Hearing hearing;
  private final PrivateHearing privateHearing;
  private final Endings endings;
  private final RoundTimes times;
  private final Clock clock;
  private final Work work;

  private final ReentrantLock beating = new ReentrantLock();
  private final Map<Long, Instant> nextTry = new ConcurrentHashMap<>();
  private boolean begun;
  private volatile boolean caughtUp;
  private Instant nextEntering = Instant.MIN;
  private Instant nextThreads = Instant.MIN;
  private Instant nextForgetting = Instant.MIN;

  RoundListener(
      RoundPorts ports,
      Answering answering,
      Posting posting,
      Closing closing,
      Announcing announcing,
      Redrawing redrawing,
      Renewing renewing,
      Hearing hearing,
      PrivateHearing privateHearing,
      Endings endings,
      RoundTimes times,
      Clock clock,
      Executor executor) {
    this.rounds = ports.rounds();
    this.scores = ports.scores();
    this.answering = answering;
    this.posting = posting;
    this.closing = closing;
    this.announcing = announcing;
    this.redrawing = redrawing;
    this.renewing = renewing;
    this.hearing = hearing;
    this.privateHearing = privateHearing;
    this.endings = endings;
    this.times = times;
    this.clock = clock;
    this.work = new Work(executor);
  }

  @Override
  public void heard(Heard heard) {
    if (heard.author().place().server().isPresent()) {
      hearing.heard(heard);
    } else {
      privateHearing.heard(heard);
    }
  }

  @Override
  public void messageGone(String channel, String message) {
    endings.messageGone(message);
  }

  @Override
  public void channelGone(String channel) {
    endings.channelGone(channel);
  }

  @Override
  public void left(String server) {
    endings.left(server);
  }

  @Override
  public void missedSome() {
    try {
      hearing.catchUp();
      privateHearing.catchUp();
    } finally {
      caughtUp = true;
    }
  }

  /// A beat that comes while the one before is not done is left out.
  @Override
  public void beat() {
    if (beating.tryLock()) {
      try {
        if (!begun) {
          begun = true;
          begin();
        }
        goOn(clock.instant());
      } finally {
        beating.unlock();
      }
    }
  }

  /// What was written while the program was away counts before any round is closed.
  private void begin() {
    redrawing.begin();
    if (!caughtUp) {
      work.run("the first beat", this::missedSome);
    }
  }

  private void goOn(Instant now) {
    hearing.beat(work);
    privateHearing.beat(work);
    if (caughtUp) {
      settleWhatIsDue(now);
    }
    renewing.beat(work);
    redrawing.beat(work);
    if (!nextThreads.isAfter(now)) {
      nextThreads = now.plus(BETWEEN_TRIES);
      work.run("threads", () -> rounds.threadless().forEach(announcing::settleThread));
    }
    if (!nextEntering.isAfter(now)) {
      nextEntering = now.plus(BETWEEN_ENTERING);
      work.run("entries", answering::enterTheRest);
    }
    if (!nextForgetting.isAfter(now)) {
      nextForgetting = now.plus(BETWEEN_FORGETTING);
      work.run("forgetting", () -> forget(now.minus(times.kept())));
    }
  }

  private void settleWhatIsDue(Instant now) {
    nextTry.values().removeIf(time -> !time.isAfter(now));
    for (Round round : rounds.due(now)) {
      if (nextTry.putIfAbsent(round.id(), now.plus(BETWEEN_TRIES)) == null) {
        work.run("round " + round.id(), () -> settle(round));
      }
    }
  }

  private void settle(Round round) {
    if (round.state() == State.POSTING) {
      posting.settle(round);
    } else {
      closing.settle(round);
    }
  }

  private void forget(Instant before) {
    scores.forgetRepliesBefore(before);
    rounds.forgetRepliesBefore(before);
  }
}
