package dev.hotseat.command;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/// Bytes that nobody can change, so that a reply is a value.
public final class Bytes {
  private final byte[] content;

  /// @param content copied
  public Bytes(byte[] content) {
    this.content = content.clone();
  }

  /// The bytes from the first on.
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  /// How many there are.
  public int size() {
    return content.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
