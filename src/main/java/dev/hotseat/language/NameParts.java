package dev.hotseat.language;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Adds the parts of a name like `hashCode` or `node.js` beside the whole.
///
/// Of names in camel case only those that begin in lower case: they are identifiers. "JavaScript",
/// "GitHub" and "PostgreSQL" are names of products, and to take "JavaScript" for "Java" would be
/// wrong.
final class NameParts extends ConditionalTokenFilter {
  private static final Pattern NAME = Pattern.compile("\\p{Ll}{2,}+\\p{Lu}.*+|\\p{L}++\\.js");
  private static final int PARTS =
      WordDelimiterGraphFilter.GENERATE_WORD_PARTS
          | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE
          | WordDelimiterGraphFilter.PRESERVE_ORIGINAL;

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  NameParts(TokenStream words) {
    super(words, names -> new WordDelimiterGraphFilter(names, PARTS, null));
  }

  @Override
  protected boolean shouldFilter() {
    return NAME.matcher(word).matches();
  }
}
