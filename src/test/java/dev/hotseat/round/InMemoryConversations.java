package dev.hotseat.round;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Conversations that are gone when the test ends. Who practises is not among them.
public final class InMemoryConversations implements Conversations {
  final Map<String, Conversation> kept = new LinkedHashMap<>();

  @Override
  public synchronized void heardUpTo(Conversation conversation) {
    kept.put(conversation.member(), conversation);
  }

  @Override
  public synchronized List<Conversation> since(Instant moment) {
    return kept.values().stream().filter(one -> !one.at().isBefore(moment)).toList();
  }
}
