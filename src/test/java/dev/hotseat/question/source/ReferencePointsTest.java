package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencePointsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - A log comes first.\\n- Pages follow.          | 2 | false
          1. A log comes first.\\n2. Pages follow.        | 2 | false
          1. A log comes first. 2. Pages follow it later. | 1 | true
          - A log comes first, and pages follow.          | 1 | true
          """)
  void areNoListWhereASingleItemIsAllOfIt(String reference, int points, boolean prose) {
    ReferencePoints found = ReferencePoints.of(reference.replace("\\n", "\n"));

    assertThat(found.points()).hasSize(points);
    assertThat(found.prose()).isEqualTo(prose);
  }
}
