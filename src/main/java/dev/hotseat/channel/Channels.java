package dev.hotseat.channel;

import dev.hotseat.command.Reply.Card;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The channels in which people talk. Calls wait for their outcome, some seconds at most, and may
/// be made from any thread. What was written is never read as a mention of anybody.
public interface Channels {

  /// Posts a card as a message of its own, which people can answer.
  ///
  /// @param channel where
  /// @param card its audience does not matter
  /// @param key 1 to 25 characters that make a repeat known: the same key within a few minutes
  ///     posts
  ///     once, so that a posting whose outcome is unknown can be tried again
  /// @return the message's id
  /// @throws Unreachable where it could not be posted
  String post(String channel, Card card, String key);

  /// Puts another card in the place of a message's.
  ///
  /// @throws Unreachable where it could not be changed
  void edit(String channel, String message, Card card);

  /// Shows under somebody's message that it was taken.
  ///
  /// @throws Unreachable where that could not be shown
  void acknowledge(String channel, String message);

  /// Writes to a person privately.
  ///
  /// @return the message's id
  /// @throws Unreachable where they take no private messages
  String tell(String person, Card card);

  /// Where a message can be opened.
  String link(String server, String channel, String message);

  /// What others call a member of a server now; empty where they are not a member any more.
  Optional<String> nameOf(String server, String person);

  /// Whether a person is a member of a server who can see a channel of it.
  ///
  /// @throws Unreachable where that cannot be found out
  boolean reaches(String server, String channel, String person);

  /// What was written in a channel after a message, as listeners hear it, the oldest first: in a
  /// thread all that people wrote, elsewhere their answers to the program.
  ///
  /// @param message the id of the last message that is known, of a message that may be gone
  /// @throws Unreachable where the channel cannot be read
  List<Heard> since(String channel, String message);

  /// What a person wrote to the program in private since a moment, the oldest first.
  ///
  /// @throws Unreachable where it cannot be read
  List<Heard> writtenBy(String person, Instant since);
}
