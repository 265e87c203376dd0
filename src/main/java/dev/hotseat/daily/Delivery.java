package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.channel.Needs;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.CommandLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Sends what was claimed, so that it stands once. Whatever is taken in hand again may have
/// arrived: so it is looked for before it is sent again, with the same key.
final class Delivery {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration LATER = Duration.ofMinutes(10);
  /// Who cannot even be asked for so long is given up.
  private static final Duration PATIENCE = Duration.ofDays(1);

  private final Channels channels;
  private final Clock clock;

  Delivery(Channels channels, Clock clock) {
    this.channels = channels;
    this.clock = clock;
  }

  /// What is to be delivered.
  ///
  /// @param channel where it goes
  /// @param before where it went when it was last sent
  /// @param mark what one of its buttons runs, and no other's in that channel
  /// @param needs what is to be done there too
  /// @param tries how often it was taken in hand since it was certain that it stands nowhere, this
  ///     time included
  /// @param deadline when it is too late
  /// @param lease until when it is ours
  /// @param send sends it
  record Parcel(
      String channel,
      String before,
      CommandLine mark,
      Needs needs,
      int tries,
      Instant deadline,
      Instant lease,
      Supplier<Standing> send) {}

  /// What came of it.
  sealed interface Outcome {
    /// It stands.
    record Stands(Standing standing) implements Outcome {}

    /// It is not known to stand, and is to be tried again.
    ///
    /// @param why what is in the way, where that is known
    /// @param nowhere whether it is certain that it does not stand
    record Later(Instant when, Optional<Unreachable> why, boolean nowhere) implements Outcome {}

    /// It does not stand and never will.
    ///
    /// @param why what was in the way, where that is known
    record Never(Optional<Unreachable> why) implements Outcome {}
  }

  Outcome deliver(Parcel parcel) {
    boolean late = clock.instant().isAfter(parcel.deadline());
    try {
      return standing(parcel)
          .<Outcome>map(Outcome.Stands::new)
          .orElseGet(() -> late ? new Outcome.Never(Optional.empty()) : send(parcel));
    } catch (Unreachable unread) {
      return unread(parcel, unread, late);
    }
  }

  /// Where it stands already. What may stand in a channel that is gone keeps it from no other.
  private Optional<Standing> standing(Parcel parcel) {
    if (parcel.tries() == 1) {
      return Optional.empty();
    }
    try {
      return channels.find(parcel.before(), parcel.mark()).stream().findFirst();
    } catch (Unreachable failure) {
      if (failure.reason() == Reason.GONE && !parcel.channel().equals(parcel.before())) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /// Whether it stands could not be found out.
  private Outcome unread(Parcel parcel, Unreachable failure, boolean late) {
    Instant now = clock.instant();
    boolean known = failure.reason() != Reason.UNKNOWN;
    if (known ? late : now.isAfter(parcel.deadline().plus(PATIENCE))) {
      return new Outcome.Never(Optional.of(failure));
    }
    return known
        ? new Outcome.Later(now.plus(LATER), Optional.of(failure), false)
        : new Outcome.Later(now.plus(SOON), Optional.empty(), false);
  }

  /// A process that was held up may find that what it has in hand is another's by now.
  private Outcome send(Parcel parcel) {
    Instant now = clock.instant();
    Optional<Unreachable> hindrance = channels.hindrance(parcel.channel(), parcel.needs());
    if (hindrance.isPresent()) {
      return new Outcome.Later(
          now.plus(SOON),
          hindrance.filter(known -> known.reason() != Reason.UNKNOWN),
          isFirst(parcel));
    }
    if (!now.isBefore(parcel.lease())) {
      return new Outcome.Later(now, Optional.empty(), isFirst(parcel));
    }
    try {
      return new Outcome.Stands(parcel.send().get());
    } catch (Unreachable failure) {
      return unsent(parcel, failure);
    }
  }

  /// What was refused did not arrive. Moderators may mend it, or choose another channel.
  private Outcome unsent(Parcel parcel, Unreachable failure) {
    Instant now = clock.instant();
    return failure.reason() == Reason.UNKNOWN
        ? new Outcome.Later(now.plus(SOON), Optional.empty(), false)
        : new Outcome.Later(now.plus(LATER), Optional.of(failure), isFirst(parcel));
  }

  /// Whether it was not sent before. What was sent with an unknown outcome may still arrive, though
  /// it was looked for in vain.
  private static boolean isFirst(Parcel parcel) {
    return parcel.tries() == 1;
  }
}
