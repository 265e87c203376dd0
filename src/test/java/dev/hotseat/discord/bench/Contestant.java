package dev.hotseat.discord.bench;

import dev.hotseat.discord.small.SmallDiscord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A bot as a process of its own.
enum Contestant {
  /// Started as `./bot serve` starts it.
  HOTSEAT {
    @Override
    List<String> command() {
      return List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=240m",
          "-XX:AOTCache=" + Path.of("target", "serve.aot").toAbsolutePath(),
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-Dhotseat.home=" + Path.of("").toAbsolutePath(),
          "-Dlogback.configurationFile=" + Path.of("config", "logback.xml").toAbsolutePath(),
          "-jar",
          Path.of("target", "hotseat.jar").toAbsolutePath().toString(),
          "serve");
    }
  },
  ECHO {
    @Override
    List<String> command() {
      return List.of(
          "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Echo.class.getName());
    }
  };

  /// What follows the name of the program `java`.
  abstract List<String> command();

  /// Starts it.
  ///
  /// @param folder for what it keeps and prints
  Process start(SmallDiscord discord, Path folder) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(command());
    File log = Files.createDirectories(folder).resolve(this + ".log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder
        .environment()
        .putAll(
            Map.of(
                "DISCORD_TOKEN", discord.token(),
                "DISCORD_API_URL", discord.restUrl(),
                "DISCORD_GATEWAY_URL", discord.gatewayUrl(),
                "DATABASE_URL", "jdbc:sqlite:" + folder.resolve("bench.db")));
    return builder.start();
  }
}
