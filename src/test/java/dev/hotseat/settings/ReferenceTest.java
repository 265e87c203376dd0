package dev.hotseat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.settings.Settings.Copies;
import dev.hotseat.settings.Settings.Grading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the file of all defaults against the program.
class ReferenceTest {
  private static final Path REFERENCE = Path.of("config/hotseat.properties");

  @Test
  void listsEverySettingAndNoOther() {
    PropertiesFile reference = PropertiesFile.read(REFERENCE, "reference");

    assertThat(reference.mistakes()).isEmpty();
    assertThat(reference.values().keySet())
        .containsExactlyInAnyOrderElementsOf(Setting.ALL.stream().map(Setting::key).toList());
  }

  @Test
  void explainsEverySettingInTheLineBeforeIt() throws Exception {
    List<String> lines = Files.readAllLines(REFERENCE);

    for (Setting<?> setting : Setting.ALL) {
      int line = lineOf(setting.key(), lines);
      assertThat(lines.get(line - 1)).as(setting.key()).startsWith("# ").hasSizeGreaterThan(20);
    }
  }

  @Test
  void givesTheDefaults(@TempDir Path home) throws Exception {
    Files.createDirectory(home.resolve("config"));
    Files.copy(REFERENCE, home.resolve("config/hotseat.properties"));

    assertThat(SettingsReader.read(home, Map.of()))
        .isEqualTo(
            new Settings(
                List.of(home.resolve("config/questions"), home.resolve("data/questions")),
                new Grading(Copies.FULL, true),
                home.resolve("data/hotseat.db"),
                SettingsReaderTest.NO_TOKEN,
                Duration.ofHours(24),
                Duration.ofDays(30)));
  }

  private static int lineOf(String key, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + "=")) {
        return i;
      }
    }
    throw new AssertionError("no line for " + key);
  }
}
