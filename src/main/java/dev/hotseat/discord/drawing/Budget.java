package dev.hotseat.discord.drawing;

import java.util.ArrayList;
import java.util.List;

/// Shares the characters that a message may have among its texts: the longest give way first.
final class Budget {
  private static final int LEAST = 100;

  private Budget() {}

  /// The texts, cut where all of them together are too long.
  ///
  /// @param most characters in all; a hundred or more for each text
  static List<String> fitted(List<String> texts, int most) {
    List<String> fitted = new ArrayList<>(texts);
    int over = length(fitted) - most;
    while (over > 0) {
      int longest = longest(fitted);
      int length = fitted.get(longest).length();
      int second =
          fitted.stream().mapToInt(String::length).filter(one -> one < length).max().orElse(0);
      int target = Math.max(LEAST, Math.max(second, length - over));
      fitted.set(longest, Cut.markdown(fitted.get(longest), Math.min(target, length - 1)));
      over = length(fitted) - most;
    }
    return fitted;
  }

  private static int longest(List<String> texts) {
    int longest = 0;
    for (int i = 1; i < texts.size(); i++) {
      longest = texts.get(i).length() > texts.get(longest).length() ? i : longest;
    }
    return longest;
  }

  private static int length(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }
}
