package dev.hotseat.discord.small.checks;

/// Something that is wrong with a body.
///
/// @param path where, such as `/components/0/label`, empty for the whole
/// @param code Discord's name of it, such as `BASE_TYPE_REQUIRED`
/// @param message what is wrong
/// @param refused whether Discord refuses the request for it, or lets it pass in silence
public record Problem(String path, String code, String message, boolean refused) {

  /// A problem that Discord refuses.
  static Problem of(String path, String code, String message) {
    return new Problem(path, code, message, true);
  }

  @Override
  public String toString() {
    return (path.isEmpty() ? "/" : path) + " " + code + ": " + message;
  }
}
