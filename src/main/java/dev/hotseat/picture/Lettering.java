package dev.hotseat.picture;

import java.awt.Color;

/// How a text is set. Sizes are such that they can be read where a phone shows the picture at two
/// fifths of its width.
enum Lettering {
  HEADING(true, 30, Palette.TEXT),
  LABEL(false, 24, Palette.TEXT),
  VALUE(true, 24, Palette.TEXT),
  QUIET(false, 22, Palette.QUIET),
  RANK(true, 56, Palette.GROUND);

  private final boolean strong;
  private final float size;
  private final Color color;

  Lettering(boolean strong, float size, Color color) {
    this.strong = strong;
    this.size = size;
    this.color = color;
  }

  boolean strong() {
    return strong;
  }

  /// Height of the letters, in pixels.
  float size() {
    return size;
  }

  Color color() {
    return color;
  }
}
