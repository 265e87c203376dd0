package dev.hotseat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The program as a process of its own, started with the options of `./bot`; but for the second
/// compiler, which takes time to pay off, and the file of quick starts.
///
/// It is the jar that this build has packed, with the libraries beside it: Maven packs it before
/// the tests. Only where a test is started otherwise, as by an editor, are its classes run instead.
final class Program {
  private static final Path JAR =
      Path.of(System.getProperty("hotseat.build", "target/check"), "hotseat.jar").toAbsolutePath();

  private Program() {}

  /// Whether it is the jar.
  static boolean isPacked() {
    return System.getProperty("hotseat.build") != null && Files.exists(JAR);
  }

  /// Starts it.
  ///
  /// @param home the folder of the installation
  /// @param log gets all that it prints
  static Process start(Path home, Map<String, String> environment, Path log, String verb)
      throws IOException {
    return start(shipped(), home, environment, log, verb);
  }

  /// Starts a variation of it.
  ///
  /// @param program what tells Java what to run
  static Process start(
      List<String> program, Path home, Map<String, String> environment, Path log, String verb)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dhotseat.home=" + home.toAbsolutePath(),
            "-Dlogback.configurationFile=" + home.resolve("config/logback.xml").toAbsolutePath()));
    line.addAll(program);
    line.add(verb);
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /// What tells Java to run it as it is shipped.
  static List<String> shipped() {
    return isPacked() ? List.of("-jar", JAR.toString()) : classes(Main.class);
  }

  /// What tells Java to run a class of this build or its tests.
  static List<String> classes(Class<?> main) {
    return List.of(
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        main.getName());
  }
}
