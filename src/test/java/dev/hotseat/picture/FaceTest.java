package dev.hotseat.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {
  private final Face face = Face.load();

  @ParameterizedTest
  @CsvSource({
    "Priya, Priya",
    "Nguyễn Thị Minh, Nguyễn Thị Minh",
    "Зоя Αθηνά Łukasz, Зоя Αθηνά Łukasz",
    "'  Ana  \t B ', Ana B",
    "Ben 🎓👩‍🚀, Ben",
    "李小龙 Bruce, Bruce",
    "\u202eevil\u200b, evil",
    "Z\u0335\u0336\u0337algo, Zalgo",
    "e\u0301, é",
  })
  void leavesOutWhatItCannotShow(String text, String shown) {
    assertThat(face.shown(text)).isEqualTo(shown);
  }

  @Test
  void leavesNothingOfWhatItHasNoLetterFor() {
    assertThat(face.shown("李小龙 🎓 \u0000 \ud83c")).isEmpty();
  }

  @Test
  void readsNoMoreThanCanBeShown() {
    assertThat(face.shown("x".repeat(1_000_000))).hasSize(200);
  }

  @Test
  void asksNoFontsOfTheSystem() {
    assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
    if (System.getProperty("os.name").equals("Linux")) {
      assertThat(System.getProperty("sun.awt.fontconfig")).isNotBlank();
    }
  }

  @Test
  void cutsWhatDoesNotFit() {
    try (Sheet sheet = new Sheet(100, face)) {
      String whole = sheet.fitting("databases", "–", Lettering.LABEL, 400);
      String cut = sheet.fitting("concurrency-and-parallelism", "–", Lettering.LABEL, 200);

      assertThat(whole).isEqualTo("databases");
      assertThat(cut).startsWith("concurr").endsWith("…");
      assertThat(sheet.width(cut, Lettering.LABEL)).isBetween(150.0, 200.0);
      assertThat(sheet.fitting("漢字", "–", Lettering.LABEL, 200)).isEqualTo("–");
    }
  }
}
