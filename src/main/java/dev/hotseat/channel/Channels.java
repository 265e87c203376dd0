package dev.hotseat.channel;

import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.text.Message;
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

  /// Where a card stands.
  ///
  /// @param channel the channel's id; where it was posted in a forum, that of its post
  /// @param message the message's id
  record Standing(String channel, String message) {}

  /// What the post is called that a card gets in a forum, or the thread that it gets in a channel.
  ///
  /// @param title of any length
  /// @param topic where a forum has a tag of this name, it is put on the post
  record Title(Message title, String topic) {}

  /// Posts a card as [#post] does, or in a forum as a post of its own. A forum does not know a
  /// repeat: where the outcome is unknown, look with [#find] before trying again.
  ///
  /// @param channel the id of a channel or a forum
  /// @throws Unreachable where it could not be posted
  Standing publish(String channel, Card card, String key, Title title);

  /// Finds the cards that the program posted, by one of their buttons.
  ///
  /// @param channel the id of a channel, thread or forum
  /// @param runs what the button runs
  /// @return such cards among the last thousand messages, or posts of a forum, the oldest first
  /// @throws Unreachable where that cannot be found out
  List<Standing> find(String channel, CommandLine runs);

  /// Opens a thread under a message, or finds the one that it has. In a thread this is the thread
  /// itself.
  ///
  /// @return the thread's id
  /// @throws Unreachable where there is none and it could not be opened
  String openThread(String channel, String message, Title title);

  /// What keeps the program from publishing in a channel now, as far as it is known without asking.
  ///
  /// @param channel the id of a channel or a forum
  /// @param needs what is to be done there too
  /// @return why, with what to do; empty where nothing is known to be in the way
  Optional<Unreachable> hindrance(String channel, Needs needs);

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
