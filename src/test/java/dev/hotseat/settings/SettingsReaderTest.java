package dev.hotseat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hotseat.settings.Settings.Copies;
import dev.hotseat.settings.Settings.Discord;
import dev.hotseat.settings.Settings.Grading;
import dev.hotseat.text.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private static final String DEFAULTS =
      """
      bank.paths=config/questions,data/questions
      grading.copies=full
      grading.meaning=on
      database.url=jdbc:sqlite:data/hotseat.db
      discord.token=
      discord.token-file=
      discord.api-url=https://discord.com/api/v10/
      discord.gateway-url=wss://gateway.discord.gg/
      discord.message-content=false
      round.hours=24
      retention.days=30
      """;

  static final Discord NO_TOKEN =
      new Discord(
          Optional.empty(),
          Optional.empty(),
          URI.create("https://discord.com/api/v10/"),
          URI.create("wss://gateway.discord.gg/"),
          false);

  private final Path home;

  SettingsReaderTest(@TempDir Path home) throws IOException {
    this.home = home;
    Files.createDirectory(home.resolve("config"));
    Files.createDirectory(home.resolve("data"));
    reference(DEFAULTS);
  }

  @Test
  void takesTheInstallationsOwnOverTheDefaults() throws Exception {
    own(
        """
        # our own
        bank.paths = /srv/questions , ours/./more/.. ,
        grading.copies: CAP
        """);

    assertThat(read())
        .isEqualTo(
            new Settings(
                List.of(Path.of("/srv/questions"), home.resolve("ours")),
                new Grading(Copies.CAP, true),
                home.resolve("data/hotseat.db"),
                NO_TOKEN,
                Duration.ofHours(24),
                Duration.ofDays(30)));
  }

  @Test
  void takesTheEnvironmentOverBoth() throws Exception {
    own("grading.meaning=on\nbank.paths=mine\n");

    Settings settings =
        read(
            Map.of(
                "HOTSEAT_GRADING_MEANING", " off ",
                "HOTSEAT_BANK_PATHS", "theirs",
                "PATH", "/usr/bin",
                "hotseat_unknown", "x"));

    assertThat(settings.grading().meaning()).isFalse();
    assertThat(settings.bankPaths()).containsExactly(home.resolve("theirs"));
  }

  @Test
  void takesAnEmptyVariableAsNotSet() {
    assertThat(read(Map.of("HOTSEAT_GRADING_COPIES", "", "DATABASE_URL", " "))).isEqualTo(read());
  }

  @Test
  void findsTheDatabaseByItsPlainName() {
    assertThat(read(Map.of("DATABASE_URL", "jdbc:sqlite:/var/lib/hot seat.db")).databaseFile())
        .isEqualTo(Path.of("/var/lib/hot seat.db"));
  }

  @Test
  void takesOurNameOverThePlainOne() {
    Map<String, String> both =
        Map.of(
            "DATABASE_URL", "jdbc:postgresql://elsewhere/db",
            "HOTSEAT_DATABASE_URL", "jdbc:sqlite:ours.db");

    assertThat(read(both).databaseFile()).isEqualTo(home.resolve("ours.db"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://bot:hunter2@db/hotseat",
        "postgres://bot:hunter2@db/hotseat",
        "hunter2.db",
        "jdbc:sqlite:",
        "jdbc:sqlite: ",
        "jdbc:sqlite::memory:",
        "jdbc:sqlite::resource:hunter2.db",
        "jdbc:sqlite:file:hunter2.db",
        "jdbc:sqlite:hunter2.db?journal_mode=DELETE",
        "jdbc:sqlite:hunter2\u0000.db"
      })
  void refusesAnyOtherDatabaseWithoutShowingItsPassword(String url) {
    SettingsException failure = failure(Map.of("DATABASE_URL", url));

    assertThat(said(failure))
        .singleElement()
        .asString()
        .contains("database.url", "environment variable DATABASE_URL", "jdbc:sqlite:data/")
        .doesNotContain("hunter2");
    assertThat(failure).message().doesNotContain("hunter2");
  }

  @Test
  void tellsAllMistakesInOneGo() throws Exception {
    own(
        """
        grading.copies=half
        bank.path=elsewhere
        colour=blue
        bank.paths= , ,
        """);

    assertThat(said(failure(Map.of("HOTSEAT_GRADING_MEANING", "true", "HOTSEAT_TOKEN", "s3cret"))))
        .containsExactlyInAnyOrder(
            "There is no setting bank.path (in data/hotseat.properties). Did you mean bank.paths?",
            "There is no setting colour (in data/hotseat.properties)."
                + " All settings are listed in config/hotseat.properties.",
            "There is no setting HOTSEAT_TOKEN (in the environment)."
                + " All settings are listed in config/hotseat.properties.",
            "The value of grading.copies can’t be used: “half”, from data/hotseat.properties."
                + " It takes one of cap, full.",
            "The value of bank.paths can’t be used: “, ,”, from data/hotseat.properties."
                + " It takes the paths of folders or files, separated by commas.",
            "The value of grading.meaning can’t be used: “true”, from the environment variable"
                + " HOTSEAT_GRADING_MEANING. It takes one of off, on.");
  }

  @Test
  void namesTheVariableThatWasMeantAndNoValue() {
    SettingsException failure = failure(Map.of("HOTSEAT_BANK_PATH", "s3cret"));

    assertThat(said(failure)).singleElement().asString().contains("HOTSEAT_BANK_PATHS?");
    assertThat(failure).message().doesNotContain("s3cret");
  }

  @Test
  void refusesAPathWithANulCharacter() throws Exception {
    own("bank.paths=a\\u0000b");

    assertThat(said(failure(Map.of()))).singleElement().asString().contains("bank.paths");
  }

  @Test
  void noticesAKeyThatComesTwice() throws Exception {
    own("grading.copies=full\ngrading.copies=cap\n");

    assertThat(said(failure(Map.of())))
        .containsExactly(
            "grading.copies stands twice in data/hotseat.properties. Keep one of the two lines.");
  }

  @Test
  void readsUtf8WithOrWithoutAMark() throws Exception {
    own("\uFEFFbank.paths=prüfung/漢字\n");

    assertThat(read().bankPaths()).containsExactly(home.resolve("prüfung/漢字"));
  }

  @Test
  void saysThatAFileIsNotUtf8() throws Exception {
    Files.write(ownFile(), "bank.paths=prüfung".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(said(failure(Map.of())))
        .containsExactly(
            "data/hotseat.properties is not UTF-8 text. Open it in an editor and save it as UTF-8.");
  }

  @Test
  void saysThatAWindowsPathIsWrittenWrongly() throws Exception {
    own("bank.paths=C:\\users\\questions");

    assertThat(said(failure(Map.of()))).singleElement().asString().contains("\\u", "with /");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws Exception {
    own("# " + "x".repeat(1_000_001));

    assertThat(said(failure(Map.of()))).singleElement().asString().contains("too large");
  }

  @Test
  void refusesAFolderInTheFilesPlace() throws Exception {
    Files.createDirectory(ownFile());

    assertThat(said(failure(Map.of()))).singleElement().asString().contains("it is a folder");
  }

  @Test
  void doesWithoutAnOwnFileButNotWithoutTheReference() throws Exception {
    Files.delete(home.resolve("config/hotseat.properties"));

    assertThat(said(failure(Map.of())))
        .singleElement()
        .asString()
        .contains("no file config/hotseat.properties", "put it back");
  }

  @Test
  void missesALineInTheReference() throws Exception {
    reference(DEFAULTS.replace("grading.copies=full\n", ""));

    assertThat(said(failure(Map.of())))
        .singleElement()
        .asString()
        .contains("config/hotseat.properties has no line for grading.copies");
  }

  @Test
  void leavesAWrongValueAloneThatIsOverridden() throws Exception {
    own("grading.copies=half");

    assertThat(read(Map.of("HOTSEAT_GRADING_COPIES", "cap")).grading().copies())
        .isEqualTo(Copies.CAP);
  }

  private Settings read() {
    return read(Map.of());
  }

  private Settings read(Map<String, String> environment) {
    return SettingsReader.read(home, environment);
  }

  private SettingsException failure(Map<String, String> environment) {
    SettingsException failure =
        catchThrowableOfType(SettingsException.class, () -> read(environment));
    assertThat(failure).as("failure").isNotNull();
    return failure;
  }

  private static List<String> said(SettingsException failure) {
    return failure.reasons().stream().map(Texts.of(Locale.ENGLISH)::say).toList();
  }

  private Path ownFile() {
    return home.resolve("data/hotseat.properties");
  }

  private void own(String text) throws IOException {
    Files.writeString(ownFile(), text);
  }

  private void reference(String text) throws IOException {
    Files.writeString(home.resolve("config/hotseat.properties"), text);
  }
}
