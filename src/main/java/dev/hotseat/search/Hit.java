package dev.hotseat.search;

import dev.hotseat.question.Question;

/// A question that was found.
///
/// @param question the question
/// @param score how well it fits, above 0 and higher is better, two decimals; it compares hits of
///     one search, never those of two
public record Hit(Question question, double score) {}
