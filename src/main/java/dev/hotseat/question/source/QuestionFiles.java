package dev.hotseat.question.source;

import dev.hotseat.question.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the files that a path stands for. A file that is named stands for itself, whatever it is
/// called. In a folder, at any depth, hidden files and folders are passed over, and no link leads
/// out of it: whoever may add a file to a bank may not read the rest of the machine by it.
final class QuestionFiles {
  private static final int DEEPEST = 20;

  private final Set<String> endings;
  private final Set<String> passedOver;
  private final Map<Path, Path> found = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /// @param endings endings of the file names that count, in small letters
  /// @param passedOver file names that do not count, in small letters
  QuestionFiles(Set<String> endings, Set<String> passedOver) {
    this.endings = endings;
    this.passedOver = passedOver;
  }

  /// What counts in a folder of the bank.
  static QuestionFiles ofBank() {
    return new QuestionFiles(Set.of(".md"), Set.of("readme.md"));
  }

  /// What counts in a folder of somebody else, whose questions are often in the README.
  static QuestionFiles ofOthers() {
    return new QuestionFiles(Set.of(".md", ".markdown", ".txt"), Set.of());
  }

  /// Adds the files of a path, sorted. What is missing is a problem.
  void add(Path path) {
    if (!Files.isDirectory(path)) {
      find(path); // whoever reads it finds out what is wrong with it
      return;
    }
    try {
      List<Path> inside = new ArrayList<>();
      walk(path, path.toRealPath(), 0, inside);
      inside.sort(null);
      inside.forEach(this::find);
    } catch (IOException e) {
      note(path, e);
    }
  }

  /// The files, each once, however many ways lead to it.
  List<Path> found() {
    return List.copyOf(found.values());
  }

  private void find(Path file) {
    try {
      found.putIfAbsent(file.toRealPath(), file);
    } catch (IOException e) {
      found.putIfAbsent(file, file); // it is missing, as its reader will find
    }
  }

  List<Problem> problems() {
    return problems;
  }

  private void walk(Path folder, Path root, int depth, List<Path> inside) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        if (!entry.getFileName().toString().startsWith(".")) {
          visit(entry, root, depth, inside);
        }
      }
    } catch (IOException e) {
      note(folder, e);
    } catch (UncheckedIOException e) {
      note(folder, new IOException(e));
    }
  }

  private void visit(Path entry, Path root, int depth, List<Path> inside) {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      if (depth < DEEPEST) {
        walk(entry, root, depth + 1, inside);
      }
    } else if (counts(entry) && staysInside(entry, root)) {
      inside.add(entry);
    }
  }

  private boolean counts(Path entry) {
    String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith) && !passedOver.contains(name);
  }

  private boolean staysInside(Path entry, Path root) {
    try {
      if (!Files.isSymbolicLink(entry) || entry.toRealPath().startsWith(root)) {
        return true;
      }
      problem(entry, "bank.link-outside");
    } catch (IOException e) {
      note(entry, e);
    }
    return false;
  }

  private void note(Path path, IOException fault) {
    problem(path, "bank.unreadable", "reason", Faults.reason(fault));
  }

  private void problem(Path path, String key, Object... namesAndValues) {
    Problems one = new Problems(path);
    one.add(1, key, namesAndValues);
    problems.addAll(one.all());
  }
}
