package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What to import and where to.
///
/// @param paths files of any shape that we read, and folders of them
/// @param out the file to write, which must not be there yet
/// @param topic the topic of all questions; where it is left open it is the source's, or else the
///     name of the file to write
/// @param level the level of all questions; where it is left open it is the source's, or else
///     intermediate
/// @param dryRun whether to write nothing
public record ImportOrder(
    List<Path> paths, Path out, Optional<String> topic, Optional<Level> level, boolean dryRun) {

  public ImportOrder {
    paths = List.copyOf(paths);
  }
}
