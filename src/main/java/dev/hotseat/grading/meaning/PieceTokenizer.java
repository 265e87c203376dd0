package dev.hotseat.grading.meaning;

import java.util.ArrayList;
import java.util.List;

/// Splits texts into the pieces that the model was taught (WordPiece, as for BERT without case):
/// at blanks and around punctuation into words, and each word into the longest pieces that the
/// vocabulary has.
final class PieceTokenizer {
  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  PieceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int word = 0;
    for (List<Letter> letters : Letter.words(text)) {
      pieces.addAll(pieces(letters, word++));
    }
    return pieces;
  }

  private List<Piece> pieces(List<Letter> word, int number) {
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    while (begin < word.size()) {
      int end = word.size() > LONGEST_WORD ? begin : longest(word, begin);
      if (end == begin) {
        return List.of(piece(UNKNOWN, word, number));
      }
      pieces.add(piece(id(word, begin, end), word.subList(begin, end), number));
      begin = end;
    }
    return pieces;
  }

  private int longest(List<Letter> word, int begin) {
    int end = word.size();
    while (end > begin && id(word, begin, end) < 0) {
      end--;
    }
    return end;
  }

  private int id(List<Letter> word, int begin, int end) {
    StringBuilder piece = new StringBuilder(begin == 0 ? "" : "##");
    word.subList(begin, end).forEach(letter -> piece.appendCodePoint(letter.character()));
    return vocabulary.id(piece.toString());
  }

  private static Piece piece(int id, List<Letter> letters, int word) {
    return new Piece(id, letters.getFirst().begin(), letters.getLast().end(), word);
  }
}
