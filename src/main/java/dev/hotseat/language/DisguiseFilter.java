package dev.hotseat.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes disguises off each word.
final class DisguiseFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  DisguiseFilter(TokenStream tokens) {
    super(tokens);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (Disguises.mayHide(term, 0, term.length())) {
      String plain = Disguises.off(term.toString());
      term.setEmpty().append(plain);
    }
    return true;
  }
}
