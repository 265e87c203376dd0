package dev.hotseat.language;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/// The chain that makes stems of technical English: `C++`, `node.js`, `3.5` and `O(log n)` stay in
/// one piece, `CI/CD` and `key-value` fall into their parts.
final class WordTokens {
  private static final Pattern WORD =
      Pattern.compile(
          "[Oo]\\([^()\\n]{1,16}\\)" // complexity
              + "|\\p{N}++(?:[.,]\\p{N}++)++"
              + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}_]*+"
              + "(?:['’]\\p{L}++|\\.(?:js|net|io|ts)\\b|\\+\\+|#(?!\\p{L}))?");

  private WordTokens() {}

  static Tokenizer tokenizer() {
    return new PatternTokenizer(WORD, 0);
  }

  /// Lower case, plain letters, without the possessive ending.
  static TokenStream normal(TokenStream tokens) {
    TokenStream plain = new LowerCaseFilter(new DisguiseFilter(tokens));
    return new ASCIIFoldingFilter(new EnglishPossessiveFilter(plain));
  }

  /// Stems of normal tokens; what holds a digit stays as it is.
  static TokenStream stems(TokenStream normal) {
    return new SnowballFilter(new DigitsStay(normal), new EnglishStemmer());
  }

  private static final class DisguiseFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    DisguiseFilter(TokenStream tokens) {
      super(tokens);
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String word = term.toString();
      String plain = Disguises.off(word);
      if (!plain.equals(word)) {
        term.setEmpty().append(plain);
      }
      return true;
    }
  }

  private static final class DigitsStay extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    DigitsStay(TokenStream tokens) {
      super(tokens);
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
      if (!input.incrementToken()) {
        return false;
      }
      keyword.setKeyword(term.chars().anyMatch(Character::isDigit));
      return true;
    }
  }
}
