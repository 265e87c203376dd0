package dev.hotseat.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses which name was meant.
final class Nearest {
  private Nearest() {}

  /// The known name that needs the fewest letters changed, where these are a third of it at most;
  /// dots, dashes and underscores are alike, and so are small letters and capitals.
  static Optional<String> to(String name, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .filter(candidate -> distance(name, candidate) * 3 <= candidate.length());
  }

  /// Levenshtein's distance of what the names have in common once they are written alike.
  private static int distance(String one, String other) {
    String from = alike(one);
    String to = alike(other);
    int[] last = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
      }
      last = row;
    }
    return last[to.length()];
  }

  private static String alike(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", ".");
  }
}
