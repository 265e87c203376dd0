package dev.hotseat.grading.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionsTest {
  private static final UnitVector EAST = UnitVector.of(new double[] {3, 0});
  private static final UnitVector NORTH = UnitVector.of(new double[] {0, 0.5});
  private static final UnitVector NOWHERE = UnitVector.of(new double[] {0, 0});

  private final Random random = new Random(5);

  @Test
  void sayInOrderHowAlikeAnotherOneIs() {
    Directions directions = Directions.of(List.of(NORTH, EAST, NOWHERE, EAST));

    assertThat(directions.likenesses(EAST)).containsExactly(0, 1, 0, 1);
    assertThat(directions.likenesses(NOWHERE)).containsExactly(0, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 384", "15, 5", "16, 8", "17, 384", "100, 383"})
  void sayWhatEachSaysAlone(int count, int dimensions) {
    List<UnitVector> each = Stream.generate(() -> any(dimensions)).limit(count).toList();
    UnitVector other = any(dimensions);

    float[] likenesses = Directions.of(each).likenesses(other);

    assertThat(likenesses).hasSize(count);
    assertThat(IntStream.range(0, count))
        .allSatisfy(
            i ->
                assertThat((double) likenesses[i])
                    .isEqualTo(each.get(i).likeness(other), within(1e-6)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 100})
  void sayOfSeveralWhatTheySayOfEach(int count) {
    Directions directions = Directions.of(Stream.generate(() -> any(50)).limit(20).toList());
    List<UnitVector> others = Stream.generate(() -> any(50)).limit(count).toList();

    float[][] likenesses = directions.likenesses(others);

    assertThat(likenesses)
        .isDeepEqualTo(others.stream().map(directions::likenesses).toArray(float[][]::new));
    assertThat(likenesses.length).isEqualTo(count);
  }

  @Test
  void neverExceedOneByRounding() {
    List<UnitVector> each = Stream.generate(() -> any(384)).limit(50).toList();
    Directions directions = Directions.of(each);

    assertThat(each)
        .allSatisfy(
            one -> {
              for (float likeness : directions.likenesses(one)) {
                assertThat(likeness).isBetween(-1f, 1f);
              }
            });
  }

  @Test
  void mayBeNone() {
    assertThat(Directions.of(List.of()).likenesses(EAST)).isEmpty();
    assertThat(Directions.of(List.of()).each()).isEmpty();
  }

  @Test
  void areThereOneByOne() {
    assertThat(Directions.of(List.of(NORTH, EAST)).each()).containsExactly(NORTH, EAST);
  }

  private UnitVector any(int dimensions) {
    return UnitVector.of(random.doubles(dimensions, -1, 1).toArray());
  }
}
