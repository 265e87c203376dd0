package dev.hotseat.daily;

import dev.hotseat.command.Rejection;

/// Names of schedules.
final class Names {
  /// How many characters a name has at most.
  static final int MOST = 32;

  private Names() {}

  /// The name that a text is.
  ///
  /// @throws Rejection where it is empty, too long, or has signs that are not seen
  static String read(String text) {
    String name = text.strip().replaceAll("\\s+", " ");
    boolean hidden = name.codePoints().anyMatch(Names::isHidden);
    if (name.isEmpty() || hidden || name.codePointCount(0, name.length()) > MOST) {
      throw Typed.refused("daily.no-name", text);
    }
    return name;
  }

  /// The name that a schedule has where nobody named it: its channel's.
  static String of(String channel) {
    String name = channel.replaceFirst("^#", "").strip();
    return name.codePointCount(0, name.length()) <= MOST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, MOST)).strip();
  }

  private static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }
}
