package dev.hotseat.grading.meaning;

/// A word of a text with its meaning there.
///
/// @param begin offset of its first character, in UTF-16 units from 0
/// @param end offset behind its last character
/// @param vector the mean of its pieces
public record WordVector(int begin, int end, UnitVector vector) {}
