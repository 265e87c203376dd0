package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.world.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// `./bot serve` as a process of its own, in an installation of its own.
class ServeProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String REPLY =
      "I use prepared statements, so the driver sends the value apart.";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path home;

  private final SmallDiscord discord = running.discord();
  private final Channel general = discord.server("Study group").channel("general");
  private final Person ana = discord.person("Ana").in(general);

  @BeforeEach
  void install() throws IOException {
    Files.createDirectories(home.resolve("config/questions"));
    for (String file :
        List.of(
            "hotseat.properties",
            "synonyms.txt",
            "opposites.txt",
            "logback.xml",
            "questions/security.md")) {
      Files.copy(Path.of("config", file), home.resolve("config").resolve(file));
    }
  }

  private ServedProcess serve() throws IOException {
    return new ServedProcess(discord, home, home);
  }

  /// With Maven the jar that people get is what all these tests run.
  @Test
  void runsTheJarWhereThereIsOne() {
    assertThat(Program.isPacked()).isEqualTo(System.getProperty("hotseat.build") != null);
  }

  @Test
  void saysHowToGetATokenAndOffersPractice() throws Exception {
    Path log = home.resolve("hotseat.log");
    Process without = Program.start(home, Map.of(), log, "serve");

    assertThat(without.waitFor(PATIENCE)).isTrue();
    assertThat(without.exitValue()).isEqualTo(1);
    assertThat(Files.readString(log))
        .contains("https://discord.com/developers/applications")
        .contains("./bot practice");
  }

  @Test
  void joinsAsksGradesAndEndsInOrder() throws Exception {
    try (ServedProcess hotseat = serve()) {
      assertThat(hotseat.printed())
          .startsWith("Hotseat is in 1 server as Hotseat; ")
          .contains(" 1 topic; grading by words.");

      ana.slash("/ask topic:security");
      ana.awaits("[ Answer ]");
      ana.clicks("Answer");
      ana.fillsIn("Your answer", REPLY);
      ana.awaits("/100");
      ana.slash("/close");
      ana.awaits("Closed · security · 1 answered");
      ana.slash("/leaderboard");
      ana.awaits("Leaderboard · ");

      assertThat(hotseat.end()).isEqualTo(143);
      discord
          .world()
          .await(
              "end of the connection",
              PATIENCE,
              () -> Optional.of(true).filter(yes -> !discord.gateway().hasBot()));
      assertThat(hotseat.printed().lines()).hasSize(1);
    }
  }

  @Test
  void namesAndDescribesEveryCommandAndOptionInGerman() throws Exception {
    try (ServedProcess _ = serve()) {
      assertThat(discord.world().application().commands().all(""))
          .hasSizeGreaterThan(10)
          .allSatisfy(ServeProcessTest::isGerman);
    }
  }

  private static void isGerman(JsonNode command) {
    String name = command.path("name").asText();
    assertThat(command.path("name_localizations").path("de").asText()).as(name).isNotEmpty();
    if (!command.path("description").asText().isEmpty()) {
      assertThat(command.path("description_localizations").path("de").asText())
          .as(name)
          .isNotEmpty();
    }
    command.path("options").forEach(ServeProcessTest::isGerman);
  }

  @Test
  void goesOnAfterAKill() throws Exception {
    try (ServedProcess hotseat = serve()) {
      ana.slash("/ask topic:security");
      ana.awaits("[ Answer ]");

      hotseat.killAndStartAgain();
      ana.clicks("Answer");
      ana.fillsIn("Your answer", REPLY);

      ana.awaits("/100");
    }
  }
}
