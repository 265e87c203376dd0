package dev.hotseat.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Takes words to what their forms have in common: "locks", "locked" and "locking" to `lock`.
///
/// The stemmer is Snowball's English one (Porter's second), with the exceptions below.
final class Stems {
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
  private static final StemmerOverrideMap MAP = exceptions();

  private Stems() {}

  static TokenStream of(TokenStream words) {
    TokenStream exceptions = new StemmerOverrideFilter(Fillers.marked(words), MAP);
    return new SnowballFilter(exceptions, new EnglishStemmer());
  }

  private static StemmerOverrideMap exceptions() {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
    for (MatchResult exception : WORD_AND_STEM.matcher(EXCEPTIONS).results().toList()) {
      builder.add(exception.group(1), exception.group(2));
    }
    try {
      return builder.build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // it is built in memory
    }
  }
}
