package dev.hotseat;

import dev.hotseat.discord.small.SmallDiscord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The whole program as a process of its own that serves a small Discord.
final class ServedProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern THERE = Pattern.compile("Hotseat is in .*\n"); // a whole line

  private final SmallDiscord discord;
  private final Path folder;
  private final Path home;
  private final String log;
  private final List<String> program;
  private Process process;

  /// Starts it and waits until people can use it.
  ///
  /// @param folder for its database and for what it prints
  ServedProcess(SmallDiscord discord, Path folder) throws IOException {
    this(discord, folder, Path.of(""), "hotseat.log", Program.shipped());
  }

  /// The same, with an installation of its own.
  ///
  /// @param home its folder
  ServedProcess(SmallDiscord discord, Path folder, Path home) throws IOException {
    this(discord, folder, home, "hotseat.log", Program.shipped());
  }

  /// Starts one of several on the same database.
  ///
  /// @param log the name of the file for what it prints
  ServedProcess(SmallDiscord discord, Path folder, String log) throws IOException {
    this(discord, folder, Path.of(""), log, Program.shipped());
  }

  /// Starts a variation of it.
  ///
  /// @param program what tells Java what to run
  ServedProcess(SmallDiscord discord, Path folder, List<String> program) throws IOException {
    this(discord, folder, Path.of(""), "hotseat.log", program);
  }

  private ServedProcess(
      SmallDiscord discord, Path folder, Path home, String log, List<String> program)
      throws IOException {
    this.discord = discord;
    this.folder = folder;
    this.home = home.toAbsolutePath();
    this.log = log;
    this.program = program;
    process = start();
  }

  /// Kills it, as a power cut does, and starts it again.
  void killAndStartAgain() throws IOException {
    kill();
    startAgain();
  }

  /// Kills it, as a power cut does.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /// Starts it after it was killed, and waits until people can use it.
  void startAgain() throws IOException {
    process = start();
  }

  private Process start() throws IOException {
    Process started =
        Program.start(
            program,
            home,
            Map.of(
                "DISCORD_TOKEN", discord.token(),
                "DISCORD_API_URL", discord.restUrl(),
                "DISCORD_GATEWAY_URL", discord.gatewayUrl(),
                "HOTSEAT_GRADING_MEANING", "off",
                "DATABASE_URL", "jdbc:sqlite:" + folder.resolve("hotseat.db")),
            folder.resolve(log),
            "serve");
    try {
      discord
          .world()
          .await(
              "line that says that it is there",
              PATIENCE,
              () ->
                  Optional.of(printed())
                      .filter(text -> THERE.matcher(text).find() || !started.isAlive()));
      if (!started.isAlive()) {
        throw new AssertionError("it ended: " + printed());
      }
    } catch (AssertionError never) {
      started.destroyForcibly();
      throw new AssertionError(printed(), never);
    }
    return started;
  }

  /// All that it printed since its last start.
  String printed() {
    try {
      return Files.readString(folder.resolve(log));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /// Asks it to end, and waits.
  ///
  /// @return its exit status
  int end() {
    process.destroy();
    return awaitEnd(PATIENCE);
  }

  /// Waits until it ends by itself.
  ///
  /// @return its exit status
  int awaitEnd(Duration patience) {
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("it did not end: " + printed());
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
