package dev.hotseat.round;

import dev.hotseat.round.Round.Kind;
import dev.hotseat.round.Round.State;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rounds that are gone when the test ends.
public final class InMemoryRounds implements Rounds {
  private final Map<Long, Round> rounds = new LinkedHashMap<>();
  private final Map<String, Long> closingCards = new HashMap<>();
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Set<String> entered = new HashSet<>();
  private final Set<String> shown = new HashSet<>();
  private final Map<List<Object>, Participation> participations = new HashMap<>();
  private final Map<List<String>, Dispute> disputes = new LinkedHashMap<>();
  private final Map<String, Unplaced> unplaced = new HashMap<>();
  private long last;

  @Override
  public synchronized Opened open(Draft draft) {
    Optional<Round> there =
        draft.kind() == Kind.ASK
            ? openIn(draft.channel()).stream().filter(round -> round.kind() == Kind.ASK).findFirst()
            : Optional.empty();
    return there
        .map(round -> new Opened(round, false))
        .orElseGet(() -> new Opened(add(draft), true));
  }

  private Round add(Draft draft) {
    Round round =
        new Round(
            ++last,
            draft.kind(),
            draft.kind() == Kind.PRACTICE ? State.OPEN : State.POSTING,
            draft.server(),
            draft.channel(),
            draft.question().id(),
            draft.question().topic(),
            draft.question().level(),
            draft.asker(),
            draft.named(),
            draft.at().truncatedTo(ChronoUnit.MILLIS),
            draft.until().truncatedTo(ChronoUnit.MILLIS),
            draft.closesAt().truncatedTo(ChronoUnit.MILLIS),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            draft.daily());
    rounds.put(round.id(), round);
    return round;
  }

  @Override
  public synchronized Optional<Round> find(long id) {
    return Optional.ofNullable(rounds.get(id));
  }

  @Override
  public synchronized Optional<Round> ofMessage(String message) {
    return rounds.values().stream()
        .filter(round -> round.message().filter(message::equals).isPresent())
        .findFirst()
        .or(() -> Optional.ofNullable(closingCards.get(message)).map(rounds::get));
  }

  @Override
  public synchronized List<Round> open() {
    return asked(InMemoryRounds::stands)
        .sorted(Comparator.comparingLong(Round::id).reversed())
        .toList();
  }

  @Override
  public synchronized List<Round> openNear(String member, int most) {
    Set<Optional<String>> known =
        rounds.values().stream()
            .filter(round -> round.askedBy(member) || hasAnswered(member, round))
            .map(Round::server)
            .collect(Collectors.toSet());
    return open().stream()
        .sorted(Comparator.comparing(round -> !known.contains(round.server())))
        .limit(most)
        .toList();
  }

  private boolean hasAnswered(String member, Round round) {
    return answers(round.id()).stream().anyMatch(answer -> answer.candidate().equals(member));
  }

  @Override
  public synchronized List<Round> openIn(String channel) {
    return open().stream().filter(round -> round.isIn(channel)).toList();
  }

  @Override
  public synchronized List<Round> onDisplay() {
    return asked(
            round ->
                round.message().isPresent()
                    && (round.state() == State.OPEN || closedAndShownOpen(round)))
        .toList();
  }

  @Override
  public synchronized Optional<Round> lastPractice(String member) {
    return rounds.values().stream()
        .filter(round -> round.practice() && round.open() && round.askedBy(member))
        .max(Comparator.comparingLong(Round::id));
  }

  @Override
  public synchronized Map<String, Instant> askedIn(String server) {
    Map<String, Instant> asked = new HashMap<>();
    asked(round -> round.server().equals(Optional.of(server)))
        .forEach(round -> asked.put(round.questionId(), round.openedAt()));
    return asked;
  }

  @Override
  public synchronized List<Round> due(Instant now) {
    return rounds.values().stream()
        .filter(
            round ->
                (round.state() == State.POSTING && round.kind() != Kind.DAILY)
                    || round.state() == State.CLOSING
                    || (round.state() == State.OPEN && !round.closesAt().isAfter(now)))
        .toList();
  }

  @Override
  public synchronized void posted(long id, Optional<String> message) {
    Round round = find(id).orElseThrow();
    State state = round.state() == State.POSTING ? State.OPEN : round.state();
    put(round, state, round.closesAt(), round.closedAt(), message, round.heard(), round.drawn());
  }

