package dev.hotseat.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What the readings make of a text.
final class Readings {
  static final TechnicalEnglish SHIPPED =
      TechnicalEnglish.withSynonyms(Path.of("config/synonyms.txt"));

  private Readings() {}

  /// These may be meant.
  static Meant meant(String... words) {
    Words shipped = new Words(SHIPPED);
    return new Meant(Arrays.stream(words).flatMap(word -> shipped.of(word).stream()).toList());
  }

  static List<String> words(Analyzer reading, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = reading.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }

  static List<String> written(String text) {
    return words(SHIPPED.written(), text);
  }

  static List<String> asked(String text) {
    return words(SHIPPED.asked(), text);
  }

  static List<String> typed(String text) {
    return words(SHIPPED.typed(), text);
  }
}
