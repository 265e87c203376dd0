package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOutTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-24 | 2026-12-24",
        "2026-12-24, 2026-12-31 | 2026-12-24 2026-12-31",
        "2026-12-24 and 2026-12-31 | 2026-12-24 2026-12-31",
        "2026-12-30..2027-01-01 | 2026-12-30 2026-12-31 2027-01-01",
        "2026-12-30 .. 2027-01-01 | 2026-12-30 2026-12-31 2027-01-01",
        "2026-12-30 to 2027-01-01 | 2026-12-30 2026-12-31 2027-01-01",
        "2026-12-30 - 2027-01-01 | 2026-12-30 2026-12-31 2027-01-01",
        "2026-12-30–2027-01-01 | 2026-12-30 2026-12-31 2027-01-01",
        "2026-12-24..2026-12-24 | 2026-12-24",
        "24 Dec | 2026-12-24",
        "24 december 2026 | 2026-12-24",
        "24th of December | 2026-12-24",
        "Dec 24 | 2026-12-24",
        "Dec 24th | 2026-12-24",
        "Dec 24, 2026 | 2026-12-24",
        "Dec 24, Dec 31 | 2026-12-24 2026-12-31",
        "Dec 24, 2026-12-31 | 2026-12-24 2026-12-31",
        "24.12. | 2026-12-24",
        "24.12 | 2026-12-24",
        "24. 12. | 2026-12-24",
        "24.12.2026 | 2026-12-24",
        "24.12.-26.12. | 2026-12-24 2026-12-25 2026-12-26",
        "24.12...26.12. | 2026-12-24 2026-12-25 2026-12-26",
        "24.12. bis 26.12. | 2026-12-24 2026-12-25 2026-12-26",
        "24. Dezember | 2026-12-24",
        "24. Dez. | 2026-12-24",
        "1. März | 2027-03-01",
        "3 Okt | 2027-10-03",
        "24-26 Dec | 2026-12-24 2026-12-25 2026-12-26",
        "24 - 26 December 2027 | 2027-12-24 2027-12-25 2027-12-26",
        "30 Dec..1 Jan | 2026-12-30 2026-12-31 2027-01-01",
        "22 Nov | 2026-11-22",
        "21 Nov | 2027-11-21",
        "29 Feb | 2028-02-29",
        "2026-11-20..2026-11-23 | 2026-11-20 2026-11-21 2026-11-22 2026-11-23",
        "31 Dec, 24 Dec, 31 Dec | 2026-12-24 2026-12-31",
      })
  void readsWhatPeopleWrite(String text, String dates) {
    List<String> read =
        new TreeSet<>(LeftOut.read(text, TODAY)).stream().map(LocalDate::toString).toList();

    assertThat(String.join(" ", read)).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", " none ", "keine", "off"})
  void leavesNothingOutWhereSomebodySaysSo(String text) {
    assertThat(LeftOut.read(text, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"04/05/2026", "4/5", "2026/12/24", "24 Dec, 12/31"})
  void refusesAnOrderThatOthersReadDifferently(String text) {
    assertThat(Refused.sentence(() -> LeftOut.read(text, TODAY)))
        .isEqualTo(
            "“%s” means different days to different people, so I don’t guess. Write dates like 2026-12-24, 24 Dec or 24.12."
                .formatted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "christmas | christmas",
        "2026-02-30 | 2026-02-30",
        "2026-13-01 | 2026-13-01",
        "30 Feb | 30 feb",
        "32.1. | 32.1.",
        "24 Dec, soon | soon",
        "24 Foo | 24 foo",
        "2027-01-01..2026-12-30 | 2027-01-01..2026-12-30",
        "2026-12-24..2026-12-25..2026-12-26 | 2026-12-24..2026-12-25..2026-12-26",
        "24 | 24",
        "fridays | fridays",
      })
  void saysWhichPartIsNoDate(String text, String part) {
    assertThat(Refused.sentence(() -> LeftOut.read(text, TODAY)))
        .startsWith("“%s” is no date that I can read. Write it like 2026-12-24".formatted(part));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", ",,;"})
  void refusesNothingAtAll(String text) {
    assertThat(Refused.sentence(() -> LeftOut.read(text, TODAY))).contains("is no date");
  }

  @Test
  void refusesDatesThatAreOver() {
    assertThat(Refused.sentence(() -> LeftOut.read("2025-12-24", TODAY)))
        .startsWith("“2025-12-24” is over.");
    assertThat(Refused.sentence(() -> LeftOut.read("24 Dec, 2026-11-01..2026-11-21", TODAY)))
        .startsWith("“2026-11-01..2026-11-21” is over.");
  }

  @Test
  void refusesMoreThanAYear() {
    assertThat(LeftOut.read("2027-01-01..2027-12-31", TODAY)).hasSize(365);
    assertThat(Refused.sentence(() -> LeftOut.read("2027-01-01..2028-01-02", TODAY)))
        .contains("more than a year");
    assertThat(Refused.sentence(() -> LeftOut.read("2027-01-01..9999-12-31", TODAY)))
        .contains("more than a year");
    assertThat(
            Refused.sentence(
                () -> LeftOut.read("2027-01-01..2027-12-01, 2028-01-01..2028-12-01", TODAY)))
        .contains("more than a year");
  }

  @Test
  void readsHostileTextsAtOnce() {
    for (String text :
        List.of("1 ".repeat(3000), "24.".repeat(2000), "a".repeat(6000), "-".repeat(6000))) {
      assertThat(Refused.sentence(() -> LeftOut.read(text, TODAY))).hasSizeLessThan(260);
    }
  }
}
