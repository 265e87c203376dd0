package dev.hotseat.search;

import static java.util.Comparator.comparingDouble;

import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Finds the questions of a bank by their words: full-text search over all that belongs to a
/// question, and completion of a title that is being typed.
///
/// It holds the bank as it was when the search was built; a changed bank needs a new one. It may be
/// shared between threads.
public final class QuestionSearch {
  private final List<Question> questions;
  private final IndexSearcher searcher;
  private final WordQuery words;
  private final TechnicalEnglish english;

  /// Indexes the bank.
  public QuestionSearch(QuestionBank bank, TechnicalEnglish english) {
    this.questions = bank.questions();
    this.english = english;
    try {
      searcher = new QuestionIndex(english).of(questions);
      words = new WordQuery(searcher.getIndexReader(), english);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The questions that fit best, best first, equal ones in the bank's order. The first 32 words
  /// count. No word or sign has a special meaning.
  ///
  /// @param sought words in any order, as a person types them
  /// @param topic the only topic to look at, a slug
  /// @param level the only level to look at
  /// @param limit how many hits at most, at least 1
  /// @return empty where nothing fits, and where no word tells anything ("what is a")
  public List<Hit> search(String sought, Optional<String> topic, Optional<Level> level, int limit) {
    try {
      return best(only(topic, level, words.of(sought)), limit);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The questions whose title or topic has every typed word, or a word that begins so. Where there
  /// is none, those where words of four letters and more are one letter off.
  ///
  /// @param typed what has been typed so far; the first questions of the bank where it is empty
  /// @param limit how many questions at most, at least 1
  public List<Question> complete(String typed, int limit) {
    TypedWords read = TypedWords.of(typed, english.typed());
    if (read.words().isEmpty()) {
      return questions.stream().limit(limit).toList();
    }
    try {
      List<Hit> hits = best(TitleQuery.exactly(read), limit);
      if (hits.isEmpty()) {
        hits = best(TitleQuery.nearly(read), limit);
      }
      return hits.stream().map(Hit::question).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The questions with this very word in the title or topic: the plainest thing to ask of the
  /// index, and so the yardstick for the rest.
  ///
  /// @param word in lower case
  /// @param limit how many questions at most, at least 1
  public List<Question> havingWord(String word, int limit) {
    try {
      Query query = is(QuestionIndex.HEADING, word);
      return best(query, limit).stream().map(Hit::question).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Query only(Optional<String> topic, Optional<Level> level, Query query) {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
    topic.ifPresent(slug -> filtered.add(is(QuestionIndex.TOPIC, slug), Occur.FILTER));
    level.ifPresent(only -> filtered.add(is(QuestionIndex.LEVEL, only.slug()), Occur.FILTER));
    return filtered.build();
  }

  private static Query is(String field, String value) {
    return new TermQuery(QuestionIndex.exactly(field, value));
  }

  /// Scores are sums of fractions, and may differ in the last digit from one run of the program to
  /// the next. So hits are ordered by their rounded scores.
  private List<Hit> best(Query query, int limit) throws IOException {
    int most = Math.min(limit, Math.max(1, questions.size()));
    TopScoreDocCollectorManager collector = new TopScoreDocCollectorManager(most, most);
    return Arrays.stream(searcher.search(query, collector).scoreDocs)
        .sorted(comparingDouble(QuestionSearch::rounded).reversed().thenComparingInt(at -> at.doc))
        .map(found -> new Hit(questions.get(found.doc), rounded(found)))
        .toList();
  }

  private static double rounded(ScoreDoc found) {
    return Math.round(found.score * 100) / 100.0;
  }
}
