package dev.hotseat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hotseat.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSettingsTest {
  @TempDir private Path home;

  @BeforeEach
  void putTheReference() throws IOException {
    Files.createDirectory(home.resolve("config"));
    Files.copy(Path.of("config/hotseat.properties"), home.resolve("config/hotseat.properties"));
  }

  private Settings read(String variable, String value) {
    return SettingsReader.read(home, Map.of(variable, value));
  }

  private String complaint(Map<String, String> environment) {
    SettingsException wrong =
        catchThrowableOfType(SettingsException.class, () -> SettingsReader.read(home, environment));
    return Texts.of(Locale.ENGLISH).say(wrong.reasons().getFirst());
  }

  @Test
  void takesTheTokenFromTheEnvironmentAndNeverShowsIt() {
    Settings settings = read("DISCORD_TOKEN", " a.secret-token ");

    assertThat(BotToken.of(settings.discord())).contains(new Secret("a.secret-token"));
    assertThat(settings.toString()).contains("(hidden)").doesNotContain("secret-token");
  }

  @Test
  void takesTheTokenFromAFile() throws IOException {
    Files.writeString(home.resolve("token"), "\n a.secret-token \r\n");

    Settings settings = read("DISCORD_TOKEN_FILE", "token");

    assertThat(BotToken.of(settings.discord())).contains(new Secret("a.secret-token"));
  }

  @Test
  void hasNoTokenUnlessOneIsGiven() {
    assertThat(BotToken.of(read("DISCORD_TOKEN", "").discord())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "token\nsecond line"})
  void refusesAFileWithoutOneToken(String content) throws IOException {
    Files.writeString(home.resolve("token"), content);
    Settings settings = read("DISCORD_TOKEN_FILE", "token");

    SettingsException wrong =
        catchThrowableOfType(SettingsException.class, () -> BotToken.of(settings.discord()));

    assertThat(Texts.of(Locale.ENGLISH).say(wrong.reasons().getFirst()))
        .startsWith("There is no token in ")
        .contains(home.resolve("token").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "gone"})
  void refusesWhatIsNoFile(String path) {
    Settings settings = read("DISCORD_TOKEN_FILE", path);

    assertThat(catchThrowableOfType(SettingsException.class, () -> BotToken.of(settings.discord())))
        .isNotNull();
  }

  @Test
  void refusesTwoTokens() {
    assertThat(complaint(Map.of("DISCORD_TOKEN", "x", "DISCORD_TOKEN_FILE", "y")))
        .contains("Keep one of the two");
  }

  @Test
  void refusesATokenWithBlanksWithoutShowingIt() {
    assertThat(complaint(Map.of("DISCORD_TOKEN", "two words")))
        .contains("discord.token")
        .doesNotContain("two words");
  }

  @ParameterizedTest
  @CsvSource({
    "DISCORD_API_URL, http://127.0.0.1:4000/api/v10/, http://127.0.0.1:4000/api/v10/",
    "DISCORD_API_URL, http://localhost:4000/api, http://localhost:4000/api/",
    "DISCORD_API_URL, https://proxy.example/discord, https://proxy.example/discord/",
    "HOTSEAT_DISCORD_API_URL, http://[::1]:1, http://[::1]:1/"
  })
  void takesAddressesAndEndsThemWithASlash(String variable, String given, String taken) {
    assertThat(read(variable, given).discord().api()).hasToString(taken);
  }

  @Test
  void takesAGatewayOnThisMachine() {
    assertThat(read("DISCORD_GATEWAY_URL", "ws://127.0.0.1:4001").discord().gateway())
        .hasToString("ws://127.0.0.1:4001/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://discord.com/api/v10/",
        "http://127.0.0.1.evil.example/",
        "http://127.0.0.1@evil.example/",
        "https://user:word@discord.com/",
        "https://discord.com/?x=1",
        "ftp://127.0.0.1/",
        "https:///",
        "not an address",
        "discord.com"
      })
  void refusesAddressesThatATokenMustNotTravelTo(String address) {
    assertThat(complaint(Map.of("DISCORD_API_URL", address)))
        .contains("discord.api-url", "https://", "127.0.0.1");
  }

  @Test
  void takesTimesInHoursAndDays() {
    assertThat(read("HOTSEAT_ROUND_HOURS", "2").roundTime()).isEqualTo(Duration.ofHours(2));
    assertThat(read("HOTSEAT_RETENTION_DAYS", "7").retention()).isEqualTo(Duration.ofDays(7));
    assertThat(read("HOTSEAT_DISCORD_MESSAGE_CONTENT", "TRUE").discord().messageContent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "169", "-1", "1.5", "many", "99999999999"})
  void refusesNumbersOutOfBounds(String hours) {
    assertThat(complaint(Map.of("HOTSEAT_ROUND_HOURS", hours))).contains("from 1 to 168");
  }
}
