package dev.hotseat.discord.bench;

import dev.hotseat.discord.small.SmallDiscord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One life of a contestant in a Discord of its own.
final class Run implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final SmallDiscord discord;
  private final Process process;
  private final Duration start;
  private final Duration processor;

  /// Starts a contestant and waits until it is ready and its commands are registered.
  ///
  /// @param discord closed with the run
  Run(Contestant contestant, SmallDiscord discord, Path folder) throws IOException {
    this.discord = discord;
    long begin = System.nanoTime();
    process = contestant.start(discord, folder);
    try {
      discord
          .world()
          .await(
              contestant + " with its commands",
              PATIENCE,
              () -> Optional.of(registered()).filter(is -> is));
    } catch (AssertionError never) {
      close();
      throw new AssertionError(Files.readString(folder.resolve(contestant + ".log")), never);
    }
    start = Duration.ofNanos(System.nanoTime() - begin);
    processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private boolean registered() {
    return discord.gateway().hasBot()
        && discord.world().application().commands().all("").stream()
            .anyMatch(command -> command.path("name").asText().equals("search"));
  }

  SmallDiscord discord() {
    return discord;
  }

  /// From the start of the process to its commands being there.
  Duration start() {
    return start;
  }

  /// What the process has used of the machine's processors by the end of its start.
  Duration processor() {
    return processor;
  }

  /// What the process holds of the machine's memory, in kilobytes; 0 where the system does not say.
  long resident() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    discord.close();
  }
}
