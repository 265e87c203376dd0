package dev.hotseat.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrasts as WCAG reckons them: 4.5 for texts, 3 for large letters and what is drawn.
class PaletteTest {

  @ParameterizedTest
  @EnumSource(names = {"HEADING", "LABEL", "VALUE", "QUIET"})
  void textsStandOutFromTheGround(Lettering lettering) {
    assertThat(contrast(lettering.color(), Palette.GROUND)).isGreaterThan(7);
  }

  @Test
  void ranksStandOutFromTheirSteps() {
    assertThat(contrast(Palette.GROUND, Palette.ORANGE)).isGreaterThan(4.5);
    assertThat(contrast(Palette.GROUND, Palette.SILVER)).isGreaterThan(4.5);
    assertThat(contrast(Palette.GROUND, Palette.BLUE)).isGreaterThan(4.5);
  }

  @Test
  void stepsDifferInLightness() {
    for (int step = 1; step < Palette.STEPS.size(); step++) {
      assertThat(contrast(Palette.STEPS.get(step), Palette.STEPS.get(step - 1)))
          .as("step %d", step)
          .isGreaterThan(1.7);
    }
  }

  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
