package dev.hotseat.server;

/// What this installation has to work with.
public interface Inventory {

  /// How many questions there are.
  int questions();

  /// How many problems the files of questions have.
  int problems();

  /// Whether replies are graded by meaning too, and not by words alone.
  boolean meaning();
}
