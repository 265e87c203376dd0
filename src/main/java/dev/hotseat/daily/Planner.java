package dev.hotseat.daily;

import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Optional;

/// What moderators do with schedules. Calls may be made from any thread.
public interface Planner {

  /// What came of posting at once.
  sealed interface Now {
    /// It is posted.
    ///
    /// @param link where it can be opened
    record Posted(String link) implements Now {}

    /// Today's was posted before.
    ///
    /// @param link where it can be opened; empty where its card is gone
    record Already(Optional<String> link) implements Now {}

    /// It is being posted; whether it arrived is not known yet.
    record OnItsWay() implements Now {}

    /// It cannot be posted.
    ///
    /// @param reasons what is wrong and what to do, each a sentence
    record Impossible(List<Message> reasons) implements Now {}
  }

  /// Keeps a schedule, as [Dailies#keep] does, and plans its next post: the first of its slots that
  /// is still to come and whose date it has not used. Where the timetable stays the same, a post
  /// that is due and waits goes on waiting.
  ///
  /// @return the schedule with its id
  Schedule keep(Schedule schedule);

  /// The schedules of a server, in the order in which they were made.
  List<Schedule> of(String server);

  /// A schedule by its name, in any case; empty where there is none.
  Optional<Schedule> find(String server, String name);

  /// Posts nothing until it is resumed.
  void pause(Schedule schedule);

  /// Posts again, from the next slot on.
  void resume(Schedule schedule);

  /// Leaves the next slot out.
  ///
  /// @return the slot that is left out
  Slot skip(Schedule schedule);

  /// Posts today's question now, whatever the time and the day of the week. Its date is used up
  /// then: the post that was planned for it is not made.
  Now postNow(Schedule schedule);

  /// Removes a schedule. What it posted stays.
  void remove(Schedule schedule);

  /// The next slots at which it posts, without those that are skipped or posted; of one that is
  /// paused as if it were resumed now.
  List<Slot> upcoming(Schedule schedule, int count);

  /// The questions that come next, the next one first; fewer only where none match. What is asked
  /// or changed in the meantime may change them.
  List<Question> lineUp(Schedule schedule, int count);

  /// Moves a question to a place in the line-up. The ones before it stay.
  ///
  /// @param position from 1, for the next post, to [#MOST_PLACED]
  void place(Schedule schedule, int position, Question question);

  /// How far ahead a question can be placed.
  int MOST_PLACED = 25;

  /// What keeps a schedule from posting in its channel, as far as that is known without trying;
  /// empty where nothing does.
  List<Message> obstacles(Schedule schedule);
}
