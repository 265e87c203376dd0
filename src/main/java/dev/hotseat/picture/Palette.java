package dev.hotseat.picture;

import java.awt.Color;
import java.util.List;

/// The few colours. A picture brings its own dark ground, which looks at home on Discord's dark
/// theme and like a card on the light one, so that every contrast is known beforehand. Blue and
/// orange are told apart by the colour-blind too, and the steps of blue differ in lightness.
final class Palette {
  static final Color GROUND = new Color(0x1E1F22);
  static final Color TEXT = new Color(0xF2F3F5);
  static final Color QUIET = new Color(0xB5BAC1);
  static final Color LINES = new Color(0x43454C);
  static final Color TRACK = new Color(0x33353B);
  static final Color MIST = new Color(0xC3, 0xC9, 0xD1, 0x55);
  static final Color BLUE = new Color(0x56B4E9);
  static final Color ORANGE = new Color(0xF0A830);
  static final Color SILVER = new Color(0xC3C9D1);

  /// From nothing to much.
  static final List<Color> STEPS =
      List.of(TRACK, new Color(0x2B6A97), new Color(0x4BA3D9), new Color(0xA9DCFA));

  private Palette() {}
}
