package dev.hotseat.grading;

import java.util.Comparator;
import java.util.List;

/// What a reply is worth, and why.
///
/// @param score 0 to 100, rounded to one decimal
/// @param keyPoints each key point of the question in its order
/// @param enough the weight of key points that earns 100
/// @param flags why the score was held down, empty for most replies
/// @param version of the grader
public record Grade(
    double score, List<Coverage> keyPoints, double enough, List<Flagged> flags, String version) {

  public Grade {
    keyPoints = List.copyOf(keyPoints);
    flags = List.copyOf(flags);
  }

  /// The score in a word.
  public Verdict verdict() {
    return Verdict.of(score);
  }

  /// The weight of key points that was earned, perhaps more than enough.
  public double earned() {
    return keyPoints.stream().mapToDouble(Coverage::earned).sum();
  }

  /// The key points as they are shown to people: said, partly said, not yet said, each kind in the
  /// question's order. Numbers that a person types count along this list.
  public List<Coverage> shown() {
    return keyPoints.stream().sorted(Comparator.comparing(Coverage::state)).toList();
  }

  /// Whether a flag was raised.
  public boolean has(Flag flag) {
    return flags.stream().anyMatch(flagged -> flagged.flag() == flag);
  }
}
