package dev.hotseat.round;

import dev.hotseat.round.Round.State;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where rounds are kept. A write is durable when it returns. Safe to use from several threads; no
/// write is lost to another one.
public interface Rounds {

  /// What came of opening a round.
  ///
  /// @param round the new round, or the one that is open in its channel already
  /// @param fresh whether it is new
  record Opened(Round round, boolean fresh) {}

  /// Keeps a new round; one by `/ask` only where no other is open in its channel. By `/ask` it
  /// begins in [State#POSTING], else in [State#OPEN].
  Opened open(Draft draft);

  /// The round of an id; empty where there is none.
  Optional<Round> find(long id);

  /// The round whose card or closing card a message is; empty where there is none.
  Optional<Round> ofMessage(String message);

  /// The rounds that are open in channels, the newest first; dailies once their card stands.
  List<Round> open();

  /// Some of the rounds that are open in channels: those in front that are in a server in which a
  /// member has asked or answered, and the newest of them first.
  ///
  /// @param most how many
  List<Round> openNear(String member, int most);

  /// The rounds that are open in a channel or have it as their thread, the newest first; dailies
  /// once their card stands.
  List<Round> openIn(String channel);

  /// The rounds in channels whose card may show something old: those that are open, and those
  /// closed whose card does not show it.
  List<Round> onDisplay();

  /// The question that a member was last asked by `/practice`, while it is open.
  Optional<Round> lastPractice(String member);

  /// When each question was last asked in a server, by its id. Practice is not asking.
  Map<String, Instant> askedIn(String server);

  /// The rounds with something to do: a card on the way that no schedule looks after, or time to
  /// close.
  List<Round> due(Instant now);

  /// Notes the card of a round, which is open from now on unless it was closed in the meantime.
  ///
  /// @param message the card's id; empty where it stands and nobody knows its id
  void posted(long id, Optional<String> message);

  /// Removes a round whose card could not be posted, unless somebody answered it.
  ///
  /// @return whether it was removed
  boolean takeBack(long id);

  /// Closes an open round. In the same moment it is noted which answers its closing card shows.
  ///
  /// @param state what it becomes: [State#CLOSING], [State#CLOSED] or [State#GONE]
  /// @param shown the attempts of these answers
  /// @return the round as it is now; empty where it was not open
  Optional<Round> close(long id, Instant at, State state, Collection<String> shown);

  /// Closes an open round whose closing card shows no answers.
  default Optional<Round> close(long id, Instant at, State state) {
    return close(id, at, state, List.of());
  }

  /// Notes that a closing card was posted, or cannot be.
  void announced(long id, Optional<String> message);

  /// The dailies that are open and have yet to get their thread.
  List<Round> threadless();

  /// Notes the thread of a daily; empty where it cannot have one.
  void threaded(long id, Optional<String> thread);

  /// Notes what the card of a round shows.
  void drawn(long id, String drawn);

  /// Notes that all messages in a channel up to one have been read, for the rounds open there.
  void heardUpTo(String channel, String message);

  /// What a candidate did in a round.
  Participation participation(long id, String candidate);

  /// Changes what a candidate did in a round; of two changes at once none is lost.
  ///
  /// @return what holds now
  Participation change(long id, String candidate, UnaryOperator<Participation> change);

  /// Keeps an answer, unless its attempt is known. In the same moment it is settled whether it is
  /// late, and whether it counts: where `answer.counts()` allows it, its round is open and no other
  /// of its candidate counts in it. An answer that is not late keeps its round open for another
  /// [Round#QUIET]; a daily closes at its own time.
  ///
  /// @return the answer as it is kept
  Answer add(Answer answer);

  /// The answer of an attempt; empty where it is none.
  Optional<Answer> answer(String attempt);

  /// A round's answers, the oldest first.
  List<Answer> answers(long id);

  /// The answers that count and of which it is not known that the board has them, oldest first.
  List<Answer> toEnter();

  /// Notes that the board has some answers.
  void entered(Collection<String> attempts);

  /// Notes that no closing card shows an answer any more. An unknown one changes nothing.
  void unshow(String attempt);

  /// The answers that the closing card of a round shows, the oldest first.
  List<Answer> shown(long id);

  /// Keeps a dispute, unless it is known.
  void dispute(Dispute dispute);

  /// A server's disputes, the oldest first.
  List<Dispute> disputes(String server);

  /// Keeps a direct message until its author says what it answers; it takes the place of an older
  /// one of theirs.
  void hold(Unplaced reply);

  /// A member's direct message that waits to be placed.
  Optional<Unplaced> held(String candidate);

  /// Drops a direct message that was placed.
  void release(String candidate);

  /// Drops the words of replies that were kept before some moment.
  void forgetRepliesBefore(Instant moment);
}
