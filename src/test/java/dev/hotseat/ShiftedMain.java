package dev.hotseat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The program with a clock that is set from outside, as a machine's clock is.
final class ShiftedMain {
  private ShiftedMain() {}

  /// What tells Java to run it.
  ///
  /// @param shift a file that says by how much the clock is wrong, as by [#shift]
  static List<String> program(Path shift) {
    List<String> program = new ArrayList<>(List.of("-Dtest.shift=" + shift.toAbsolutePath()));
    program.addAll(Program.classes(ShiftedMain.class));
    return program;
  }

  /// Sets the clock.
  static void shift(Path file, Duration by) throws IOException {
    Path fresh = file.resolveSibling("shift.new");
    Files.writeString(fresh, by.toString());
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Runs one verb, as [Main] does.
  ///
  /// @param arguments the verb and its options
  public static void main(String[] arguments) {
    Path shift = Path.of(System.getProperty("test.shift"));
    Surroundings real = Surroundings.ofProcess();
    InstantSource shifted = () -> real.clock().instant().plus(read(shift));
    System.exit(
        Main.run(
            List.of(arguments),
            new Surroundings(
                real.home(),
                real.folder(),
                real.environment(),
                real.streams(),
                shifted.withZone(ZoneId.systemDefault()),
                real.random(),
                real.ids())));
  }

  private static Duration read(Path shift) {
    try {
      return Duration.parse(Files.readString(shift));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
