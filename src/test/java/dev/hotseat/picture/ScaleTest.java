package dev.hotseat.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 1",
    "1, 0 1",
    "3, 0 1 2 3",
    "5, 0 2 4 6",
    "16, 0 5 10 15 20",
    "21, 0 10 20 30",
    "1197, 0 500 1000 1500",
    "2000000000, 0 500000000 1000000000 1500000000 2000000000",
  })
  void goesUpInRoundSteps(int most, String levels) {
    assertThat(
            Scale.upTo(most).levels().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" ")))
        .isEqualTo(levels);
  }

  @Test
  void reachesAllThereIs() {
    List<Long> tops =
        Stream.iterate(1, most -> most < 100_000_000, most -> most * 3)
            .map(most -> Scale.upTo(most).top() - most)
            .toList();

    assertThat(tops).allMatch(spare -> spare >= 0);
  }
}
