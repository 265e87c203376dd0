package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hotseat.question.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankReaderTest {
  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("bank"));
  }

  @Test
  void readsAFolderInOrderAtAnyDepth() throws IOException {
    write("b.md", "### Two?", "Yes it is.");
    write("a/z.MD", "### One?", "Yes it is.");
    write("c.md", "### Three?", "Yes it is.");

    BankReading reading = read(folder);

    assertThat(reading.problems()).isEmpty();
    assertThat(titles(reading)).containsExactly("One?", "Two?", "Three?");
    assertThat(reading.bank().topics()).containsExactly("b", "c", "z");
    assertThat(reading.bank().questions().getFirst().place().file())
        .isEqualTo(folder.resolve("a/z.MD"));
  }

  @Test
  void passesOverWhatIsNoBankFile() throws IOException {
    write("one.md", "### One?", "Yes it is.");
    write("README.md", "### Readme?", "No.");
    write(".hidden.md", "### Hidden?", "No.");
    write(".git/x.md", "### Git?", "No.");
    write("notes.txt", "### Notes?", "No.");

    BankReading reading = read(folder);

    assertThat(titles(reading)).containsExactly("One?");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void readsANamedFileWhateverItIsCalled() throws IOException {
    Path file = write("Some Questions.txt", "### One?", "Yes it is.");

    BankReading reading = read(file);

    assertThat(reading.bank().topics()).containsExactly("some-questions");
  }

  @Test
  void readsAFileOnceThatIsNamedTwice() throws IOException {
    Path file = write("one.md", "### One?", "Yes it is.");

    Files.createSymbolicLink(folder.resolve("two.md"), file);

    BankReading reading = read(folder, file, folder.resolve("../bank"));

    assertThat(titles(reading)).containsExactly("One?");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void readsByteOrderMarksAndAnyLineEnds() throws IOException {
    Path file = folder.resolve("one.md");
    Files.writeString(file, "\uFEFF## Beginner\r\n\r\n### One?\r\nYes\r\nit is.\r### Two?\rSo.");

    List<Question> questions = read(file).bank().questions();

    assertThat(questions).extracting(Question::title).containsExactly("One?", "Two?");
    assertThat(questions).extracting(Question::reference).containsExactly("Yes\nit is.", "So.");
    assertThat(questions).extracting(question -> question.place().line()).containsExactly(3, 6);
  }

  @Test
  void blanksControlCharactersOut() throws IOException {
    Path file = write("one.md", "### One\u001b[31m?", "Yes\u0007 it\fis.");

    assertThat(titles(read(file))).containsExactly("One [31m?");
    assertThat(read(file).bank().questions().getFirst().reference()).isEqualTo("Yes  it is.");
  }

  @Test
  void readsATextAsItReadsAFile() {
    BankReader reader = new BankReader();

    assertThat(titles(reader.read(Path.of("web.md"), "\uFEFF### One?\r\nYes\u0007 it is.")))
        .containsExactly("One?");
    assertThat(said(reader.read(Path.of("web.md"), "### One?\nYes\0.")))
        .containsExactly("web.md:2: There is a NUL character here, so this is not a text file.");
  }

  @Test
  void saysThatANamedPathIsMissing() {
    assertThat(said(read(folder.resolve("none"))))
        .containsExactly(
            "none:1: There is nothing here. Name a Markdown file, or a folder with such files.");
  }

  @Test
  void isSilentAboutADefaultPathThatIsMissing() {
    BankReading reading = new BankReader().read(List.of(BankPath.ifThere(folder.resolve("none"))));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.bank().questions()).isEmpty();
  }

  @Test
  void readsADefaultPathThatIsThere() throws IOException {
    write("one.md", "### One?", "Yes it is.");

    assertThat(titles(new BankReader().read(List.of(BankPath.ifThere(folder))))).hasSize(1);
  }

  @Test
  void saysWhereAFileIsNotUtf8() throws IOException {
    write("good.md", "### One?", "Yes it is.");
    Files.write(
        folder.resolve("latin.md"), "### Two?\nT\u00fcr.".getBytes(StandardCharsets.ISO_8859_1));

    BankReading reading = read(folder);

    assertThat(titles(reading)).containsExactly("One?");
    assertThat(said(reading))
        .containsExactly(
            "latin.md:2: This is not UTF-8, from byte 11 of the file on. Save the file as UTF-8.");
  }

  @Test
  void saysWhereANulIs() throws IOException {
    Path file = write("one.md", "### One?", "Yes.", "\0");

    assertThat(said(read(file)))
        .containsExactly("one.md:3: There is a NUL character here, so this is not a text file.");
  }

  @Test
  void refusesAHugeFile() throws IOException {
    byte[] bytes = new byte[5 * 1024 * 1024 + 1];
    Arrays.fill(bytes, (byte) 'a');
    Path file = Files.write(folder.resolve("one.md"), bytes);

    assertThat(said(read(file)))
        .containsExactly("one.md:1: The file is larger than 5 MB. Split it into several.");
  }

  @Test
  void refusesALargeFileOfSigns() throws IOException {
    Path file = write("one.md", "### One?", "*_[a".repeat(300_000));

    assertThat(said(read(file)))
        .singleElement()
        .asString()
        .startsWith("one.md:1: This does not look like questions and answers: only 25 % of it");
  }

  @Test
  void readsALargeFileOfWords() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 25_000; i++) {
      text.append("### What is number ").append(i).append("?\n\n- **It**: is a small one.\n\n");
    }
    Path file = write("one.md", text.toString());

    BankReading reading = read(file);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.bank().questions()).hasSize(25_000);
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path outside = Files.writeString(temporary.resolve("secret.md"), "### Secret?\nYes it is.");
    Files.createDirectory(temporary.resolve("other"));
    Files.writeString(temporary.resolve("other/deep.md"), "### Deep?\nYes it is.");
    Files.createSymbolicLink(folder.resolve("link.md"), outside);
    Files.createSymbolicLink(folder.resolve("other"), temporary.resolve("other"));

    BankReading reading = read(folder);

    assertThat(reading.bank().questions()).isEmpty();
    assertThat(said(reading))
        .containsExactly(
            "link.md:1: This link leads out of the folder and is not followed. Copy the file into"
                + " the folder, or name it by itself.");
  }

  @Test
  void followsALinkWithinTheFolder() throws IOException {
    write(".version/one.md", "### One?", "Yes it is.");
    Files.createSymbolicLink(folder.resolve("one.md"), Path.of(".version/one.md"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(titles(read(folder))).containsExactly("One?");
  }

  @Test
  void saysThatALinkLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("one.md"), Path.of("gone.md"));

    assertThat(said(read(folder)))
        .singleElement()
        .asString()
        .startsWith("one.md:1: This cannot be read");
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    Path file = write("one.md", "### One?", "Yes it is.");
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file))
        .as("permissions hold for this user")
        .isTrue();

    assertThat(said(read(folder)))
        .containsExactly("one.md:1: This cannot be read: permission denied.");
  }

  @Test
  void saysThatADeviceIsNoFile() {
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();

    assertThat(said(read(device)))
        .containsExactly("null:1: This is neither a file nor a folder that can be read.");
  }

  @Test
  void namesBothPlacesOfAnIdInTwoFiles() throws IOException {
    write("a.md", "", "### Same?", "Yes it is.");
    write("b.md", "### Same?", "Yes it is.");

    BankReading reading = read(folder);

    assertThat(reading.bank().questions()).extracting(Question::topic).containsExactly("a");
    assertThat(said(reading))
        .singleElement()
        .asString()
        .startsWith("b.md:1: The id “same” is taken by ")
        .contains("a.md:2");
  }

  @Test
  void ordersProblemsByFileAndLine() throws IOException {
    write("b.md", "### One?", "- x <!-- a -->", "### Two?");
    write("a.md", "words");

    assertThat(said(read(folder.resolve("b.md"), folder.resolve("a.md"))))
        .extracting(said -> said.substring(0, 6))
        .containsExactly("a.md:1", "b.md:2", "b.md:3");
  }

  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines));
  }

  private static BankReading read(Path... paths) {
    return new BankReader().read(Arrays.stream(paths).map(BankPath::named).toList());
  }

  private static List<String> titles(BankReading reading) {
    return reading.bank().questions().stream().map(Question::title).toList();
  }

  /// Problems with the file's name alone, as the folder is another one each time.
  private static List<String> said(BankReading reading) {
    return Fixtures.said(reading.problems()).stream()
        .map(
            said ->
                said.substring(
                    said.indexOf(':') < 0 ? 0 : said.lastIndexOf('/', said.indexOf(':')) + 1))
        .toList();
  }
}
