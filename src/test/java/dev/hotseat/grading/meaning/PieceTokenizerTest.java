package dev.hotseat.grading.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTokenizerTest {
  private static final PieceTokenizer TOKENIZER = tokenizer();

  @Test
  void splitsRareWordsIntoPiecesOfOneWord() {
    List<Piece> pieces = TOKENIZER.pieces("the bogosort");

    assertThat(pieces)
        .containsExactly(
            new Piece(1996, 0, 3, 0),
            new Piece(22132, 4, 7, 1),
            new Piece(19137, 7, 10, 1),
            new Piece(5339, 10, 12, 1));
  }

  @Test
  void ignoresCaseAndAccents() {
    assertThat(ids("Naïve CAFÉ")).isEqualTo(ids("naive cafe"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r", "\u0000", "\u200b\u200d"})
  void findsNothingInBlankText(String blank) {
    assertThat(TOKENIZER.pieces(blank)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a 😀 lock",
        "😀😀😀 lock",
        "日本語 lock",
        "a\u0000b\u0007 lock",
        "e\u0301\u0302 lock",
        "\uD800 half a pair \uDC00 lock",
        "İstanbul ß ﬁ lock",
        "👩‍👩‍👧 family lock",
        "\u202Eright to left lock"
      })
  void keepsOffsetsInUtf16Units(String text) {
    Piece last = TOKENIZER.pieces(text).getLast();

    assertThat(text.substring(last.begin(), last.end())).isEqualTo("lock");
  }

  @Test
  void givesACharacterItsWholePair() {
    Piece smile = TOKENIZER.pieces("a 😀 b").get(1);

    assertThat("a 😀 b".substring(smile.begin(), smile.end())).isEqualTo("😀");
  }

  @Test
  void doesNotLetATextSpellTheMarksOfTheModel() {
    assertThat(ids("a [SEP] b [CLS] [PAD] [MASK]"))
        .doesNotContain(0, 101, 102, 103)
        .startsWith(1037, 1031, 19802, 1033); // a [ sep ]
  }

  @Test
  void doesNotCutShort() {
    assertThat(TOKENIZER.pieces("lock ".repeat(1_000))).hasSize(1_000);
  }

  @Test
  void splitsAtPunctuationAndAroundChineseCharacters() {
    assertThat(words("don't_stop(now)日本a"))
        .containsExactly("don", "'", "t", "_", "stop", "(", "now", ")", "日", "本", "a");
  }

  @Test
  void knowsOneMarkForWordsThatItCannotSplit() {
    assertThat(TOKENIZER.pieces("😀x")).containsExactly(new Piece(100, 0, 3, 0));
    assertThat(TOKENIZER.pieces("x".repeat(101))).containsExactly(new Piece(100, 0, 101, 0));
  }

  @Test
  void passesOverFormatCharacters() {
    assertThat(TOKENIZER.pieces("lo\u200bck")).containsExactly(new Piece(5843, 0, 5, 0));
  }

  private static List<Integer> ids(String text) {
    return TOKENIZER.pieces(text).stream().map(Piece::id).toList();
  }

  private static List<String> words(String text) {
    return TOKENIZER.pieces(text).stream()
        .map(piece -> text.substring(piece.begin(), piece.end()))
        .toList();
  }

  private static PieceTokenizer tokenizer() {
    try {
      return new PieceTokenizer(Vocabulary.load(PieceTokenizerTest.class.getClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
