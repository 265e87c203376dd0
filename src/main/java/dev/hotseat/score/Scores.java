package dev.hotseat.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where attempts are kept. A write is durable when it returns; whoever is told that something
/// counted is told the truth. Safe to use from several threads; no write is lost to another one.
public interface Scores {

  /// Keeps an attempt and works out its candidate's standing at the question, in one transaction.
  /// An attempt whose id is known already changes nothing.
  ///
  /// @return the standing with the attempt in it
  Standing record(Attempt attempt);

  /// Notes that a candidate says to have made a key point that the grader missed. It counts for
  /// their own reviews alone; the attempt's score stays. Claiming a point twice changes nothing.
  ///
  /// @param attemptId the attempt that made the point
  /// @param label the key point's label
  /// @param at when the candidate said so
  /// @return the standing with the claim in it
  /// @throws IllegalArgumentException where there is no such attempt or it has no such key point
  Standing claim(String attemptId, String label, Instant at);

  /// A candidate's standing at one question; empty where they never tried it.
  Optional<Standing> standing(String candidate, String questionId);

  /// A candidate's standings at all questions, the one due first in front.
  List<Standing> standings(String candidate);

  /// A candidate's attempts at one question, with their claims, in the order of recording.
  List<Attempt> attempts(String candidate, String questionId);

  /// What a candidate's attempts scored at all questions, in the order of recording.
  ///
  /// @param since only attempts made then or later
  List<Scored> scored(String candidate, Instant since);

  /// Drops the words of the attempts that were made before some moment; all else of them stays.
  void forgetRepliesBefore(Instant moment);
}
