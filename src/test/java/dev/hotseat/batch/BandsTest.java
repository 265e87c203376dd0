package dev.hotseat.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.batch.Agreement.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {

  @Test
  void countsWhatPeopleFoundBestAndWorst() {
    Bands bands =
        Bands.of(
            List.of(pair(95, 60), pair(100, 59.9), pair(97, 100), pair(94, 0), pair(40, 59.9)));

    assertThat(bands.topGood()).isEqualTo(2 / 3.0);
    assertThat(bands.topMedian()).isEqualTo(60);
    assertThat(bands.lowBelow()).isEqualTo(1);
  }

  @Test
  void takesTheMeanOfTwoMiddleScores() {
    assertThat(Bands.of(List.of(pair(95, 60), pair(100, 70))).topMedian()).isEqualTo(65);
  }

  @Test
  void countsHowOftenStrongAndWeakAreRight() {
    Bands bands =
        Bands.of(
            List.of(pair(70, 85), pair(69, 85), pair(0, 84.9), pair(70, 29.9), pair(69, 29.9)));

    assertThat(bands.strongRight()).isEqualTo(0.5);
    assertThat(bands.weakRight()).isEqualTo(0.5);
  }

  @Test
  void saysNothingOfNothing() {
    Bands bands = Bands.of(List.of());

    assertThat(bands.topGood()).isNaN();
    assertThat(bands.topMedian()).isNaN();
    assertThat(bands.weakRight()).isNaN();
  }

  private static Pair pair(double mark, double score) {
    return new Pair("question", mark, score);
  }
}
