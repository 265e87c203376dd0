package dev.hotseat.language;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The look of single words.
final class Spelling {
  private static final int LONGEST_ABBREVIATION = 5;

  /// What is found in code and not in words.
  private static final String CODE = "()+#_";

  private Spelling() {}

  /// The word in lower case, without accents, disguises and the possessive ending.
  static String normal(String surface) {
    String plain = Disguises.off(surface).toLowerCase(Locale.ROOT);
    String word = Disguises.isPlain(plain) ? plain : folded(plain);
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  private static String folded(String word) {
    char[] folded = new char[4 * word.length()];
    int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
    return new String(folded, 0, length);
  }

  /// Whether a word is a number, code or an abbreviation in capitals.
  static boolean isExact(String surface) {
    boolean capitals = surface.length() >= 2 && surface.length() <= LONGEST_ABBREVIATION;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Character.isDigit(c) || CODE.indexOf(c) >= 0) {
        return true;
      }
      capitals &= Character.isUpperCase(c);
    }
    return capitals;
  }

  /// How many letters must be changed, added, left out or swapped with their neighbour to make one
  /// word of the other (the restricted Damerau-Levenshtein distance); `most + 1` where it is more
  /// than `most`.
  static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      int from = Math.max(1, i - most);
      int to = Math.min(b.length(), i + most);
      if (from > 1) {
        row[from - 1] = most + 1; // as all that is so far off the diagonal is at least
      }
      if (to == i + most) {
        above[to] = most + 1;
      }
      for (int j = from; j <= to; j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return Math.min(above[b.length()], most + 1);
  }
}
