package dev.hotseat.round;

/// Who agreed that good replies are shown to others.
public interface Showing {

  /// Whether a server wants them shown.
  boolean wanted(String server);

  /// Whether a member agreed that a good reply of theirs is shown.
  boolean agreed(String member);
}
