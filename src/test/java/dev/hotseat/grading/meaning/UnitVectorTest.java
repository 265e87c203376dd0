package dev.hotseat.grading.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitVectorTest {
  private static final UnitVector EAST = UnitVector.of(new double[] {3, 0});
  private static final UnitVector NORTH = UnitVector.of(new double[] {0, 0.5});
  private static final UnitVector NORTH_EAST = UnitVector.of(new double[] {2, 2});
  private static final UnitVector NOWHERE = UnitVector.of(new double[] {0, 0});

  @Test
  void hasLengthOne() {
    assertThat(UnitVector.of(new double[] {3, 4}).toArray()).containsExactly(0.6f, 0.8f);
  }

  @Test
  void staysZeroWhereThereIsNoDirection() {
    assertThat(NOWHERE.toArray()).containsExactly(0, 0);
    assertThat(NOWHERE.likeness(EAST)).isZero();
    assertThat(NOWHERE.likeness(NOWHERE)).isZero();
  }

  @Test
  void measuresLikenessAsTheCosine() {
    assertThat(EAST.likeness(EAST)).isEqualTo(1);
    assertThat(EAST.likeness(NORTH)).isZero();
    assertThat(EAST.likeness(NORTH_EAST)).isEqualTo(Math.sqrt(0.5), within(1e-6));
    assertThat(EAST.likeness(UnitVector.of(new double[] {-1, 0}))).isEqualTo(-1);
  }

  @Test
  void neverExceedsOneByRounding() {
    UnitVector odd = UnitVector.of(new double[] {0.1, 0.2, 0.3, 0.7, 1.1});

    assertThat(odd.likeness(odd)).isBetween(1 - 1e-6, 1.0);
  }

  @Test
  void takesADirectionOut() {
    UnitVector rest = NORTH_EAST.without(EAST);

    assertThat(rest.likeness(EAST)).isEqualTo(0, within(1e-6));
    assertThat(rest.likeness(NORTH)).isEqualTo(1, within(1e-6));
  }

  @Test
  void leavesNothingOfADirectionTakenOutOfItself() {
    assertThat(EAST.without(EAST).likeness(NORTH)).isZero();
    assertThat(EAST.without(EAST).likeness(EAST)).isZero();
  }

  @Test
  void takesWhatRoundingLeavesForNothing() {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      UnitVector any = UnitVector.of(random.doubles(384, -1, 1).toArray());

      assertThat(any.without(any).toArray()).containsOnly(0);
    }
  }

  @Test
  void staysAsItIsWithoutNothing() {
    assertThat(NORTH_EAST.without(NOWHERE).toArray()).isEqualTo(NORTH_EAST.toArray());
  }

  @Test
  void handsOutACopy() {
    EAST.toArray()[0] = 7;

    assertThat(EAST.toArray()).containsExactly(1, 0);
  }
}
