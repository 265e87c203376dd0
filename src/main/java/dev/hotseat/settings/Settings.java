package dev.hotseat.settings;

import java.nio.file.Path;
import java.util.List;

/// The settings of an installation. Paths are absolute where the home folder is.
///
/// @param bankPaths folders or files of questions, one or more
/// @param grading how replies are graded
/// @param databaseFile where scores are kept
public record Settings(List<Path> bankPaths, Grading grading, Path databaseFile) {

  public Settings {
    bankPaths = List.copyOf(bankPaths);
  }

  /// How replies are graded.
  ///
  /// @param copies what a near-copy of the reference answer earns
  /// @param meaning whether a key point counts as said by its meaning too
  public record Grading(Copies copies, boolean meaning) {}

  /// What a near-copy of the reference answer earns.
  public enum Copies {
    /// The points that it makes.
    FULL(100),
    /// 50 at most.
    CAP(50);

    private final double most;

    Copies(double most) {
      this.most = most;
    }

    /// The highest score of a near-copy, 0 to 100.
    public double most() {
      return most;
    }
  }
}
