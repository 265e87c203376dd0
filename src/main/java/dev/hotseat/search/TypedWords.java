package dev.hotseat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// What a person typed, cut to what is worth looking at. The rest of a longer text tells nothing
/// new, and the work for it would be anybody's to ask for.
///
/// @param text the text, or its beginning up to the last word that counts
/// @param words its words as typed, in lower case and without accents
record TypedWords(String text, List<String> words) {
  /// A question has hardly more words, stop words included.
  static final int MOST = 32;

  /// Longer than any 32 words that mean something; bounds the time for one endless line.
  private static final int LONGEST = 4_000;

  TypedWords {
    words = List.copyOf(words);
  }

  /// @param typed makes words of a text that is being typed
  static TypedWords of(String text, Analyzer typed) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    List<String> words = new ArrayList<>();
    int end = start.length();
    try (TokenStream stream = typed.tokenStream("", start)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (end == start.length() && stream.incrementToken()) {
        words.add(word.toString());
        end = words.size() == MOST ? offset.endOffset() : end;
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // the text is in memory
    }
    return new TypedWords(start.substring(0, end), words);
  }

  /// The words with single spaces between.
  String joined() {
    return String.join(" ", words);
  }
}
