package dev.hotseat.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Finds the words of a text. Safe to use from several threads.
public final class Words {
  private final TechnicalEnglish english;

  public Words(TechnicalEnglish english) {
    this.english = english;
  }

  /// The words of a text in order, function words among them.
  public List<Word> of(String text) {
    List<Token> plain = new ArrayList<>();
    List<Token> concepts = new ArrayList<>();
    for (Token token : tokens(text)) {
      (token.concept() ? concepts : plain).add(token);
    }
    return plain.stream().map(token -> word(token, concepts, text)).toList();
  }

  private record Token(String term, int begin, int end, boolean concept) {}

  private List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = english.graded().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        boolean concept = SynonymGraphFilter.TYPE_SYNONYM.equals(type.type());
        String stem = term.toString().intern(); // two equal ones are compared without a look inside
        tokens.add(new Token(stem, offset.startOffset(), offset.endOffset(), concept));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // the text is in memory
    }
    return tokens;
  }

  private Word word(Token token, List<Token> concepts, String text) {
    String surface = text.substring(token.begin(), token.end());
    String normal = Spelling.normal(surface);
    Set<String> names = Set.of();
    for (Token concept : concepts) {
      if (concept.begin() <= token.begin() && token.end() <= concept.end()) {
        names = names.isEmpty() ? new HashSet<>() : names;
        names.add(concept.term());
      }
    }
    return new Word(
        normal,
        token.term(),
        names,
        token.begin(),
        token.end(),
        Fillers.saysNothing(normal),
        Spelling.isExact(surface));
  }
}
