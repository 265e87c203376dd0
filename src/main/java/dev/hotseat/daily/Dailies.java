package dev.hotseat.daily;

import java.util.List;
import java.util.Optional;

/// Where schedules are kept. A write is durable when it returns. Safe to use from several threads
/// and by several processes.
public interface Dailies {

  /// Keeps a schedule. One of the same server and name, whatever its case, is changed: it keeps its
  /// id and the dates that it has posted.
  ///
  /// @return the schedule with its id
  Schedule keep(Schedule schedule);

  /// The schedules of a server, in the order in which they were made.
  List<Schedule> of(String server);

  /// A schedule by its name, in any case; empty where there is none.
  Optional<Schedule> find(String server, String name);

  /// Removes a schedule. The rounds that it opened stay, and what they counted.
  void remove(long id);
}
