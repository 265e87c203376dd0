package dev.hotseat.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Takes disguises off a word: invisible characters, wide and styled letters, letters of another
/// alphabet that look like Latin ones, and the signs that are typed for an apostrophe. Text that is
/// honestly in another alphabet stays as it is.
final class Disguises {
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

  private static final String APOSTROPHES = "´`\"^";

  /// The accents of some keyboards; and in "isn't" the keys beside and above.
  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<=\\p{L})[´`](?=\\p{L})|(?<=n)[\"^](?=t$)", Pattern.CASE_INSENSITIVE);

  /// Unicode Technical Standard 39: two words look alike when their skeletons are equal.
  private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

  private Disguises() {}

  /// Whether a stretch of a text may be disguised: hardly any word is.
  static boolean mayHide(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) >= 0x80 || APOSTROPHES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// The word as it looks, in plain letters.
  static String off(String disguised) {
    String word = withApostrophe(disguised);
    if (isPlain(word)) {
      return word;
    }
    String visible = COMPATIBLE.normalize(word.replaceAll("\\p{Cf}+", ""));
    return mixesLatin(visible) ? latin(visible) : visible;
  }

  private static String withApostrophe(String word) {
    for (int i = 1; i + 1 < word.length(); i++) {
      if (APOSTROPHES.indexOf(word.charAt(i)) >= 0) {
        return APOSTROPHE.matcher(word).replaceAll("'");
      }
    }
    return word; // as nearly all are
  }

  /// Whether a word has only letters, digits and signs that every keyboard has.
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// Only the letters of other alphabets take on their looks: to the standard `m` looks like `rn`.
  private static String latin(String word) {
    StringBuilder latin = new StringBuilder();
    word.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> mayStay(letter) ? letter : LOOKS.getSkeleton(letter))
        .forEach(latin::append);
    return latin.toString();
  }

  private static boolean mayStay(String letter) {
    int script = UScript.getScript(letter.codePointAt(0));
    return script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED;
  }

  private static boolean mixesLatin(String word) {
    int[] scripts =
        word.codePoints()
            .map(UScript::getScript)
            .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
            .distinct()
            .toArray();
    return scripts.length > 1 && IntStream.of(scripts).anyMatch(script -> script == UScript.LATIN);
  }
}
