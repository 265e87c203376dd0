package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource({
    "9am, 09:00",
    "9 am, 09:00",
    "9AM, 09:00",
    "9 a.m., 09:00",
    "9 p. m., 21:00",
    "09:00, 09:00",
    "9:00, 09:00",
    "0:00, 00:00",
    "00:00, 00:00",
    "23:59, 23:59",
    "9:30pm, 21:30",
    "9:30 PM, 21:30",
    "930pm, 21:30",
    "21.30, 21:30",
    "9.30, 09:30",
    "2130, 21:30",
    "930, 09:30",
    "0900, 09:00",
    "0000, 00:00",
    "noon, 12:00",
    "Noon, 12:00",
    "midday, 12:00",
    "midnight, 00:00",
    "Mitternacht, 00:00",
    "mittags, 12:00",
    "21h, 21:00",
    "21 h, 21:00",
    "21h30, 21:30",
    "21:30h, 21:30",
    "9 Uhr, 09:00",
    "9uhr, 09:00",
    "9 Uhr 30, 09:30",
    "9:30 Uhr, 09:30",
    "um 9 Uhr, 09:00",
    "at 9am, 09:00",
    "9 o'clock, 09:00",
    "9 o’clock, 09:00",
    "12am, 00:00",
    "12pm, 12:00",
    "12:30 am, 00:30",
    "12:30pm, 12:30",
    "1pm, 13:00",
    "9, 09:00",
    "21, 21:00",
    "0, 00:00",
    "'  7:05  ', 07:05",
    "９：００, 09:00",
  })
  void readsWhatPeopleWrite(String text, LocalTime time) {
    assertThat(Times.read(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "25:00",
        "24:00",
        "2460",
        "9:60",
        "9:5",
        "13pm",
        "0am",
        "9:30:15",
        "-9",
        "+9",
        "9am 10am",
        "9am-10am",
        "99",
        "12345",
        "9 pm am",
        "am",
        "9ish",
        "half past 9",
        "٩",
        "9:00 Berlin",
        "@everyone",
        "1e1",
        "09:00\u0000"
      })
  void refusesWhatIsNoTime(String text) {
    assertThat(Refused.sentence(() -> Times.read(text)))
        .isEqualTo(
            "“%s” is no time that I can read. Write it like 9am, 9:30 pm, 09:00, 21.30 or noon."
                .formatted(text));
  }

  @Test
  void repeatsNoMoreThanALineOfNonsense() {
    assertThat(Refused.sentence(() -> Times.read("9".repeat(6000)))).hasSizeLessThan(160);
  }
}
