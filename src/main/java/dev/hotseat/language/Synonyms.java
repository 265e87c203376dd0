package dev.hotseat.language;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;

/// Reads groups of words that mean the same, one group a line in Solr's format. Each group becomes
/// a concept; every phrase of it is replaced by nothing and marked with the concept's name.
final class Synonyms {
  private Synonyms() {}

  /// @throws Failure where the file cannot be read or a line is not a group
  static SynonymMap read(Path file) {
    try (Reader reader = Files.newBufferedReader(file);
        Analyzer analyzer = new StemAnalyzer()) {
      ConceptParser parser = new ConceptParser(analyzer);
      parser.parse(reader);
      return parser.build();
    } catch (IOException unreadable) {
      throw new Failure(
          Message.of("synonyms.unreadable", "file", file, "reason", unreadable.toString()),
          unreadable);
    } catch (ParseException wrong) {
      throw new Failure(
          Message.of("synonyms.wrong-line", "file", file, "line", wrong.getErrorOffset()), wrong);
    }
  }

  /// Maps each phrase to the first one of its group, written as one token beside the phrase's
  /// words.
  private static final class ConceptParser extends SolrSynonymParser {
    ConceptParser(Analyzer analyzer) {
      super(true, false, analyzer);
    }

    @Override
    public void add(CharsRef phrase, CharsRef first, boolean keepsPhrase) {
      String concept = first.toString().replace(SynonymMap.WORD_SEPARATOR, '_');
      super.add(phrase, new CharsRef(concept), true);
    }
  }

  private static final class StemAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = WordTokens.tokenizer();
      TokenStream stems = WordTokens.stems(WordTokens.normal(tokenizer));
      return new TokenStreamComponents(tokenizer, stems);
    }
  }
}
