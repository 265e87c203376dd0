package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveBankTest {
  private static final String ONE = "### One?\nYes it is.\n";
  private static final String TWO = "### Two?\nYes it is.\n";
  private static final String BROKEN = "### One?\n- x <!-- weight: y -->\n";

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private Instant time = Instant.parse("2026-01-01T00:00:00Z");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("bank"));
    write("a.md", ONE);
  }

  @Test
  void staysAsItIsWhileNothingChanges() {
    LiveBank bank = live();
    BankReading before = bank.current();

    assertThat(bank.refresh()).isFalse();
    assertThat(bank.current().bank().questions()).isEqualTo(before.bank().questions());
  }

  @Test
  void readsAFileThatChanged() throws IOException {
    LiveBank bank = live();
    write("a.md", ONE + TWO);

    assertThat(bank.refresh()).isTrue();
    assertThat(titles(bank)).containsExactly("One?", "Two?");
  }

  @Test
  void readsNoFileThatDidNotChange() throws IOException {
    LiveBank bank = live();
    Files.writeString(folder.resolve("a.md"), TWO);
    Files.setLastModifiedTime(folder.resolve("a.md"), FileTime.from(time));

    assertThat(bank.refresh()).isFalse();
    assertThat(titles(bank)).containsExactly("One?");
  }

  @Test
  void noticesFilesThatComeAndGo() throws IOException {
    LiveBank bank = live();

    write("b.md", TWO);
    assertThat(bank.refresh()).isTrue();
    assertThat(titles(bank)).containsExactly("One?", "Two?");

    Files.delete(folder.resolve("a.md"));
    assertThat(bank.refresh()).isTrue();
    assertThat(titles(bank)).containsExactly("Two?");
  }

  @Test
  void keepsTheLastGoodVersionOfABrokenFile() throws IOException {
    write("b.md", TWO);
    LiveBank bank = live();

    write("a.md", BROKEN);

    assertThat(bank.refresh()).isTrue();
    assertThat(bank.current().problems()).hasSize(1);
    assertThat(bank.current().bank().find("one").orElseThrow().reference()).isEqualTo("Yes it is.");
    assertThat(titles(bank)).containsExactly("One?", "Two?");
    assertThat(bank.refresh()).isFalse();

    write("a.md", "### One?\nNow it is so.\n");
    assertThat(bank.refresh()).isTrue();
    assertThat(bank.current().problems()).isEmpty();
    assertThat(bank.current().bank().find("one").orElseThrow().reference())
        .isEqualTo("Now it is so.");
  }

  @Test
  void keepsTheLastGoodVersionThroughSeveralBrokenOnes() throws IOException {
    LiveBank bank = live();

    write("a.md", BROKEN);
    bank.refresh();
    write("a.md", "no question");
    bank.refresh();

    assertThat(bank.current().bank().find("one").orElseThrow().reference()).isEqualTo("Yes it is.");
  }

  @Test
  void usesABrokenFileThatWasNeverGood() throws IOException {
    write("a.md", BROKEN);
    LiveBank bank = live();

    assertThat(titles(bank)).containsExactly("One?");

    write("a.md", BROKEN + TWO);
    bank.refresh();
    assertThat(titles(bank)).containsExactly("One?", "Two?");
  }

  @Test
  void keepsABankWhoseFolderIsAway() throws IOException {
    LiveBank bank = live();
    Files.move(folder, temporary.resolve("away"));

    assertThat(bank.refresh()).isTrue();
    assertThat(titles(bank)).containsExactly("One?");
    assertThat(bank.current().problems()).hasSize(1);

    Files.move(temporary.resolve("away"), folder);
    assertThat(bank.refresh()).isTrue();
    assertThat(bank.current().problems()).isEmpty();
  }

  @Test
  void letsADefaultFolderGo() throws IOException {
    LiveBank bank = new LiveBank(List.of(BankPath.ifThere(folder)));
    Files.move(folder, temporary.resolve("away"));

    assertThat(bank.refresh()).isTrue();
    assertThat(titles(bank)).isEmpty();
  }

  private LiveBank live() {
    return new LiveBank(List.of(BankPath.named(folder)));
  }

  private void write(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    time = time.plusSeconds(1);
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  private static List<String> titles(LiveBank bank) {
    return bank.current().bank().questions().stream().map(Question::title).toList();
  }
}
