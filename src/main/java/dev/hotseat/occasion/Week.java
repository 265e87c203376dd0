package dev.hotseat.occasion;

import java.util.List;

/// What happened in the channels of a server.
///
/// @param members how many answered
/// @param answers how many answers they gave
/// @param missed the key points that most missed, those in front that the largest share did
public record Week(int members, int answers, List<Missed> missed) {
  /// Fewer would be a few persons' breakdown.
  public static final int FEWEST_CANDIDATES = 4;

  /// How many missed points are told.
  public static final int MOST_MISSED = 3;

  /// A key point that some did not make, of a question that is not open any more.
  ///
  /// @param questionId the question's id
  /// @param label of the key point
  /// @param missed how many did not make it, 1 or more
  /// @param candidates how many answered the question, [#FEWEST_CANDIDATES] or more
  public record Missed(String questionId, String label, int missed, int candidates) {}

  public Week {
    missed = List.copyOf(missed);
  }
}
