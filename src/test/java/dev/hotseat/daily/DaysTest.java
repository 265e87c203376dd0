package dev.hotseat.daily;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mon-fri | 12345",
        "Mon - Fri | 12345",
        "mon–fri | 12345",
        "monday to friday | 12345",
        "Monday through Friday | 12345",
        "mon..fri | 12345",
        "mon, thu | 14",
        "mon,thu | 14",
        "mon thu | 14",
        "mon and thu | 14",
        "Mon & Thu | 14",
        "mon/wed/fri | 135",
        "mondays, wednesdays and fridays | 135",
        "every monday | 1",
        "on Mondays | 1",
        "weekdays | 12345",
        "Weekends | 67",
        "weekend, wed | 367",
        "daily | 1234567",
        "every day | 1234567",
        "everyday | 1234567",
        "all days | 1234567",
        "all | 1234567",
        "täglich | 1234567",
        "jeden Tag | 1234567",
        "Mo-Fr | 12345",
        "Mo.-Fr. | 12345",
        "Mo bis Fr | 12345",
        "Mo, Do | 14",
        "Di und Do | 24",
        "Mittwoch | 3",
        "mittwochs, sonntags | 37",
        "Sonnabend | 6",
        "werktags | 12345",
        "fri-mon | 1567",
        "Sa-Mo | 167",
        "sun-sat | 1234567",
        "tue-tue | 2",
        "mon-wed, sat | 1236",
        "tues, weds, thurs | 234",
      })
  void readsWhatPeopleWrite(String text, String numbers) {
    String read =
        new TreeSet<>(Days.read(text))
            .stream().map(day -> Integer.toString(day.getValue())).collect(joining());

    assertThat(read).isEqualTo(numbers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "never",
        "mon-",
        "-fri",
        "mon-fri-sun",
        "mon-frx",
        "1-5",
        "m",
        "mon; drop table",
        "weekdays-fri",
        "every",
        "not mon",
        "mon–",
        "@everyone",
        "mon\u0000fri"
      })
  void refusesWhatNamesNoDays(String text) {
    assertThat(Refused.sentence(() -> Days.read(text)))
        .isEqualTo(
            "“%s” are no days that I can read. Write them like mon-fri, mon, thu, weekends or every day."
                .formatted(text));
  }
}
