package dev.hotseat.language;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/// English as developers write it: what its words are, which of them carry nothing, and which mean
/// the same.
///
/// [#written()] reads what is kept, [#asked()] what is looked up in it: the same words, with their
/// synonyms beside them. [#typed()] is for words that are not finished yet. [Words] reads what is
/// graded. All may be shared between threads.
public final class TechnicalEnglish {
  private final Analyzer written;
  private final Analyzer asked;
  private final Analyzer typed;

  private final Analyzer graded;

  private TechnicalEnglish(SynonymMap synonyms, SynonymMap concepts) {
    written = new Reading(TechnicalTokens.WHOLE, words -> stems(new NameParts(words)));
    asked = new Reading(TechnicalTokens.WHOLE, words -> expanded(stems(words), synonyms));
    typed = new Reading(TechnicalTokens.PLAIN, TechnicalEnglish::plainForms);
    graded = new Reading(TechnicalTokens.WHOLE, words -> expanded(stems(words), concepts));
  }

  /// Reads the synonyms from a file in Solr's format: a line for a meaning, with commas between the
  /// words and phrases that have it, and `#` before a remark.
  ///
  /// @throws BrokenSynonyms where the file is missing, is not UTF-8 or has a line that is no such
  ///     line
  public static TechnicalEnglish withSynonyms(Path file) {
    Analyzer stems = new Reading(TechnicalTokens.WHOLE, TechnicalEnglish::stems);
    return new TechnicalEnglish(
        SynonymFile.expanding(file, stems), SynonymFile.marking(file, stems));
  }

  /// The words of a text that is kept, as stems. A name in camel case counts whole and in parts.
  /// Words that tell nothing stay, for a phrase is more than its telling words: "log in" is not
  /// every "log".
  public Analyzer written() {
    return written;
  }

  /// The words of a question to such texts, as stems, with all that mean the same. Those that tell
  /// nothing stay here too.
  public Analyzer asked() {
    return asked;
  }

  /// The words as they were typed, stop words too: in lower case, without accents, and cut at
  /// everything but letters and digits, so that a word's beginning is the beginning of a word.
  public Analyzer typed() {
    return typed;
  }

  /// Whether a word tells what a text is about; "what", "is" and "the" do not.
  ///
  /// @param word as one of the readings gives it
  public boolean tells(String word) {
    return !Fillers.inSearch(word);
  }

  /// The words of a text that is graded: all stems, stop words too, and beside them the names of
  /// the synonym groups that they take part in.
  Analyzer graded() {
    return graded;
  }

  private static TokenStream plainForms(TokenStream words) {
    TokenStream lower = new LowerCaseFilter(new DisguiseFilter(words));
    return new EnglishPossessiveFilter(new ASCIIFoldingFilter(lower));
  }

  private static TokenStream stems(TokenStream words) {
    return new Stems(new OneSpelling(plainForms(words)));
  }

  private static TokenStream expanded(TokenStream stems, SynonymMap synonyms) {
    return synonyms.fst == null ? stems : new SynonymGraphFilter(stems, synonyms, false);
  }

  /// One way to make words of a text.
  private static final class Reading extends Analyzer {
    /// Values of one field stand so far apart that no phrase spans two of them.
    private static final int GAP = 100;

    private final TechnicalTokens tokens;
    private final UnaryOperator<TokenStream> filters;

    Reading(TechnicalTokens tokens, UnaryOperator<TokenStream> filters) {
      this.tokens = tokens;
      this.filters = filters;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new PatternTokenizer(tokens.pattern(), 0);
      return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
