package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "sql, sql",
    "'  SQL   daily ', SQL daily",
    "Übung 🎓, Übung 🎓",
    "12345678901234567890123456789012, 12345678901234567890123456789012",
  })
  void takesNamesAsTheyAreWritten(String text, String name) {
    assertThat(Names.read(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "123456789012345678901234567890123",
        "a\u0000b",
        "a\u202eb",
        "\u200b",
        "\ud83d"
      })
  void refusesWhatCannotBeTold(String text) {
    assertThat(Refused.sentence(() -> Names.read(text)))
        .endsWith("can’t be a name. A name has 1 to 32 characters, such as sql-daily.");
  }

  @Test
  void cutsALongChannelsName() {
    assertThat(Names.of("#daily")).isEqualTo("daily");
    assertThat(Names.of("#" + "🎓".repeat(40))).isEqualTo("🎓".repeat(32));
    assertThat(Names.read(Names.of("#" + "long-".repeat(20)))).hasSize(32);
  }
}
