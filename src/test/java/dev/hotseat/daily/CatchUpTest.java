package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatchUpTest {
  @ParameterizedTest
  @CsvSource({
    "6h, 360",
    "6 h, 360",
    "6H, 360",
    "6 hours, 360",
    "1 hour, 60",
    "2 hrs, 120",
    "90 min, 90",
    "90min, 90",
    "90m, 90",
    "90 minutes, 90",
    "1h30, 90",
    "1 h 30 min, 90",
    "1 hour and 30 minutes, 90",
    "2 Stunden, 120",
    "2 Std., 120",
    "45 Minuten, 45",
    "24h, 1440",
    "1440 min, 1440",
    "off, 0",
    "Off, 0",
    "none, 0",
    "0, 0",
    "0h, 0",
    "aus, 0",
  })
  void readsWhatPeopleWrite(String text, long minutes) {
    assertThat(CatchUp.read(text)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "6",
        "a while",
        "-6h",
        "6h6h",
        "6 days",
        "h",
        "1.5h",
        "6 hours ago",
        "90 sec",
        "6h 5h"
      })
  void refusesWhatIsNoTimeSpan(String text) {
    assertThat(Refused.sentence(() -> CatchUp.read(text)))
        .startsWith("“%s” is no time span that I can read.".formatted(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25h", "24h 1min", "1441 min", "99 hours"})
  void refusesMoreThanADay(String text) {
    assertThat(Refused.sentence(() -> CatchUp.read(text)))
        .startsWith("“%s” is too long: a post may be 24 hours late at most.".formatted(text));
  }
}