  @Override
  public synchronized boolean takeBack(long id) {
    boolean mayGo =
        find(id).filter(round -> round.state() == State.POSTING).isPresent()
            && answers(id).isEmpty();
    if (mayGo) {
      rounds.remove(id);
    }
    return mayGo;
  }

  @Override
  public synchronized Optional<Round> close(
      long id, Instant at, State state, Collection<String> attempts) {
    Optional<Round> open = find(id).filter(Round::open);
    open.ifPresent(round -> shown.addAll(attempts));
    return open.map(
        round ->
            put(
                round,
                state,
                round.closesAt(),
                Optional.of(at.truncatedTo(ChronoUnit.MILLIS)),
                round.message(),
                round.heard(),
                round.drawn()));
  }

  @Override
  public synchronized void announced(long id, Optional<String> message) {
    find(id)
        .filter(round -> round.state() == State.CLOSING)
        .ifPresent(
            round -> {
              message.ifPresent(closing -> closingCards.put(closing, id));
              put(
                  round,
                  State.CLOSED,
                  round.closesAt(),
                  round.closedAt(),
                  round.message(),
                  round.heard(),
                  round.drawn());
            });
  }

  @Override
  public synchronized void drawn(long id, String drawn) {
    Round round = find(id).orElseThrow();
    put(
        round,
        round.state(),
        round.closesAt(),
        round.closedAt(),
        round.message(),
        round.heard(),
        drawn);
  }

  @Override
  public synchronized void heardUpTo(String channel, String message) {
    for (Round round : openIn(channel)) {
      put(
          round,
          round.state(),
          round.closesAt(),
          round.closedAt(),
          round.message(),
          Optional.of(message),
          round.drawn());
    }
  }

  @Override
  public synchronized Participation participation(long id, String candidate) {
    return participations.getOrDefault(List.of(id, candidate), Participation.NONE);
  }

  @Override
  public synchronized Participation change(
      long id, String candidate, UnaryOperator<Participation> change) {
    Participation now = change.apply(participation(id, candidate));
    participations.put(List.of(id, candidate), now);
    return now;
  }

  @Override
  public synchronized Answer add(Answer answer) {
    return answer(answer.attempt()).orElseGet(() -> addNew(answer));
  }

  private Answer addNew(Answer answer) {
    Round round = find(answer.round()).orElseThrow();
    boolean hasOne =
        answers(round.id()).stream()
            .anyMatch(other -> other.candidate().equals(answer.candidate()) && other.counts());
    Answer settled = answer.settled(!round.open(), answer.counts() && round.open() && !hasOne);
    answers.put(answer.attempt(), settled);
    if (round.open() && round.kind() != Kind.DAILY) {
      keepOpen(round, answer.at().plus(Round.QUIET));
    }
    return settled;
  }

  private void keepOpen(Round round, Instant quiet) {
    Instant wanted = quiet.isAfter(round.until()) ? round.until() : quiet;
    Instant closes = wanted.isAfter(round.closesAt()) ? wanted : round.closesAt();
    put(
        round,
        round.state(),
        closes,
        round.closedAt(),
        round.message(),
        round.heard(),
        round.drawn());
  }

  @Override
  public synchronized Optional<Answer> answer(String attempt) {
    return Optional.ofNullable(answers.get(attempt));
  }

  @Override
  public synchronized List<Answer> answers(long id) {
    return answers.values().stream().filter(answer -> answer.round() == id).toList();
  }

  @Override
  public synchronized List<Answer> toEnter() {
    return answers.values().stream()
        .filter(answer -> answer.counts() && !entered.contains(answer.attempt()))
        .toList();
  }

  @Override
  public synchronized void entered(Collection<String> attempts) {
    entered.addAll(attempts);
  }

  @Override
  public synchronized void unshow(String attempt) {
    shown.remove(attempt);
  }

  @Override
  public synchronized List<Answer> shown(long id) {
    return answers(id).stream().filter(answer -> shown.contains(answer.attempt())).toList();
  }

  @Override
  public synchronized void dispute(Dispute dispute) {
    disputes.putIfAbsent(List.of(dispute.attempt(), dispute.label()), dispute);
  }

  @Override
  public synchronized List<Dispute> disputes(String server) {
    return disputes.values().stream().filter(one -> one.server().equals(server)).toList();
  }

  @Override
  public synchronized void hold(Unplaced reply) {
    unplaced.put(reply.candidate(), reply);
  }

