package dev.hotseat.picture;

import java.util.List;

/// A part of a picture, as wide as [Sheet#INNER].
interface Panel {
  /// Between two panels, in pixels.
  int GAP = 52;

  /// How high it is, in pixels.
  int height();

  void draw(Sheet sheet);

  /// A picture of panels, one below the other.
  static byte[] drawn(List<Panel> panels, Face face) {
    int inner = panels.stream().mapToInt(Panel::height).sum() + GAP * (panels.size() - 1);
    try (Sheet sheet = new Sheet(inner + 2 * Sheet.MARGIN, face)) {
      for (Panel panel : panels) {
        panel.draw(sheet);
        sheet.down(panel.height() + GAP);
      }
      return sheet.png();
    }
  }
}
