package dev.hotseat.settings;

/// A text that is never shown: it says so wherever it is printed.
///
/// @param text the secret itself
public record Secret(String text) {

  @Override
  public String toString() {
    return "(hidden)";
  }
}
