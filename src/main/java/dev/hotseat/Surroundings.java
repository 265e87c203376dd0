package dev.hotseat;

import dev.hotseat.console.Streams;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Everything outside the program that decides what it does: handed in at the door, so that a test
/// can hand in its own.
///
/// @param home the installation's folder; paths in settings are relative to it
/// @param folder the folder that the person is in; paths that they type are relative to it
/// @param environment the environment variables by name
/// @param streams what is read and printed
/// @param clock the time and the zone
/// @param random chance, where no seed is given
/// @param ids gives a new id that nobody else has
public record Surroundings(
    Path home,
    Path folder,
    Map<String, String> environment,
    Streams streams,
    Clock clock,
    RandomGenerator random,
    Supplier<String> ids) {

  /// Those of this process.
  static Surroundings ofProcess() {
    Path folder = Path.of("").toAbsolutePath();
    return new Surroundings(
        Path.of(System.getProperty("hotseat.home", folder.toString())).toAbsolutePath(),
        folder,
        System.getenv(),
        Streams.ofProcess(),
        Clock.system(ZoneId.systemDefault()),
        RandomGenerator.getDefault(),
        () -> UUID.randomUUID().toString());
  }
}
