package dev.hotseat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// The function words of English: the list of the Snowball project, which Lucene carries.
final class StopWords {
  private StopWords() {}

  static CharArraySet read() {
    try (InputStream list = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      if (list == null) {
        throw new IllegalStateException("Lucene's jar has no english_stop.txt");
      }
      Reader reader = new InputStreamReader(list, StandardCharsets.UTF_8);
      return WordlistLoader.getSnowballWordSet(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
