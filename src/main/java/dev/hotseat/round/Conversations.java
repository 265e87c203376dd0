package dev.hotseat.round;

import java.time.Instant;
import java.util.List;

/// Up to where private conversations were read. A write is durable when it returns.
public interface Conversations {

  /// A private conversation.
  ///
  /// @param member the id of the person
  /// @param heard the id of the last message that was read; empty where none was
  /// @param at when it was read, or when something was asked in private
  record Conversation(String member, String heard, Instant at) {}

  /// Notes that all messages of somebody up to one have been read.
  void heardUpTo(Conversation conversation);

  /// The conversations in which something may have been written: of those who wrote after a moment,
  /// or who practise. The latest first, and not more than a hundred.
  List<Conversation> since(Instant moment);
}
