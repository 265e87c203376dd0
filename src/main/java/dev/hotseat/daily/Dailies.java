package dev.hotseat.daily;

import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.daily.Timetable.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where schedules are kept, and what became of their dates. A write is durable when it returns.
/// Safe to use from several threads and by several processes.
public interface Dailies {

  /// Keeps a schedule. One of the same server and name, whatever its case, is changed: it keeps its
  /// id and the dates that it has used. Where the timetable is the same and it was active before,
  /// the slot that it waits for stays; else it is the first after now whose date is not used.
  ///
  /// @return the schedule with its id
  Schedule keep(Schedule schedule, Instant now);

  /// The schedules of a server, in the order in which they were made.
  List<Schedule> of(String server);

  /// A schedule by its name, in any case; empty where there is none.
  Optional<Schedule> find(String server, String name);

  /// A schedule with the slot that it waits for; empty where it was removed.
  Optional<Planned> planned(long schedule);

  /// Changes the state of a schedule. One that becomes active waits for the first slot after now
  /// whose date is not used.
  void change(long schedule, Schedule.State state, Instant now);

  /// Removes a schedule. What it posted stays.
  void remove(long schedule);

  /// The active schedules whose slot is due, the longest overdue first.
  ///
  /// @param most how many at most
  List<Planned> due(Instant now, int most);

  /// What became of a schedule's dates from one on, in their order.
  List<Post> posts(long schedule, LocalDate from);

  /// The last post of a schedule that stands.
  Optional<Post> last(long schedule);

  /// Whether the last posts since the schedule became active, so many, have no answer.
  boolean unanswered(long schedule, int posts);

  /// Takes a slot: the round is opened, the schedule goes on to its next slot, and the first place
  /// of the line-up is used up, all or nothing.
  ///
  /// @return empty where somebody else was faster, or the schedule or the date is not as it was
  ///     read
  Optional<Sending> claim(Claim claim, Lease lease);

  /// Notes that nothing was posted at some slots, and goes on to the next one.
  ///
  /// @param state [Post.State#MISSED] or [Post.State#SKIPPED]
  /// @return whether the schedule was as it was read
  boolean pass(Planned planned, List<Slot> slots, Post.State state, Slot next, Instant now);

  /// Takes a date that nothing was posted on, whatever became of it, for a post out of turn.
  ///
  /// @return empty where it is being sent, or stands
  Optional<Sending> reclaim(Claim claim, Lease lease);

  /// The posts on the way that nobody has in hand.
  ///
  /// @param most how many at most
  List<Sending> unsettled(Instant now, int most);

  /// Takes over a post that is on the way.
  ///
  /// @return empty where somebody else was faster
  Optional<Sending> take(Sending sending, Instant now, Lease lease);

  /// Notes where a card stands, and lets other dailies that are open in the channel close.
  void posted(Sending sending, Standing standing, Instant now);

  /// Gives a post up: its round is taken back, unless somebody answered it.
  void failed(Sending sending);

  /// Lets a post be, to be taken in hand again later, or once its schedule is changed.
  ///
  /// @param nowhere whether it is certain that nothing of it stands: then it is as if it had never
  ///     been tried
  void leave(Sending sending, Instant until, boolean nowhere);

  /// Lets the round of a post that stands nowhere be as its schedule is by now.
  void renew(Sending sending, Schedule wanted);

  /// The line-up that was set, as the ids of questions.
  List<String> lineUp(long schedule);

  /// Sets the line-up.
  void lineUp(long schedule, List<String> questions);

  /// Notes that moderators are told that a schedule cannot post.
  ///
  /// @param again after so long they are told again
  /// @return whether they are to be told; a post that stands ends it
  boolean broken(long schedule, Instant now, Duration again);

  /// Notes whether few questions are left.
  ///
  /// @return whether moderators are to be told, once until there are more
  boolean few(long schedule, boolean few);

  /// The clock was set back: what was noted for the time that is to come again is forgotten, but
  /// not what was posted.
  void turnBack(Instant now);
}
