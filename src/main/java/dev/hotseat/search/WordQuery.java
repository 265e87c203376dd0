package dev.hotseat.search;

import dev.hotseat.language.TechnicalEnglish;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// Makes a query of words. There is no query syntax: signs are signs.
///
/// A word counts where it counts most, so that a question which has two of the words somewhere goes
/// before one that has a single word everywhere. It is looked up twice: as it was typed, and with
/// all that means the same. So the typed word counts more than a synonym, and the words of a phrase
/// count by themselves ("two phase commit" means "2pc", but "commit" is worth something too).
///
/// A word that no question has is taken for a typing error. The words that it may stand for count
/// half, so that a guess never outweighs a like match of a word that was typed.
final class WordQuery {
  private static final float TYPED = 1;
  private static final float GUESSED = 0.5f;

  /// To guess is the dear part of a search, and a text of which more is unknown is no typing error.
  private static final int MOST_GUESSED = 8;

  /// What a word counts in the parts where it counts less.
  private static final float OTHER_PARTS = 0.2f;

  private final IndexReader reader;
  private final TechnicalEnglish english;
  private final Spelling spelling;

  WordQuery(IndexReader reader, TechnicalEnglish english) throws IOException {
    this.reader = reader;
    this.english = english;
    this.spelling = new Spelling(reader);
  }

  /// A query that finds nothing where no word tells anything.
  Query of(String words) throws IOException {
    TypedWords typed = TypedWords.of(words, english.typed());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(typed.text(), TYPED, query);
    for (String word : unknown(typed.words())) {
      for (String meant : spelling.meant(word)) {
        add(meant, GUESSED, query);
      }
    }
    return query.build();
  }

  private void add(String text, float weight, BooleanQuery.Builder query) {
    for (Analyzer reading : List.of(english.written(), english.asked())) {
      for (Query word : everywhere(text, reading)) {
        query.add(new BoostQuery(word, weight), Occur.SHOULD);
      }
    }
  }

  /// A query for each word, or for each phrase that means the same as another.
  private List<Query> everywhere(String text, Analyzer reading) {
    List<List<Query>> words = new ArrayList<>();
    for (SearchedField field : SearchedField.values()) {
      List<Query> inField = within(field, text, reading);
      for (int i = 0; i < inField.size(); i++) {
        if (i == words.size()) {
          words.add(new ArrayList<>());
        }
        words.get(i).add(new BoostQuery(inField.get(i), field.boost()));
      }
    }
    return words.stream()
        .<Query>map(fields -> new DisjunctionMaxQuery(fields, OTHER_PARTS))
        .toList();
  }

  /// The same number of queries in the same order for every field.
  private List<Query> within(SearchedField field, String text, Analyzer reading) {
    QueryBuilder builder = new QueryBuilder(reading);
    builder.setAutoGenerateMultiTermSynonymsPhraseQuery(true);
    Query words = builder.createBooleanQuery(field.name(), text);
    Stream<Query> each =
        words instanceof BooleanQuery several
            ? several.clauses().stream().map(BooleanClause::query)
            : Stream.ofNullable(words);
    return each.filter(this::tells).toList();
  }

  private boolean tells(Query query) {
    return !(query instanceof TermQuery word) || english.tells(word.getTerm().text());
  }

  private Set<String> unknown(List<String> words) throws IOException {
    Set<String> unknown = new LinkedHashSet<>();
    for (String word : words) {
      if (unknown.size() < MOST_GUESSED && unknown(word)) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  /// Whether no question has the word or a synonym, though it is one that tells something.
  private boolean unknown(String word) throws IOException {
    Analyzer asked = english.asked();
    try (TokenStream stream = asked.tokenStream("", word)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!english.tells(stem.toString()) || isKnown(stem.toString())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isKnown(String stem) throws IOException {
    for (SearchedField field : SearchedField.values()) {
      if (reader.docFreq(new Term(field.name(), stem)) > 0) {
        return true;
      }
    }
    return false;
  }
}
