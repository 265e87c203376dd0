package dev.hotseat.grading;

import dev.hotseat.question.KeyPoint;
import java.util.List;
import java.util.Locale;

/// How far a reply made one key point.
///
/// @param keyPoint the point
/// @param degree 0 (nothing of it) to 1 (said in full)
/// @param matched the reply's words that earned it, in the reply's order, without overlaps
public record Coverage(KeyPoint keyPoint, double degree, List<Span> matched) {
  /// From here on a point counts as said, to people.
  public static final double SAID = 0.75;

  /// From here on a point counts as partly said, to people.
  public static final double PARTLY = 0.3;

  /// @throws IllegalArgumentException where the degree is not between 0 and 1
  public Coverage {
    if (!(degree >= 0 && degree <= 1)) {
      throw new IllegalArgumentException("degree " + degree);
    }
    matched = List.copyOf(matched);
  }

  /// How a point reads to people.
  public enum State {
    SAID,
    PARTLY,
    NOT_YET;

    /// The state as texts name it: `not-yet`.
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// How this point reads to people.
  public State state() {
    return degree >= SAID ? State.SAID : degree >= PARTLY ? State.PARTLY : State.NOT_YET;
  }

  /// The same with a share of its degree, 0 to 1; of nothing no words are left either.
  Coverage times(double share) {
    return new Coverage(keyPoint, share * degree, share > 0 ? matched : List.of());
  }

  /// The same, earned by other words.
  Coverage showing(List<Span> words) {
    return new Coverage(keyPoint, degree, words);
  }

  /// What the point is worth here, in weight.
  public double earned() {
    return degree * keyPoint.weight();
  }
}
