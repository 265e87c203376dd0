package dev.hotseat.language;

import dev.hotseat.text.Message;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.jspecify.annotations.Nullable;

/// Reads a file of synonyms in Solr's format. Lines go to the parser one by one, because it names
/// the line of a mistake but not what the matter is.
final class SynonymFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern FORM = Pattern.compile("[^,=].*(?:,|=>).*[^,>]");

  private final Path file;
  private final SolrSynonymParser parser;

  private SynonymFile(Path file, SolrSynonymParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /// Every phrase of a line stands for every other.
  ///
  /// @param stems makes the words of the file comparable with those of a text
  /// @throws BrokenSynonyms where the file is missing, is not UTF-8 or has a bad line
  static SynonymMap expanding(Path file, Analyzer stems) {
    return new SynonymFile(file, new SolrSynonymParser(true, true, stems)).read();
  }

  /// Every phrase of a line is marked with the line's first one, as one token beside its own words.
  ///
  /// @param stems makes the words of the file comparable with those of a text
  /// @throws BrokenSynonyms where the file is missing, is not UTF-8 or has a bad line
  static SynonymMap marking(Path file, Analyzer stems) {
    return new SynonymFile(file, new ConceptParser(stems)).read();
  }

  private static final class ConceptParser extends SolrSynonymParser {
    ConceptParser(Analyzer stems) {
      super(true, false, stems);
    }

    @Override
    public void add(CharsRef phrase, CharsRef first, boolean keepsPhrase) {
      String concept = first.toString().replace(SynonymMap.WORD_SEPARATOR, '_');
      super.add(phrase, new CharsRef(concept), true);
    }
  }

  private SynonymMap read() {
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        add(line, i + 1);
      }
    }
    try {
      return parser.build();
    } catch (IOException fault) {
      throw unreadable(fault);
    }
  }

  private List<String> lines() {
    try {
      return Files.readString(file).replaceFirst("^" + BYTE_ORDER_MARK, "").lines().toList();
    } catch (NoSuchFileException missing) {
      throw new BrokenSynonyms(Message.of("language.synonyms-missing", "file", file), missing);
    } catch (CharacterCodingException notText) {
      throw new BrokenSynonyms(Message.of("language.synonyms-not-text", "file", file), notText);
    } catch (IOException fault) {
      throw unreadable(fault);
    }
  }

  private void add(String line, int number) {
    if (!FORM.matcher(line).matches()) {
      throw badLine(line, number, null); // the parser takes a word without a synonym in silence
    }
    try {
      parser.parse(new StringReader(line));
    } catch (ParseException | RuntimeException mistake) {
      throw badLine(line, number, mistake);
    } catch (IOException fault) {
      throw unreadable(fault);
    }
  }

  private BrokenSynonyms badLine(String line, int number, @Nullable Exception mistake) {
    String place = file + ":" + number;
    return new BrokenSynonyms(
        Message.of("language.synonyms-line", "place", place, "text", line), mistake);
  }

  private BrokenSynonyms unreadable(IOException fault) {
    return new BrokenSynonyms(
        Message.of("language.synonyms-unreadable", "file", file, "reason", fault.toString()),
        fault);
  }
}
