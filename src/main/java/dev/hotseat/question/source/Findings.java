package dev.hotseat.question.source;

import dev.hotseat.question.Problem;
import java.util.List;

/// What a reader made of a source.
///
/// @param drafts the questions, in the source's order
/// @param skipped what looked like a question and is none, with the reason
/// @param problems what is to be mended in questions that were read all the same
record Findings(List<Draft> drafts, List<Problem> skipped, List<Problem> problems) {}
