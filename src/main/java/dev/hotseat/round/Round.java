package dev.hotseat.round;

import dev.hotseat.question.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A question that is, or was, open for replies.
///
/// @param id unique among all rounds, in the order of opening
/// @param kind how it came about
/// @param state how far it is
/// @param server the server that it is asked in; empty for practice in private
/// @param channel the channel that its card stands in; empty for practice
/// @param questionId what is asked
/// @param topic of the question when it was asked
/// @param level of the question when it was asked
/// @param asker who asked; empty where nobody did, or where they wanted to be forgotten
/// @param named whether the asker named the question
/// @param openedAt when it was opened
/// @param until the latest that it can be open
/// @param closesAt when it closes if nobody replies any more
/// @param closedAt when it was closed
/// @param message the id of its card
/// @param heard the id of the message up to which all in its channel have been read
/// @param drawn what its card shows, as [RoundCards] signs it
/// @param daily what is particular about it, where a schedule opened it
public record Round(
    long id,
    Kind kind,
    State state,
    Optional<String> server,
    String channel,
    String questionId,
    String topic,
    Level level,
    Optional<Asker> asker,
    boolean named,
    Instant openedAt,
    Instant until,
    Instant closesAt,
    Optional<Instant> closedAt,
    Optional<String> message,
    Optional<String> heard,
    String drawn,
    Optional<Daily> daily) {

  /// How long a round stays open without a reply.
  public static final Duration QUIET = Duration.ofHours(1);

  /// How a round comes about.
  public enum Kind {
    /// By `/ask`, for all in a channel.
    ASK,
    /// By `/practice`, for who gave the command.
    PRACTICE,
    /// By a schedule, for all in a channel.
    DAILY;

    /// As the store writes it: `ask`.
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How far a round is.
  public enum State {
    /// Stored, and its card on the way.
    POSTING,
    /// Its card stands.
    OPEN,
    /// Closed, and its closing card on the way.
    CLOSING,
    /// Closed, and nothing more to do.
    CLOSED,
    /// Its card or channel was deleted.
    GONE;

    /// As the store writes it: `posting`.
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Who asked.
  ///
  /// @param id of the person
  /// @param name what they were called then
  public record Asker(String id, String name) {}

  /// Whether replies count. A card that is on the way may have arrived.
  public boolean open() {
    return state == State.POSTING || state == State.OPEN;
  }

  /// Whether only who asked sees it.
  public boolean practice() {
    return kind == Kind.PRACTICE;
  }

  /// Whether its card or its thread stands in a channel.
  boolean isIn(String place) {
    return channel.equals(place) || thread().filter(place::equals).isPresent();
  }

  /// The id of its thread; empty where it has none.
  Optional<String> thread() {
    return daily.flatMap(Daily::thread);
  }

  /// Where its closing card stands: in its thread, where it has one.
  String closingPlace() {
    return thread().orElse(channel);
  }

  /// Whether a person asked.
  public boolean askedBy(String person) {
    return asker.map(Asker::id).filter(person::equals).isPresent();
  }

  /// Makes a second posting of its card known as such.
  String key() {
    return "round-" + id;
  }

  /// Makes a second posting of its closing card known as such.
  String closingKey() {
    return "close-" + id;
  }
}
