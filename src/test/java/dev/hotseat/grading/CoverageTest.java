package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.question.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
  private static final KeyPoint POINT = new KeyPoint("Log", 2.5, "Log.", List.of());

  @ParameterizedTest
  @CsvSource({
    "1, SAID, said",
    "0.75, SAID, said",
    "0.7499, PARTLY, partly",
    "0.3, PARTLY, partly",
    "0.2999, NOT_YET, not-yet",
    "0, NOT_YET, not-yet",
  })
  void readsByItsDegree(double degree, Coverage.State state, String slug) {
    Coverage coverage = new Coverage(POINT, degree, List.of());

    assertThat(coverage.state()).isEqualTo(state);
    assertThat(coverage.state().slug()).isEqualTo(slug);
  }

  @Test
  void isWorthItsShareOfTheWeight() {
    assertThat(new Coverage(POINT, 0.4, List.of()).earned()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void refusesWhatIsNoDegree(double degree) {
    assertThatThrownBy(() -> new Coverage(POINT, degree, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(degree));
  }

  @Test
  void keepsItsSpansAsTheyWere() {
    List<Span> spans = new ArrayList<>(List.of(new Span(0, 3)));
    Coverage coverage = new Coverage(POINT, 1, spans);

    spans.clear();

    assertThat(coverage.matched()).containsExactly(new Span(0, 3));
  }
}
