package dev.hotseat.grading.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A character as the model reads it, in lower case and without accent, and where it stands.
///
/// @param character a code point
/// @param begin offset in the text of the character that it comes from, in UTF-16 units
/// @param end offset behind that character
record Letter(int character, int begin, int end) {

  /// The words of a text: what stands between blanks, each punctuation mark and each Chinese
  /// character on its own.
  static List<List<Letter>> words(String text) {
    List<List<Letter>> words = new ArrayList<>();
    List<Letter> word = new ArrayList<>();
    for (int begin = 0, end; begin < text.length(); begin = end) {
      int character = text.codePointAt(begin);
      end = begin + Character.charCount(character);
      if (isIgnored(character)) {
        continue;
      }
      if (isBlank(character) || standsAlone(character)) {
        word = close(word, words);
      }
      if (!isBlank(character)) {
        word.addAll(read(character, begin, end));
      }
      if (standsAlone(character)) {
        word = close(word, words);
      }
    }
    close(word, words);
    return words;
  }

  private static List<Letter> close(List<Letter> word, List<List<Letter>> words) {
    if (word.isEmpty()) {
      return word;
    }
    words.add(word);
    return new ArrayList<>();
  }

  private static List<Letter> read(int character, int begin, int end) {
    if (character < 0x80) {
      return List.of(new Letter(Character.toLowerCase(character), begin, end));
    }
    String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    return parts
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .mapToObj(part -> new Letter(part, begin, end))
        .toList();
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /// Control and format characters, halves of pairs, characters that Unicode does not have yet.
  private static boolean isIgnored(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> !isBlank(character);
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      default -> character == 0xFFFD;
    };
  }

  private static boolean standsAlone(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL ->
          character < 0x80;
      default -> isChinese(character);
    };
  }

  /// The blocks that the model's makers chose: Japanese syllables and Korean are not in them.
  private static boolean isChinese(int character) {
    return between(character, 0x4E00, 0x9FFF)
        || between(character, 0x3400, 0x4DBF)
        || between(character, 0xF900, 0xFAFF)
        || between(character, 0x20000, 0x2A6DF)
        || between(character, 0x2A700, 0x2CEAF)
        || between(character, 0x2F800, 0x2FA1F);
  }

  private static boolean between(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
