package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.text.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is said in German has its counterpart in English, and can be a name in Discord.
class GermanTest {
  private final Properties german = new Properties();
  private final Texts english = Texts.of(Locale.ENGLISH);

  @BeforeEach
  void read() throws IOException {
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/texts_de.properties"))) {
      german.load(reader);
    }
  }

  @Test
  void translatesWhatThereIs() {
    assertThat(german.stringPropertyNames())
        .isNotEmpty()
        .allSatisfy(
            key -> assertThat(english.keys()).contains(key.replaceFirst("^named\\.", "command.")));
  }

  @Test
  void namesCommandsAsDiscordAllows() {
    assertThat(german.stringPropertyNames())
        .filteredOn(key -> key.startsWith("named.") && !key.equals("named.grade-this"))
        .extracting(german::getProperty)
        .allMatch(name -> name.matches("[-\\p{L}\\p{N}]{1,32}"))
        .allMatch(name -> name.equals(name.toLowerCase(Locale.GERMAN)));
  }

  @Test
  void givesNoNameTwiceInOnePlace() {
    Map<String, String> first = new HashMap<>();

    for (String key : german.stringPropertyNames()) {
      if (key.startsWith("named.")) {
        String place = key.substring(0, key.lastIndexOf('.'));
        String other = first.put(place + " " + german.getProperty(key), key);
        assertThat(other).as(key).isNull();
      }
    }
  }

  @Test
  void describesInAsManyCharactersAsDiscordTakes() {
    assertThat(german.stringPropertyNames())
        .filteredOn(key -> key.startsWith("command."))
        .extracting(german::getProperty)
        .allMatch(description -> description.length() <= 100);
    assertThat(english.keys())
        .filteredOn(key -> key.startsWith("command.") && key.split("\\.").length > 1)
        .isNotEmpty();
  }
}
