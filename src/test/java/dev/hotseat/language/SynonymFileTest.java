package dev.hotseat.language;

import static dev.hotseat.language.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hotseat.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("synonyms.txt");
  }

  @Test
  void readsALineAsOneMeaning() throws IOException {
    TechnicalEnglish english = reading("mq, message queue\n");

    assertThat(words(english.asked(), "mq")).contains("mq", "messag", "queue");
    assertThat(words(english.asked(), "message queues")).contains("mq", "messag", "queue");
  }

  @Test
  void keepsAPhraseToItsEnd() throws IOException {
    TechnicalEnglish english = reading("sso, single sign on\nttl, time to live\n");

    assertThat(readsToTheEnd(english.asked(), "sso")).isTrue();
    assertThat(readsToTheEnd(english.asked(), "ttl")).isTrue();
    assertThat(words(english.asked(), "sso")).contains("singl", "sign", "on");
    assertThat(words(english.asked(), "single sign on")).contains("sso");
  }

  @Test
  void joinsNoMeaningsThatShareAWord() throws IOException {
    TechnicalEnglish english = reading("cd, delivery\ncd, deployment\n");

    assertThat(words(english.asked(), "cd")).contains("deliveri", "deploy");
    assertThat(words(english.asked(), "delivery")).doesNotContain("deploy");
  }

  @Test
  void readsSynonymsThatHoldInOneDirection() throws IOException {
    TechnicalEnglish english = reading("postgres => database");

    assertThat(words(english.asked(), "postgres")).contains("databas");
    assertThat(words(english.asked(), "database")).containsExactly("databas");
  }

  @Test
  void skipsRemarksAndBlankLines() throws IOException {
    TechnicalEnglish english =
        reading("# db, wrong\r\n\r\n  \t\n  # more, remarks\n\tdb, database");

    assertThat(words(english.asked(), "db")).containsExactlyInAnyOrder("db", "databas");
  }

  @Test
  void readsAFileThatAWindowsEditorSaved() throws IOException {
    TechnicalEnglish english = reading("\uFEFF# Remark without a comma\r\ndb, database\r\n");

    assertThat(words(english.asked(), "db")).contains("databas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n"})
  void worksWithoutSynonyms(String text) throws IOException {
    TechnicalEnglish english = reading(text);

    assertThat(words(english.asked(), "db locks")).containsExactly("db", "lock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "database",
        "database,",
        ",database",
        "=> database",
        "database =>",
        "a => b => c",
        "database, !!",
        ",",
        "db, \u0000",
        "\\",
        "db\u0000, , ",
      })
  void namesTheLineThatIsNone(String line) throws IOException {
    String text = "# Heading\ndb, database\n\n" + line + "\nmq, queue\n";

    BrokenSynonyms broken = brokenBy(text);

    assertThat(said(broken)).contains("synonyms.txt:4: “" + line.strip() + "”", "db, database");
  }

  @Test
  void writesLineNumbersWithoutGrouping() throws IOException {
    BrokenSynonyms broken = brokenBy("db, database\n".repeat(1_233) + "alone");

    assertThat(said(broken)).contains("synonyms.txt:1234:");
  }

  @Test
  void saysThatTheFileIsMissing() {
    BrokenSynonyms broken = broken();

    assertThat(said(broken)).contains(file.toString()).contains("is missing");
  }

  @Test
  void saysThatItCannotReadAFolder() throws IOException {
    Files.createDirectory(file);

    BrokenSynonyms broken = broken();

    assertThat(said(broken)).contains(file.toString()).contains("cannot be read");
  }

  @Test
  void saysThatTheFileIsNotUtf8() throws IOException {
    Files.write(file, "café, coffee house".getBytes(StandardCharsets.ISO_8859_1));

    BrokenSynonyms broken = broken();

    assertThat(said(broken)).contains(file.toString()).contains("not UTF-8");
  }

  @Test
  void saysThatABinaryFileIsNotText() throws IOException {
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, 2, (byte) 0x80});

    BrokenSynonyms broken = broken();

    assertThat(said(broken)).contains("not UTF-8");
  }

  /// Whether every phrase that stands beside another ends where the other ends.
  private static boolean readsToTheEnd(Analyzer reading, String text) throws IOException {
    try (TokenStream stream = reading.tokenStream("", text)) {
      Set<Integer> ends = new HashSet<>();
      Set<Integer> starts = new HashSet<>();
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      for (int at = 0; stream.incrementToken(); ) {
        at += step.getPositionIncrement();
        starts.add(at);
        ends.add(at + length.getPositionLength());
      }
      ends.removeAll(starts);
      return ends.size() == 1;
    }
  }

  private TechnicalEnglish reading(String text) throws IOException {
    Files.writeString(file, text);
    return TechnicalEnglish.withSynonyms(file);
  }

  private BrokenSynonyms brokenBy(String text) throws IOException {
    Files.writeString(file, text);
    return broken();
  }

  private BrokenSynonyms broken() {
    return catchThrowableOfType(BrokenSynonyms.class, () -> TechnicalEnglish.withSynonyms(file));
  }

  private static String said(BrokenSynonyms broken) {
    return Texts.of(Locale.ENGLISH).say(broken.reasons().getFirst());
  }
}
