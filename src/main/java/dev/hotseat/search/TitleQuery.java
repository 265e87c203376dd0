package dev.hotseat.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes a query of words that are still being typed: a title fits if each of them is a word of it
/// or of its topic, or the beginning of one. Whole words and titles that start with what was typed
/// come first.
final class TitleQuery {
  private TitleQuery() {}

  /// For words without typing errors; there is at least one.
  static Query exactly(TypedWords typed) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : typed.words()) {
      query.add(either(List.of(whole(word), beginning(word))), Occur.MUST);
    }
    Term title = QuestionIndex.exactly(QuestionIndex.BEGINNING, typed.joined());
    return query.add(new ConstantScoreQuery(new PrefixQuery(title)), Occur.SHOULD).build();
  }

  /// For words of which those of four letters and more may have one letter wrong, missing or too
  /// many, or two of them exchanged.
  static Query nearly(TypedWords typed) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : typed.words()) {
      Query fits =
          TypingErrors.mayHave(word)
              ? either(List.of(beginning(word), likeBeginning(word)))
              : beginning(word);
      query.add(fits, Occur.MUST);
    }
    return query.build();
  }

  private static Query either(List<Query> queries) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    queries.forEach(one -> query.add(one, Occur.SHOULD));
    return query.build();
  }

  private static Query whole(String word) {
    return new ConstantScoreQuery(new TermQuery(new Term(QuestionIndex.HEADING, word)));
  }

  private static Query beginning(String word) {
    return new ConstantScoreQuery(new PrefixQuery(new Term(QuestionIndex.HEADING, word)));
  }

  private static Query likeBeginning(String word) {
    Term term = new Term(QuestionIndex.HEADING, word);
    return new ConstantScoreQuery(new AutomatonQuery(term, TypingErrors.beginningLike(word)));
  }
}
