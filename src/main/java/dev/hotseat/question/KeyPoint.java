package dev.hotseat.question;

import java.util.List;

/// One thing that a good reply says.
///
/// @param label a few words that name the point to people
/// @param weight what the point counts, greater than 0; 1 unless the author said otherwise
/// @param text the point in full, plain text without Markdown; its words count as saying it
/// @param phrases other wordings, each of which alone counts as saying it
public record KeyPoint(String label, double weight, String text, List<String> phrases) {

  /// @throws IllegalArgumentException where the label is blank or the weight is not a positive
  ///     number
  public KeyPoint {
    if (label.isBlank()) {
      throw new IllegalArgumentException("a key point needs a label");
    }
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("weight " + weight + " is not a positive number");
    }
    phrases = List.copyOf(phrases);
  }
}
