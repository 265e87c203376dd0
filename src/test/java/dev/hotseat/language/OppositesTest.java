package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OppositesTest {
  private static final Path SHIPPED = Path.of("config/opposites.txt");

  @TempDir private Path folder;
  private final Words words = new Words(Readings.SHIPPED);

  @Test
  void findsSidesInAnyFormOfTheirWords() throws IOException {
    Opposites opposites = read("# order\nlock <> release, give up # acts\n");

    Taken locking = only(opposites, "It locks the row");
    Taken giving = only(opposites, "It gives up the row");

    assertThat(locking).isEqualTo(new Taken(1, 0, 1, 2));
    assertThat(giving).isEqualTo(new Taken(1, 1, 1, 3));
    assertThat(locking.against(giving)).isTrue();
    assertThat(locking.sameSide(giving)).isFalse();
    assertThat(giving.sameSide(only(opposites, "Then released"))).isTrue();
  }

  @Test
  void findsAWordOnceOfWhichItHasTwoForms() throws IOException {
    Opposites opposites = read("automatic, automatically <> manual, manually\n");

    assertThat(only(opposites, "It is automatic")).isEqualTo(new Taken(0, 0, 2, 3));
  }

  @Test
  void takesTheLongestPhraseAndEachOfItsContrasts() throws IOException {
    Opposites opposites = read("one <> many\none by one <> at once\none by one <> in parallel\n");

    List<Taken> taken = in(opposites, "they run one by one");

    assertThat(taken).containsExactlyInAnyOrder(new Taken(1, 0, 2, 5), new Taken(2, 0, 2, 5));
  }

  @Test
  void knowsMoreThanTwoSides() throws IOException {
    Opposites opposites = read("red <> green <> blue");

    assertThat(only(opposites, "red").against(only(opposites, "blue"))).isTrue();
    assertThat(only(opposites, "green").against(only(opposites, "blue"))).isTrue();
  }

  @Test
  void ordersNothingAgainstWordsOfOtherContrasts() throws IOException {
    Opposites opposites = read("first <> last\nold <> new\n");

    assertThat(only(opposites, "first").against(only(opposites, "new"))).isFalse();
    assertThat(in(opposites, "something else")).isEmpty();
    assertThat(in(Opposites.none(), "first and last")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"first", "first, last", "first <>", "<> last", "first <> , last", "a <> !"})
  void namesALineThatIsNoContrast(String line) {
    assertThatThrownBy(() -> read("up <> down\n" + line + "\n"))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.reasons().toString()).contains("opposites.txt:2", line.strip()));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path bytes = Files.write(folder.resolve("bytes.txt"), new byte[] {'a', '<', '>', (byte) 0xE9});

    assertThatThrownBy(() -> Opposites.read(folder.resolve("none.txt"), words))
        .hasMessageContaining("missing");
    assertThatThrownBy(() -> Opposites.read(bytes, words)).hasMessageContaining("not-text");
    assertThatThrownBy(() -> Opposites.read(folder, words)).hasMessageContaining("unreadable");
  }

  @ParameterizedTest
  @CsvSource({
    "first, last",
    "before, after",
    "increases, decreased",
    "client, server",
    "stack, queue",
    "optimistic, pessimistic",
    "tightly, loosely",
    "exactly once, at least once",
    "synchronously, asynchronously"
  })
  void shipsThePairsThatAnswersTurnAbout(String one, String other) {
    Opposites shipped = Opposites.read(SHIPPED, words);

    assertThat(in(shipped, one))
        .anyMatch(taken -> in(shipped, other).stream().anyMatch(taken::against));
  }

  @Test
  void shipsNoWordThatIsItsOwnOpposite() throws IOException {
    Opposites shipped = Opposites.read(SHIPPED, words);

    for (String line : Files.readAllLines(SHIPPED)) {
      for (String phrase : line.replaceFirst("#.*", "").split("<>|,", -1)) {
        List<Taken> taken = in(shipped, phrase.strip());
        assertThat(taken).as(phrase).noneMatch(one -> taken.stream().anyMatch(one::against));
      }
    }
  }

  private Opposites read(String lines) throws IOException {
    return Opposites.read(Files.writeString(folder.resolve("opposites.txt"), lines), words);
  }

  private Taken only(Opposites opposites, String text) {
    List<Taken> taken = in(opposites, text);
    assertThat(taken).as(text).hasSize(1);
    return taken.getFirst();
  }

  private List<Taken> in(Opposites opposites, String text) {
    return opposites.in(words.of(text));
  }
}
