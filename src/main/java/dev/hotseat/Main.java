package dev.hotseat;

/// Turns arguments into an exit status.
public final class Main {
  private Main() {}

  /// Runs one verb.
  ///
  /// @param arguments the verb and its options
  public static void main(String[] arguments) {
    System.exit(arguments.length == 0 ? 0 : 2);
  }
}
