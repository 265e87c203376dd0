package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatchUpTest {
  @ParameterizedTest
  @CsvSource({
    "1.5h, 90",
    "'1,5 h', 90",
    "1.5 hours, 90",
    "0.25h, 15",
    "'0,5 Stunden', 30",
    "1.33h, 80",
    "24.0h, 1440",
    "1.5h 10min, 100",
    "1:30, 90",
    "1:30h, 90",
    "01:05 Std., 65",
    "half an hour, 30",
    "An  Hour, 60",
    "1 day, 1440",
    "eine halbe Stunde, 30",
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
        "1.5",
        "1,5",
        "1.5 min",
        ".5h",
        "1.h",
        "1.5.5h",
        "1.234h",
        "1:75",
        "1:5",
        "2 days",
        "and 5",
        "1e1h",
        "NaNh",
        "6 hours ago",
        "90 sec",
        "6h 5h"
      })
  void refusesWhatIsNoTimeSpan(String text) {
    assertThat(Refused.sentence(() -> CatchUp.read(text)))
        .startsWith("“%s” is no time span that I can read.".formatted(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.5h", "24:01", "99,99 h", "25h", "24h 1min", "1441 min", "99 hours"})
  void refusesMoreThanADay(String text) {
    assertThat(Refused.sentence(() -> CatchUp.read(text)))
        .startsWith("“%s” is too long: a post may be 24 hours late at most.".formatted(text));
  }
}
