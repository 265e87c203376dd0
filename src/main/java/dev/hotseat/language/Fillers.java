package dev.hotseat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// Words that tell nothing about what a text is about.
///
/// A search leaves out those of every English text and of every question. It keeps particles, since
/// "back off" is not "back up". A grade goes further: no function word of English, as the Snowball
/// project lists them, and no empty word of an explanation says anything by itself.
final class Fillers {
  private static final String SEARCHED =
      """
      a an and are as at be been being am but by for from if in into is it its no not of on or such
      that the their them then there these they this those to was were will with
      how what what's when where which who whom whose why
      do does did done doing has have had can could would should may might must shall
      don't doesn't didn't isn't aren't wasn't can't won't
      i i'm me my we our us you your you're he she his her
      e g i.e eg ie etc so than too very
      """;
  private static final String EMPTY =
      """
      shall may might must can't dont doesnt isnt cant wont without ought
      therefore thus hence however also just etc e g i.e ie eg e.g
      get gets got getting make makes made making give gives given giving go goes going
      take takes taken let lets thing things something anything way ways lot lots kind sort like
      really basically actually simply well able want wants need needs use uses used using ones
      """;
  private static final CharArraySet SEARCH = set(SEARCHED);
  private static final CharArraySet GRADING = forGrading();

  private Fillers() {}

  /// Whether a word in lower case says nothing by itself in an answer.
  static boolean saysNothing(String word) {
    return GRADING.contains(word);
  }

  /// Whether a search leaves out a word, which is in lower case.
  static boolean inSearch(String word) {
    return SEARCH.contains(word);
  }

  private static CharArraySet set(String words) {
    List<String> list = List.of(words.strip().split("\\s+"));
    return CharArraySet.unmodifiableSet(new CharArraySet(list, false));
  }

  private static CharArraySet forGrading() {
    try (InputStream list = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      if (list == null) {
        throw new IllegalStateException("Lucene's jar has no english_stop.txt");
      }
      CharArraySet words =
          new CharArraySet(
              WordlistLoader.getSnowballWordSet(
                  new InputStreamReader(list, StandardCharsets.UTF_8)),
              false);
      words.addAll(set(SEARCHED));
      words.addAll(set(EMPTY));
      return CharArraySet.unmodifiableSet(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
