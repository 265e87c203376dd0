package dev.hotseat.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The settings of an installation. Paths are absolute where the home folder is.
///
/// @param bankPaths folders or files of questions, one or more
/// @param grading how replies are graded
/// @param databaseFile where scores are kept
/// @param discord how Discord is reached
/// @param roundTime how long a round stays open at the most
/// @param retention how long the words of replies are kept
public record Settings(
    List<Path> bankPaths,
    Grading grading,
    Path databaseFile,
    Discord discord,
    Duration roundTime,
    Duration retention) {

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

  /// How Discord is reached.
  ///
  /// @param token of the bot, where it is given as it is
  /// @param tokenFile the file that holds it instead
  /// @param api the REST base, with a slash at its end
  /// @param gateway the gateway, likewise
  /// @param messageContent whether the operator was granted the intent to read all messages
  public record Discord(
      Optional<Secret> token,
      Optional<Path> tokenFile,
      URI api,
      URI gateway,
      boolean messageContent) {}
}
