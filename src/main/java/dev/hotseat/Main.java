package dev.hotseat;

/// Turns arguments into an exit status.
public final class Main {
  private Main() {}

  /// @param arguments the verb and its options
  public static void main(String[] arguments) {
    throw new UnsupportedOperationException("no verbs yet");
  }
}
