package dev.hotseat.question.source;

import dev.hotseat.question.Problem;
import dev.hotseat.question.QuestionBank;
import java.util.List;

/// A bank as it was read.
///
/// @param bank the questions that can be asked
/// @param problems what is to be mended, by file and line
public record BankReading(QuestionBank bank, List<Problem> problems) {}
