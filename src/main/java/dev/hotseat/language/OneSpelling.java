package dev.hotseat.language;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Writes in one way what people spell in several.
///
/// American "-ize" becomes British "-ise". That joins both, and keeps the stemmer from taking
/// "normalize" to `normal` and "authorize" to `author`, since it does not cut "-is". Growth loses
/// its spaces and signs: "O(n log n)" is "O(n·log n)", and "O(n^2)" is "O(n²)", whose accent is
/// folded already.
final class OneSpelling extends TokenFilter {
  private static final Pattern AMERICAN =
      Pattern.compile("(?<=\\p{L}{2}[iy])z(?=(?:e|es|ed|er|ers|ing|able|ation|ations)$)");
  private static final Pattern NOISE = Pattern.compile("[\\s^*·]+");

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  /// @param words in lower case and without accents
  OneSpelling(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (word.length() > 2 && word.charAt(1) == '(') {
      replace(NOISE, "");
    } else if (hasZ()) {
      replace(AMERICAN, "s");
    }
    return true;
  }

  /// A look at the letters first: it saves most words the search for a pattern.
  private boolean hasZ() {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == 'z') {
        return true;
      }
    }
    return false;
  }

  private void replace(Pattern pattern, String by) {
    Matcher matcher = pattern.matcher(word);
    if (matcher.find()) {
      String replaced = matcher.replaceAll(by);
      word.setEmpty().append(replaced);
    }
  }
}
