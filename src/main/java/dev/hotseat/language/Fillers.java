package dev.hotseat.language;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;

/// Words that tell nothing about what a text is about: those of every English text, and those of
/// every question.
final class Fillers {
  private static final String WORDS =
      """
      a an and are as at be been being am but by for from if in into is it its no not of on or such
      that the their them then there these they this those to was were will with
      how what what's when where which who whom whose why
      do does did done doing has have had can could would should may might must shall
      don't doesn't didn't isn't aren't wasn't can't won't
      i i'm me my we our us you your you're he she his her
      e g i.e eg ie etc so than too very
      """;
  private static final CharArraySet SET =
      CharArraySet.unmodifiableSet(new CharArraySet(List.of(WORDS.strip().split("\\s+")), false));

  private Fillers() {}

  /// Keeps the stemmer off the stop words, which would not be found any more afterwards.
  static TokenStream marked(TokenStream words) {
    return new SetKeywordMarkerFilter(words, SET);
  }

  static TokenStream removed(TokenStream stems) {
    return new StopFilter(stems, SET);
  }
}
