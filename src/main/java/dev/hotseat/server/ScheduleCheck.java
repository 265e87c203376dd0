package dev.hotseat.server;

import dev.hotseat.text.Message;
import java.util.List;

/// Looks at what a server has posted by schedule.
@FunctionalInterface
public interface ScheduleCheck {

  /// A line for each schedule of a server, with what is wrong with it and how to mend that.
  List<Message> look(String server);
}
