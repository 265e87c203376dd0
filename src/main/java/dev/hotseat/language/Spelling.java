package dev.hotseat.language;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The look of single words.
final class Spelling {
  private static final int LONGEST_ABBREVIATION = 5;

  private Spelling() {}

  /// The word in lower case, without accents, disguises and the possessive ending.
  static String normal(String surface) {
    String plain = Disguises.off(surface).toLowerCase(Locale.ROOT);
    char[] folded = new char[4 * plain.length()];
    int length = ASCIIFoldingFilter.foldToASCII(plain.toCharArray(), 0, folded, 0, plain.length());
    String word = new String(folded, 0, length);
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  /// Whether a word is a number, code or an abbreviation in capitals.
  static boolean isExact(String surface) {
    boolean digits = surface.chars().anyMatch(Character::isDigit);
    boolean code = surface.chars().anyMatch(c -> "()+#_".indexOf(c) >= 0);
    boolean abbreviation =
        surface.length() >= 2
            && surface.length() <= LONGEST_ABBREVIATION
            && surface.chars().allMatch(Character::isUpperCase);
    return digits || code || abbreviation;
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
      for (int j = 1; j <= b.length(); j++) {
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
    return above[b.length()];
  }
}
