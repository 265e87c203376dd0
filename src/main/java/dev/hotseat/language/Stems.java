package dev.hotseat.language;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Takes words to what their forms have in common: "locks", "locked" and "locking" to `lock`.
///
/// The stemmer is Snowball's English one (Porter's second), with the exceptions below, and without
/// the words that a search leaves out. It takes longer than all else that is done to a word, and
/// people use the same few thousand words, so their stems are kept.
final class Stems extends TokenFilter {
  /// Words that the stemmer would confuse with a word of another meaning ("contention" with
  /// "content"), or not take to their singular, each before its stem.
  private static final String EXCEPTIONS =
      """
      accessibility=accessibility accountability=accountability authority=authority
      authorities=authority business=business businesses=business container=container
      containers=container contention=contention customer=customer customers=customer
      identical=identical importance=important important=important integrity=integrity
      objective=objective objectives=objective operator=operator operators=operator
      production=production responsibilities=responsibility responsibility=responsibility
      having=having restful=restful stateful=stateful
      analyses=analys analysis=analys indices=index matrices=matrix queuing=queue schemata=schema
      vertices=vertex
      """;

  private static final Pattern WORD_AND_STEM = Pattern.compile("(\\w+)=(\\w+)");
  private static final Map<String, String> STEMS = exceptions();

  private static final int MOST_KEPT = 8_192;

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final CharArrayMap<String> kept = new CharArrayMap<>(64, false);

  Stems(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    @Nullable String known = kept.get(word.buffer(), 0, word.length());
    String stem = known == null ? keep(word.toString()) : known;
    word.setEmpty().append(stem);
    return true;
  }

  private String keep(String unknown) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    String stem = stem(unknown);
    kept.put(unknown, stem);
    return stem;
  }

  private String stem(String unknown) {
    if (Fillers.inSearch(unknown)) {
      return unknown;
    }
    @Nullable String exception = STEMS.get(unknown);
    if (exception != null) {
      return exception;
    }
    stemmer.setCurrent(unknown);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static Map<String, String> exceptions() {
    return WORD_AND_STEM
        .matcher(EXCEPTIONS)
        .results()
        .collect(Collectors.toUnmodifiableMap(it -> it.group(1), it -> it.group(2)));
  }
}
