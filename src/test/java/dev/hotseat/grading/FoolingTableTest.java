package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hotseat.grading.meaning.LocalModel;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tries to buy points from the shipped questions, and to lose points that are due, a hundred times
/// in each way, and holds the grader to what must not succeed.
class FoolingTableTest {
  private static final Grader LEXICAL = Graders.lexical();
  private static final LocalModel MODEL = LocalModel.load();
  private static final Grader WITH_MODEL = Graders.with(MODEL.vectors());

  static List<Trick> tricks() {
    return Trick.all();
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void isNotFooledByWordsAlone(Trick trick) {
    assertThat(trick.attempts()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(trick.share(LEXICAL)).isGreaterThanOrEqualTo(trick.byWords());
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("tricks")
  void isNotFooledByMeaningEither(Trick trick) {
    assumeThat(MODEL.vectors()).as("the model of meaning does not run here").isPresent();

    assertThat(trick.share(WITH_MODEL)).isGreaterThanOrEqualTo(trick.byMeaning());
  }
}
