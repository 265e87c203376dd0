package dev.hotseat.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.round.Marks.Read;
import org.junit.jupiter.api.Test;

class MarksTest {
  private final Marks marks = new Marks();

  @Test
  void movesWhenNothingIsInHand() {
    marks.begin("general", "1");
    marks.begin("general", "2");
    marks.end("general", true);
    assertThat(marks.read()).isEmpty();

    marks.end("general", true);

    assertThat(marks.read()).containsExactly(new Read("general", "2"));
    assertThat(marks.read()).isEmpty();
  }

  @Test
  void staysWhereAMessageHasFailed() {
    marks.begin("general", "1");
    marks.begin("general", "2");
    marks.end("general", false);
    marks.end("general", true);

    assertThat(marks.read()).isEmpty();
    assertThat(marks.failed()).containsExactly("general");
    assertThat(marks.failed()).isEmpty();
  }

  @Test
  void keepsChannelsApart() {
    marks.begin("general", "1");
    marks.begin("random", "2");
    marks.end("random", true);

    assertThat(marks.read()).containsExactly(new Read("random", "2"));
  }
}
