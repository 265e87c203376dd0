package dev.hotseat.grading.meaning;

/// A word, or a part of a rare word, that the model has a number for.
///
/// @param id its number in the model's vocabulary
/// @param begin offset of its first character in the text, in UTF-16 units from 0
/// @param end offset behind its last character
/// @param word number of the word that it is part of, counted from 0
record Piece(int id, int begin, int end, int word) {}
