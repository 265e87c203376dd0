package dev.hotseat.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Up to where the messages of each channel have been read. Several are read at once, and the one
/// that came first may be done last; so a channel's mark moves only when none is in hand, and not
/// while one has failed.
final class Marks {
  private final Map<String, Mark> marks = new HashMap<>();

  private static final class Mark {
    private int inHand;
    private boolean failed;
    private String latest = "";
  }

  /// A channel, and the message up to which all in it have been read.
  record Read(String channel, String message) {}

  /// A message is being read.
  synchronized void begin(String channel, String message) {
    Mark mark = marks.computeIfAbsent(channel, fresh -> new Mark());
    mark.inHand++;
    mark.latest = message;
  }

  /// A message has been read.
  ///
  /// @param well whether it was read without a failure
  synchronized void end(String channel, boolean well) {
    Mark mark = marks.computeIfAbsent(channel, fresh -> new Mark());
    mark.inHand--;
    mark.failed |= !well;
  }

  /// The channels of which all was read since the last time, each told once.
  synchronized List<Read> read() {
    List<Read> read =
        marks.entrySet().stream()
            .filter(entry -> entry.getValue().inHand == 0 && !entry.getValue().failed)
            .map(entry -> new Read(entry.getKey(), entry.getValue().latest))
            .toList();
    read.forEach(done -> marks.remove(done.channel()));
    return read;
  }

  /// The channels in which a message could not be read. They are to be read again from their marks,
  /// and count as read until that fails too.
  synchronized List<String> failed() {
    List<String> failed =
        marks.entrySet().stream()
            .filter(entry -> entry.getValue().inHand == 0 && entry.getValue().failed)
            .map(Map.Entry::getKey)
            .toList();
    failed.forEach(marks::remove);
    return failed;
  }
}
