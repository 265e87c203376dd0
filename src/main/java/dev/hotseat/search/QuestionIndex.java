package dev.hotseat.search;

import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.question.Question;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Writes the index of a bank: one document a question, numbered in the bank's order, in memory.
///
/// An index is written once and never changed; a new bank gets a new one. Nothing has to be closed:
/// the memory goes with the last search that uses it, so that a bank may be replaced while people
/// search.
final class QuestionIndex {
  /// Every word of a question as it is written: what a typing error is held against.
  static final String VOCABULARY = "vocabulary";

  /// The words of title and topic as they are written, for completion.
  static final String HEADING = "heading";

  /// The title's words as one, for those who type it from its start.
  static final String BEGINNING = "beginning";

  static final String TOPIC = "topic";
  static final String LEVEL = "level";

  /// Lucene refuses values of more than 32,766 bytes.
  private static final int LONGEST_VALUE = 1_000;

  private static final int BUFFER_IN_MEGABYTES = 64;

  /// Lucene says once a process which flag would make vector search faster; there is none here.
  /// Held strongly, since `java.util.logging` forgets the loggers that nobody holds.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final TechnicalEnglish english;

  QuestionIndex(TechnicalEnglish english) {
    this.english = english;
  }

  /// Opens the index of these questions.
  IndexSearcher of(List<Question> questions) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, settings())) {
      for (Question question : questions) {
        writer.addDocument(document(question));
      }
      writer.forceMerge(1);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null); // it is the process's, and would keep replaced indexes alive
    return searcher;
  }

  /// Documents keep their numbers only if no merge reorders them or runs beside the writer.
  private IndexWriterConfig settings() {
    Analyzer typed = english.typed();
    Analyzer analyzer =
        new PerFieldAnalyzerWrapper(english.written(), Map.of(VOCABULARY, typed, HEADING, typed));
    return new IndexWriterConfig(analyzer)
        .setMergePolicy(new LogDocMergePolicy())
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES);
  }

  private Document document(Question question) {
    Document document = new Document();
    for (SearchedField field : SearchedField.values()) {
      for (String text : field.texts(question)) {
        document.add(new TextField(field.name(), text, Store.NO));
        document.add(new Field(VOCABULARY, text, onlyWords()));
      }
    }
    document.add(new Field(HEADING, question.title(), onlyWords()));
    document.add(new Field(HEADING, question.topic(), onlyWords()));
    TypedWords title = TypedWords.of(question.title(), english.typed());
    document.add(whole(BEGINNING, title.joined()));
    document.add(whole(TOPIC, question.topic()));
    document.add(whole(LEVEL, question.level().slug()));
    return document;
  }

  /// What finds a value as a whole.
  static Term exactly(String field, String value) {
    return new Term(field, value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
  }

  private static Field whole(String field, String value) {
    return new StringField(field, exactly(field, value).text(), Store.NO);
  }

  /// Neither how often nor where.
  private static FieldType onlyWords() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    return type;
  }
}
