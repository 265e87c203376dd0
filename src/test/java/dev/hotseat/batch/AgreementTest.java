package dev.hotseat.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.batch.Agreement.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void isPerfectWhereScoresAreTheMarks() {
    Agreement agreement =
        Agreement.of(
            List.of(new Pair("a", 0, 0), new Pair("a", 50, 50), new Pair("b", 100, 100)), 2);

    assertThat(agreement.answers()).isEqualTo(3);
    assertThat(agreement.unanswered()).isEqualTo(2);
    assertThat(agreement.r()).isEqualTo(1, within(1e-9));
    assertThat(agreement.rho()).isEqualTo(1, within(1e-9));
    assertThat(agreement.auc()).isEqualTo(1);
    assertThat(agreement.rmse()).isZero();
  }

  /// Worked by hand: deviations (-1.5 -0.5 0.5 1.5) and (-1.5 0.5 -0.5 1.5) give r = 4/5.
  @Test
  void measuresTheCorrelation() {
    Agreement agreement =
        Agreement.of(
            List.of(
                new Pair("a", 10, 1),
                new Pair("a", 20, 3),
                new Pair("b", 30, 2),
                new Pair("b", 40, 4)),
            0);

    assertThat(agreement.r()).isEqualTo(0.8, within(1e-9));
    assertThat(agreement.rho()).isEqualTo(0.8, within(1e-9));
    assertThat(agreement.rWithinQuestions()).isEqualTo(1, within(1e-9));
    assertThat(agreement.rmseOfLine()).isEqualTo(Math.sqrt(125) * 0.6, within(1e-9));
  }

  @Test
  void sharesRanksAmongEquals() {
    Agreement agreement =
        Agreement.of(List.of(new Pair("a", 80, 5), new Pair("a", 20, 5), new Pair("a", 10, 5)), 0);

    assertThat(agreement.auc()).isEqualTo(0.5);
    assertThat(agreement.r()).isNaN();
  }

  @Test
  void countsAReplyMarkedSeventyAsGood() {
    Agreement agreement = Agreement.of(List.of(new Pair("a", 70, 9), new Pair("a", 69.9, 1)), 0);

    assertThat(agreement.auc()).isEqualTo(1);
  }
}
