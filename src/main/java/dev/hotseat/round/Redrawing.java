package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.channel.Work;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.question.QuestionBank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws the cards of rounds again when they show something old: in its first hour each at most
/// once in five seconds, later once in a minute. What is to be drawn follows from the store; so
/// after a restart nothing is forgotten.
final class Redrawing {
  private static final Logger log = LoggerFactory.getLogger(Redrawing.class);
  private static final String NOTHING_TO_KEEP = "forgotten";
  private static final Duration OFTEN = Duration.ofSeconds(5);
  private static final Duration SELDOM = Duration.ofMinutes(1);
  private static final Duration YOUNG = Duration.ofHours(1);
  private static final Duration UNTIL_MENDED = Duration.ofHours(1);
  /// Nobody comes back to a card that was closed so long ago.
  private static final Duration TOO_LATE = Duration.ofDays(7);

  private final Rounds rounds;
  private final Channels channels;
  private final Endings endings;
  private final Supplier<QuestionBank> bank;
  private final Clock clock;
  private final Map<Long, Instant> openedAt = new ConcurrentHashMap<>();
  private final Map<Long, Instant> notBefore = new ConcurrentHashMap<>();

  Redrawing(RoundPorts ports, Endings endings, Supplier<QuestionBank> bank, Clock clock) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.endings = endings;
    this.bank = bank;
    this.clock = clock;
  }

  /// Looks at all cards once.
  void begin() {
    rounds.onDisplay().forEach(this::changed);
  }

  /// Something that a round's card shows has changed.
  void changed(Round round) {
    if (!round.practice()) {
      openedAt.put(round.id(), round.openedAt());
    }
  }

  /// A round's card may show somebody who wants to be forgotten. Who answered is as many as before
  /// where one is forgotten and another one came; so what the card shows is forgotten too.
  void forgets(Round round) {
    rounds.drawn(round.id(), NOTHING_TO_KEEP);
    changed(round);
  }

  /// Draws what it is time for.
  ///
  /// @param work runs what may have to wait for the other side
  void beat(Work work) {
    Instant now = clock.instant();
    notBefore.values().removeIf(time -> time.isBefore(now.minus(SELDOM)));
    for (Map.Entry<Long, Instant> card : Map.copyOf(openedAt).entrySet()) {
      long id = card.getKey();
      if (!notBefore.getOrDefault(id, Instant.MIN).isAfter(now)) {
        boolean young = now.isBefore(card.getValue().plus(YOUNG));
        notBefore.put(id, now.plus(young ? OFTEN : SELDOM));
        openedAt.remove(id);
        work.run("round " + id, () -> draw(id));
      }
    }
  }

  private void draw(long id) {
    rounds.find(id).filter(round -> round.message().isPresent()).ifPresent(this::draw);
  }

  private void draw(Round round) {
    List<Answer> answers = rounds.answers(round.id());
    String drawn = RoundCards.sign(round, answers);
    if (!drawn.equals(round.drawn())) {
      card(round, answers).ifPresent(card -> edit(round, card, drawn));
    }
  }

  /// A card keeps its question although that is not in the bank any more, unless it may show
  /// somebody who wants to be forgotten.
  private Optional<Card> card(Round round, List<Answer> answers) {
    return bank.get()
        .find(round.questionId())
        .map(question -> RoundCards.card(round, question, answers))
        .or(
            () ->
                Optional.of(RoundCards.withoutQuestion(round, answers))
                    .filter(card -> round.drawn().equals(NOTHING_TO_KEEP)));
  }

  /// An open one is drawn with the next answer. What may show somebody who wants to be forgotten is
  /// never given up.
  private void later(Round round, String drawn) {
    if (round.open()) {
      return;
    }
    Instant now = clock.instant();
    if (round.closedAt().orElseThrow().plus(TOO_LATE).isBefore(now)
        && !round.drawn().equals(NOTHING_TO_KEEP)) {
      rounds.drawn(round.id(), drawn);
    } else {
      notBefore.put(round.id(), now.plus(UNTIL_MENDED));
      changed(round);
    }
  }

  private void edit(Round round, Card card, String drawn) {
    try {
      channels.edit(round.channel(), round.message().orElseThrow(), card);
      rounds.drawn(round.id(), drawn);
    } catch (Unreachable failure) {
      if (failure.reason() == Reason.UNKNOWN) {
        changed(round);
      } else if (failure.reason() == Reason.GONE) {
        rounds.drawn(round.id(), drawn);
        endings.gone(round);
      } else {
        log.info("the card of round {} cannot be changed: {}", round.id(), failure.reason());
        later(round, drawn);
      }
    }
  }
}