  @Override
  public synchronized Optional<Unplaced> held(String candidate) {
    return Optional.ofNullable(unplaced.get(candidate));
  }

  @Override
  public synchronized void release(String candidate) {
    unplaced.remove(candidate);
  }

  @Override
  public synchronized void forgetRepliesBefore(Instant moment) {
    disputes.replaceAll(
        (key, one) ->
            one.at().isBefore(moment)
                ? new Dispute(
                    one.attempt(),
                    one.label(),
                    one.round(),
                    one.server(),
                    one.candidate(),
                    "",
                    one.at())
                : one);
    unplaced.values().removeIf(reply -> reply.at().isBefore(moment));
  }

  @Override
  public synchronized List<Round> threadless() {
    return asked(
            round ->
                round.state() == State.OPEN
                    && round.message().isPresent()
                    && round
                        .daily()
                        .filter(daily -> daily.wantsThread() && daily.thread().isEmpty())
                        .isPresent())
        .toList();
  }

  @Override
  public synchronized void threaded(long id, Optional<String> thread) {
    change(id, round -> with(round, round.channel(), round.message(), thread, thread.isPresent()));
  }

  /// A daily whose card is on the way cannot be answered yet by anything but its own buttons.
  private static boolean stands(Round round) {
    return round.open() && (round.state() == State.OPEN || round.kind() != Kind.DAILY);
  }

  private static boolean closedAndShownOpen(Round round) {
    return (round.state() == State.CLOSING || round.state() == State.CLOSED)
        && !round.drawn().startsWith("closed");
  }

  private Stream<Round> asked(Predicate<Round> condition) {
    return rounds.values().stream().filter(round -> !round.practice()).filter(condition);
  }

  /// The card of a daily stands somewhere; for the fake of what keeps schedules.
  public synchronized void stands(long id, String channel, String message) {
    change(
        id,
        round ->
            with(
                round,
                channel,
                Optional.of(message),
                round.channel().equals(channel) ? round.thread() : Optional.of(channel),
                round.daily().orElseThrow().wantsThread()));
    posted(id, Optional.of(message));
  }

  /// A daily whose card stands nowhere is as its schedule is; for the fake of what keeps schedules.
  public synchronized void renew(
      long id, String channel, boolean reveal, boolean wanted, Optional<String> role) {
    change(
        id,
        round ->
            with(
                round,
                channel,
                round.message(),
                new Daily(
                    reveal, wanted, role, round.daily().orElseThrow().note(), round.thread())));
  }

  /// A daily that is open closes at another time; for the fake of what keeps schedules.
  public synchronized void openUntil(long id, Instant until) {
    find(id)
        .filter(Round::open)
        .ifPresent(
            round -> {
              Instant longest = round.openedAt().plus(java.time.Duration.ofDays(7));
              put(
                  round,
                  round.state(),
                  until.isBefore(longest) ? until : longest,
                  round.closedAt(),
                  round.message(),
                  round.heard(),
                  round.drawn());
            });
  }

  private void change(long id, UnaryOperator<Round> change) {
    find(id).ifPresent(round -> rounds.put(id, change.apply(round)));
  }

  private static Round with(
      Round round,
      String channel,
      Optional<String> message,
      Optional<String> thread,
      boolean wanted) {
    Daily daily = round.daily().orElseThrow();
    return with(
        round,
        channel,
        message,
        new Daily(daily.reveal(), wanted, daily.role(), daily.note(), thread));
  }

  private static Round with(Round round, String channel, Optional<String> message, Daily daily) {
    return new Round(
        round.id(),
        round.kind(),
        round.state(),
        round.server(),
        channel,
        round.questionId(),
        round.topic(),
        round.level(),
        round.asker(),
        round.named(),
        round.openedAt(),
        round.until(),
        round.closesAt(),
        round.closedAt(),
        message,
        round.heard(),
        round.drawn(),
        Optional.of(daily));
  }

  private Round put(
      Round round,
      State state,
      Instant closesAt,
      Optional<Instant> closedAt,
      Optional<String> message,
      Optional<String> heard,
      String drawn) {
    Round now =
        new Round(
            round.id(),
            round.kind(),
            state,
            round.server(),
            round.channel(),
            round.questionId(),
            round.topic(),
            round.level(),
            round.asker(),
            round.named(),
            round.openedAt(),
            round.until(),
            closesAt,
            closedAt,
            message,
            heard,
            drawn,
            round.daily());
    rounds.put(round.id(), now);
    return now;
  }
}
