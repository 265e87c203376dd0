package dev.hotseat.daily;

import dev.hotseat.channel.Needs;
import java.time.Duration;
import java.util.Optional;

/// What the moderators of a server want to be asked every day.
///
/// @param id unique among all schedules; 0 before it is kept
/// @param server the server's id
/// @param name tells several of a server apart, at most 32 characters, any case; the channel's name
///     where nobody gave one
/// @param channel the id of the channel, or forum, that it posts in
/// @param timetable when it is due
/// @param choice which questions
/// @param role the id of the role that each post mentions
/// @param reveal whether the reference answer is shown to all after the close
/// @param thread whether each post gets a thread at once
/// @param catchUp how much later than due a post may be, zero for not at all
/// @param state whether it posts
public record Schedule(
    long id,
    String server,
    String name,
    String channel,
    Timetable timetable,
    Choice choice,
    Optional<String> role,
    boolean reveal,
    boolean thread,
    Duration catchUp,
    State state) {

  /// Whether a schedule posts.
  public enum State {
    /// It posts when it is due.
    ACTIVE,
    /// A moderator paused it.
    PAUSED,
    /// It paused itself, because nobody answered for a while.
    UNANSWERED
  }

  /// What its posts need of the channel; the answer to them is shown in threads.
  public Needs needs() {
    return new Needs(thread || reveal, role);
  }

  /// The same, kept under an id.
  public Schedule kept(long kept) {
    return new Schedule(
        kept, server, name, channel, timetable, choice, role, reveal, thread, catchUp, state);
  }

  /// The same without a role.
  public Schedule quiet() {
    return new Schedule(
        id,
        server,
        name,
        channel,
        timetable,
        choice,
        Optional.empty(),
        reveal,
        thread,
        catchUp,
        state);
  }

  /// The same in another state.
  public Schedule in(State other) {
    return new Schedule(
        id, server, name, channel, timetable, choice, role, reveal, thread, catchUp, other);
  }
}
