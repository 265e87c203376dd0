package dev.hotseat.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.score.Scored;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void beginsOnAMonday() {
    assertThat(Progress.begin(TODAY)).isEqualTo(LocalDate.of(2026, 5, 25));
    assertThat(Progress.begin(LocalDate.of(2026, 11, 16))).isEqualTo(LocalDate.of(2026, 5, 25));
    assertThat(Progress.begin(LocalDate.of(2026, 11, 15))).isEqualTo(LocalDate.of(2026, 5, 18));
    assertThat(Progress.begin(TODAY).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
  }

  @Test
  void tellsDaysApartInTheZone() {
    List<Scored> attempts = List.of(new Scored(Instant.parse("2026-11-20T23:30:00Z"), 70));

    assertThat(Progress.of(TODAY, ZoneId.of("Europe/Berlin"), attempts, List.of()).answers())
        .containsExactly(new Progress.Answer(TODAY, 70));
    assertThat(Progress.of(TODAY, ZoneId.of("America/Lima"), attempts, List.of()).answers())
        .containsExactly(new Progress.Answer(TODAY.minusDays(1), 70));
  }

  @Test
  void leavesOutWhatIsStillToCome() {
    List<Scored> attempts = List.of(new Scored(Instant.parse("2026-11-22T12:00:00Z"), 70));

    assertThat(Progress.of(TODAY, ZoneId.of("UTC"), attempts, List.of()).answers()).isEmpty();
  }
}
