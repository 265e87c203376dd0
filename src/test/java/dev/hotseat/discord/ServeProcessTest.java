package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.world.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// `./bot serve` as a process of its own.
class ServeProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path home;

  private final SmallDiscord discord = running.discord();
  private final Channel general = discord.server("Study group").channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private @Nullable Process process;

  @BeforeEach
  void install() throws IOException {
    Files.createDirectory(home.resolve("config"));
    for (String file :
        List.of("hotseat.properties", "synonyms.txt", "opposites.txt", "logback.xml")) {
      Files.copy(Path.of("config", file), home.resolve("config").resolve(file));
    }
    Files.createDirectory(home.resolve("config/questions"));
    Files.copy(
        Path.of("config/questions/security.md"), home.resolve("config/questions/security.md"));
  }

  @AfterEach
  void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(Map<String, String> environment) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dhotseat.home=" + home,
                "-Dlogback.configurationFile=" + home.resolve("config/logback.xml"),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.hotseat.Main",
                "serve"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("HOTSEAT_GRADING_MEANING", "off");
    builder.environment().putAll(environment);
    builder.redirectOutput(home.resolve("out").toFile());
    builder.redirectError(home.resolve("err").toFile());
    process = builder.start();
    return process;
  }

  private Process serve() throws IOException {
    Process started =
        start(
            Map.of(
                "DISCORD_TOKEN", discord.token(),
                "DISCORD_API_URL", discord.restUrl(),
                "DISCORD_GATEWAY_URL", discord.gatewayUrl()));
    try {
      discord.world().await("ready line", PATIENCE, this::readyLine);
    } catch (AssertionError missing) {
      throw new AssertionError("no ready line, only " + read("err"), missing);
    }
    return started;
  }

  private Optional<String> readyLine() {
    assertThat(Objects.requireNonNull(process).isAlive()).as("alive").isTrue();
    return Optional.of(read("out")).filter(out -> out.contains("Hotseat is in"));
  }

  private String read(String file) {
    try {
      return Files.readString(home.resolve(file));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void saysHowToGetATokenAndOffersPractice() throws Exception {
    Process without = start(Map.of());

    assertThat(without.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(without.exitValue()).isEqualTo(1);
    assertThat(read("err"))
        .contains("https://discord.com/developers/applications")
        .contains("./bot practice");
  }

  @Test
  void joinsAsksGradesAndEndsInOrder() throws Exception {
    Process serving = serve();
    assertThat(read("out"))
        .startsWith("Hotseat is in 1 server as Hotseat; ")
        .contains(" 1 topic; grading by words.");

    ana.slash("/ask topic:security");
    ana.awaits("[ Answer ]");
    ana.clicks("Answer");
    ana.fillsIn("Your answer", "I use prepared statements, so the driver sends the value apart.");
    ana.awaits("/100");
    ana.slash("/close");
    ana.awaits("Closed · security · 1 answered");
    ana.slash("/leaderboard");
    ana.awaits("Leaderboard · ");
    serving.destroy();

    assertThat(serving.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(serving.exitValue()).isEqualTo(143);
    assertThat(discord.gateway().hasBot()).isFalse();
    assertThat(read("err")).isEmpty();
  }

  @Test
  void goesOnAfterAKill() throws Exception {
    Process first = serve();
    ana.slash("/ask topic:security");
    ana.awaits("[ Answer ]");
    first.destroyForcibly().waitFor();

    serve();
    ana.clicks("Answer");
    ana.fillsIn("Your answer", "I use prepared statements, so the driver sends the value apart.");

    ana.awaits("/100");
  }

  @Test
  void endsWithStatusOneAndASentenceWhenTheTokenIsRefused() throws Exception {
    Process serving = serve();

    discord.gateway().close(4004);

    assertThat(serving.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(serving.exitValue()).isEqualTo(1);
    assertThat(read("err")).contains("Discord does not take the token").doesNotContain("incident");
  }
}
