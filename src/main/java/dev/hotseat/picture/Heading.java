package dev.hotseat.picture;

import dev.hotseat.picture.Sheet.Side;

/// What stands over a panel: what it is, and at the right what to read from it.
final class Heading {
  private Heading() {}

  static void draw(Sheet sheet, String heading, String note) {
    double noted = Math.min(sheet.width(note, Lettering.QUIET), Sheet.INNER / 2.0);
    String shown = sheet.fitting(heading, "", Lettering.HEADING, Sheet.INNER - noted - 24);
    sheet.text(shown, Lettering.HEADING, Side.RIGHT, 0, 30);
    sheet.text(note, Lettering.QUIET, Side.LEFT, Sheet.INNER, 29);
  }
}
