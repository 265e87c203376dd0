package dev.hotseat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// Words that tell nothing about what a text is about: the function words of English, as the
/// Snowball project lists them, and the empty words of every explanation.
final class Fillers {
  private static final String EMPTY =
      """
      shall may might must can't dont doesnt isnt cant wont without ought
      therefore thus hence however also just etc e g i.e ie eg e.g
      get gets got getting make makes made making give gives given giving go goes going
      take takes taken let lets thing things something anything way ways lot lots kind sort like
      really basically actually simply well able want wants need needs use uses used using ones
      """;
  private static final CharArraySet SET = read();

  private Fillers() {}

  /// Whether a word in lower case is one of them.
  static boolean contains(String word) {
    return SET.contains(word);
  }

  /// Keeps the stemmer off these words, which would not be found any more afterwards.
  static TokenStream marked(TokenStream words) {
    return new SetKeywordMarkerFilter(words, SET);
  }

  static TokenStream removed(TokenStream stems) {
    return new StopFilter(stems, SET);
  }

  private static CharArraySet read() {
    try (InputStream list = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      if (list == null) {
        throw new IllegalStateException("Lucene's jar has no english_stop.txt");
      }
      CharArraySet words =
          new CharArraySet(
              WordlistLoader.getSnowballWordSet(
                  new InputStreamReader(list, StandardCharsets.UTF_8)),
              false);
      words.addAll(List.of(EMPTY.strip().split("\\s+")));
      return CharArraySet.unmodifiableSet(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
