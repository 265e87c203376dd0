package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Channels.Standing;
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
  /// @param mark what one of its buttons runs, and no other's in that channel
  /// @param thread whether a thread is to be opened there too
  /// @param tries how often it was taken in hand, this time included
  /// @param deadline when it is too late
  /// @param lease until when it is ours
  /// @param send sends it
  record Parcel(
      String channel,
      CommandLine mark,
      boolean thread,
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
    record Later(Instant when, Optional<Unreachable> why) implements Outcome {}

    /// It does not stand and never will.
    ///
    /// @param why what was in the way, where that is known
    record Never(Optional<Unreachable> why) implements Outcome {}
  }

  Outcome deliver(Parcel parcel) {
    Instant now = clock.instant();
    boolean late = now.isAfter(parcel.deadline());
    try {
      Optional<Standing> there =
          parcel.tries() == 1
              ? Optional.empty()
              : channels.find(parcel.channel(), parcel.mark()).stream().findFirst();
      if (there.isPresent()) {
        return new Outcome.Stands(there.get());
      }
      return late ? new Outcome.Never(Optional.empty()) : send(parcel);
    } catch (Unreachable failure) {
      boolean hopeless = now.isAfter(parcel.deadline().plus(PATIENCE));
      return switch (failure.reason()) {
        case GONE -> new Outcome.Never(Optional.of(failure));
        case UNKNOWN ->
            hopeless
                ? new Outcome.Never(Optional.of(failure))
                : new Outcome.Later(now.plus(SOON), Optional.empty());
        case FORBIDDEN, CLOSED, BLOCKED ->
            late
                ? new Outcome.Never(Optional.of(failure))
                : new Outcome.Later(now.plus(LATER), Optional.of(failure));
      };
    }
  }

  /// A process that was held up may find that what it has in hand is another's by now.
  private Outcome send(Parcel parcel) {
    Instant now = clock.instant();
    Optional<Unreachable> hindrance = channels.hindrance(parcel.channel(), parcel.thread());
    if (hindrance.isPresent()) {
      return new Outcome.Later(
          now.plus(SOON), hindrance.filter(known -> known.reason() != Reason.UNKNOWN));
    }
    if (!now.isBefore(parcel.lease())) {
      return new Outcome.Later(now, Optional.empty());
    }
    return new Outcome.Stands(parcel.send().get());
  }
}
