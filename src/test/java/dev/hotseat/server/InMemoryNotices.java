package dev.hotseat.server;

import dev.hotseat.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Notices in memory.
public final class InMemoryNotices implements Notices {
  private final List<Notice> notices = new ArrayList<>();
  private long next;

  @Override
  public synchronized void add(String server, Message message, Instant at) {
    if (waiting(server).stream().noneMatch(notice -> notice.message().equals(message))) {
      notices.add(new Notice(next++, server, message, at));
    }
  }

  @Override
  public synchronized List<Notice> waiting(String server) {
    return notices.stream().filter(notice -> notice.server().equals(server)).toList();
  }

  @Override
  public synchronized void told(List<Notice> told) {
    notices.removeAll(told);
  }
}
