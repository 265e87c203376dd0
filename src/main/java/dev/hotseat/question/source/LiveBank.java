package dev.hotseat.question.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bank that follows its files. Somebody calls [#refresh] now and then; readers always see a
/// whole bank, the old one or the new one. Safe to use from several threads.
///
/// An author saves in the middle of a thought, so a file whose new version has a problem keeps the
/// questions of its last version without one, and the problem is reported.
public final class LiveBank {

  /// What tells one version of a file from another without reading it.
  private record Stamp(Object modified, long size, @Nullable Object identity) {}

  /// @param stamp the version that was read last
  /// @param shown what the bank has of the file
  /// @param good whether its questions are of a version without problems
  private record Known(@Nullable Stamp stamp, FileReading shown, boolean good) {}

  private final List<BankPath> paths;
  private Map<Path, Known> known = Map.of();
  private volatile BankReading current;

  /// Reads the bank.
  public LiveBank(List<BankPath> paths) {
    this.paths = List.copyOf(paths);
    this.current = reread();
  }

  /// The bank as it was read last.
  public BankReading current() {
    return current;
  }

  /// Reads what has changed since the last time.
  ///
  /// @return whether the bank or its problems are other than before
  public synchronized boolean refresh() {
    BankReading before = current;
    current = reread();
    return !before.bank().questions().equals(current.bank().questions())
        || !before.problems().equals(current.problems());
  }

  private BankReading reread() {
    QuestionFiles files = BankReader.files(paths);
    Map<Path, Known> next = new LinkedHashMap<>();
    for (Path file : files.found()) {
      next.put(file, next(file, known.get(file)));
    }
    known.forEach((file, reading) -> keepIfUnmounted(file, reading, next));
    known = next;
    List<FileReading> readings = new ArrayList<>();
    readings.add(new FileReading(List.of(), files.problems()));
    known.values().forEach(file -> readings.add(file.shown()));
    return BankReader.combine(readings);
  }

  /// A folder that somebody named and that is gone altogether is more likely away than deleted.
  private void keepIfUnmounted(Path file, Known reading, Map<Path, Known> next) {
    boolean gone =
        paths.stream()
            .filter(path -> !path.optional() && file.startsWith(path.path()))
            .anyMatch(path -> !Files.exists(path.path()));
    if (gone) {
      next.putIfAbsent(file, reading);
    }
  }

  private static Known next(Path file, @Nullable Known before) {
    Stamp stamp = stamp(file);
    if (before != null && stamp != null && stamp.equals(before.stamp())) {
      return before;
    }
    FileReading read = BankReader.read(file);
    boolean good = read.problems().isEmpty();
    if (!good && before != null && before.good()) {
      FileReading kept = new FileReading(before.shown().questions(), read.problems());
      return new Known(stamp, kept, true);
    }
    return new Known(stamp, read, good);
  }

  private static @Nullable Stamp stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    } catch (IOException e) {
      return null; // reading it says what is wrong
    }
  }
}
