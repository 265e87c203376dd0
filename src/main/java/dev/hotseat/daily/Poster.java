package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.channel.Needs;
import dev.hotseat.daily.Delivery.Outcome;
import dev.hotseat.daily.Delivery.Parcel;
import dev.hotseat.daily.Schedule.State;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.Daily;
import dev.hotseat.round.DailyRounds;
import dev.hotseat.round.Draft;
import dev.hotseat.round.Round;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes a schedule's post: what is claimed, how it is sent, and what is noted afterwards.
final class Poster {
  private static final Duration LONGEST = Duration.ofDays(7);
  /// A post that comes so soon after its time is on time.
  private static final Duration PUNCTUAL = Duration.ofMinutes(5);

  private final Dailies dailies;
  private final DailyRounds rounds;
  private final Channels channels;
  private final LineUp lineUp;
  private final Notifier notifier;
  private final Delivery delivery;
  private final Supplier<QuestionBank> bank;
  private final Clock clock;

  Poster(
      Dailies dailies,
      DailyRounds rounds,
      Channels channels,
      LineUp lineUp,
      Notifier notifier,
      Supplier<QuestionBank> bank,
      Clock clock) {
    this.dailies = dailies;
    this.rounds = rounds;
    this.channels = channels;
    this.lineUp = lineUp;
    this.notifier = notifier;
    this.delivery = new Delivery(channels, clock);
    this.bank = bank;
    this.clock = clock;
  }

  /// When it is too late for a post.
  static Instant deadline(Schedule schedule, Instant due) {
    return due.plus(schedule.catchUp().compareTo(PUNCTUAL) > 0 ? schedule.catchUp() : PUNCTUAL);
  }

  /// Closes the round before, and says what is to be claimed.
  ///
  /// @return empty where no question matches
  Optional<Claim> prepare(Planned planned, List<Slot> missed, Slot slot, Slot next) {
    Schedule schedule = planned.schedule();
    Optional<Question> question = lineUp.next(schedule, 1).stream().findFirst();
    Optional<Message> note = dailies.last(schedule.id()).flatMap(last -> end(last, slot));
    Instant now = clock.instant();
    return question.map(
        asked ->
            new Claim(
                planned,
                missed,
                slot,
                next,
                draft(schedule, asked, note, now, next),
                now,
                deadline(schedule, slot.due())));
  }

  /// Closes the round of a post.
  ///
  /// @return what the next card says about it
  private Optional<Message> end(Post last, Slot slot) {
    boolean yesterday = last.date().plusDays(1).equals(slot.date());
    Optional<Round> round = last.round().flatMap(rounds::find);
    round.filter(Round::open).ifPresent(rounds::close);
    return round.flatMap(one -> rounds.note(one, yesterday));
  }

  private static Draft draft(
      Schedule schedule, Question question, Optional<Message> note, Instant now, Slot next) {
    Instant longest = now.plus(LONGEST);
    return new Draft(
        Kind.DAILY,
        Optional.of(schedule.server()),
        schedule.channel(),
        question,
        Optional.empty(),
        false,
        now,
        next.due().isBefore(longest) ? next.due() : longest,
        Optional.of(
            new Daily(
                schedule.reveal(), schedule.thread(), schedule.role(), note, Optional.empty())));
  }

  /// Sends what was just claimed, and notes what came of it.
  ///
  /// @param lease until when it is ours
  Outcome send(Sending sending, Instant lease) {
    return send(sending, schedule(sending), sending.deadline(), lease);
  }

  /// Sends what was taken over, unless it stands, or its schedule posts no more.
  void sendAgain(Sending sending, Instant lease) {
    Optional<Schedule> schedule = schedule(sending);
    boolean posts = schedule.filter(one -> one.state() == State.ACTIVE).isPresent();
    send(sending, schedule, posts ? sending.deadline() : sending.at(), lease);
  }

  private Optional<Schedule> schedule(Sending sending) {
    return dailies.planned(sending.schedule()).map(Planned::schedule);
  }

  private Outcome send(
      Sending sending, Optional<Schedule> schedule, Instant deadline, Instant lease) {
    Optional<Round> round = rounds.find(sending.round());
    Optional<Question> question = round.flatMap(one -> bank.get().find(one.questionId()));
    Outcome outcome =
        question.isEmpty()
            ? new Outcome.Never(Optional.empty())
            : delivery.deliver(
                parcel(sending, schedule, deadline, round.get(), question.get(), lease));
    note(sending, schedule, outcome);
    return outcome;
  }

  /// It goes where its schedule wants it by now.
  private Parcel parcel(
      Sending sending,
      Optional<Schedule> schedule,
      Instant deadline,
      Round round,
      Question question,
      Instant lease) {
    String before = round.channel();
    return new Parcel(
        schedule.map(Schedule::channel).orElse(before),
        before,
        rounds.mark(round),
        schedule.map(Schedule::needs).orElse(Needs.NONE),
        sending.tries(),
        deadline,
        lease,
        () ->
            publish(
                sending,
                schedule.map(wanted -> renewed(sending, wanted, round)).orElse(round),
                question));
  }

  private Standing publish(Sending sending, Round round, Question question) {
    return channels.publish(
        round.channel(), rounds.card(round, question), sending.key(), rounds.title(question));
  }

  /// The round of a post that stands nowhere, after its schedule was changed.
  private Round renewed(Sending sending, Schedule wanted, Round round) {
    Daily daily = round.daily().orElseThrow();
    if (wanted.channel().equals(round.channel())
        && wanted.reveal() == daily.reveal()
        && wanted.thread() == daily.wantsThread()
        && wanted.role().equals(daily.role())) {
      return round;
    }
    dailies.renew(sending, wanted);
    return rounds.find(round.id()).orElseThrow();
  }

  private void note(Sending sending, Optional<Schedule> schedule, Outcome outcome) {
    Instant now = clock.instant();
    switch (outcome) {
      case Outcome.Stands stands -> {
        dailies.posted(sending, stands.standing(), now);
        schedule.ifPresent(one -> notifier.left(one, lineUp.left(one)));
        rounds
            .find(sending.round())
            .filter(round -> round.daily().filter(Daily::wantsThread).isPresent())
            .filter(round -> round.daily().flatMap(Daily::thread).isEmpty())
            .ifPresent(rounds::openThread);
      }
      case Outcome.Later later -> {
        dailies.leave(sending, later.when(), later.nowhere());
        later.why().ifPresent(why -> schedule.ifPresent(one -> notifier.broken(one, why, now)));
      }
      case Outcome.Never never -> {
        dailies.failed(sending);
        never.why().ifPresent(why -> schedule.ifPresent(one -> notifier.broken(one, why, now)));
      }
    }
  }
}
