package dev.hotseat.batch;

import org.jspecify.annotations.Nullable;

/// A line of a batch that cannot be graded. It costs only itself.
final class BadLine extends Exception {
  private static final long serialVersionUID = 1;

  private final @Nullable String id;

  BadLine(String reason) {
    this(reason, null);
  }

  /// @param id the id that the line gives itself, where it could be read
  BadLine(String reason, @Nullable String id) {
    super(reason, null, false, false);
    this.id = id;
  }

  @Nullable String id() {
    return id;
  }
}
