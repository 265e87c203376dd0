package dev.hotseat.grading;

/// A stretch of a reply.
///
/// @param begin offset of its first character, in UTF-16 units from 0
/// @param end offset behind its last character, greater than `begin`
public record Span(int begin, int end) {

  /// @throws IllegalArgumentException where it is empty or begins before the reply
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no span from " + begin + " to " + end);
    }
  }

  /// Whether all of it lies in another.
  boolean isIn(Span other) {
    return begin >= other.begin && end <= other.end;
  }

  /// The words that it covers.
  public String of(String reply) {
    return reply.substring(begin, end);
  }
}
