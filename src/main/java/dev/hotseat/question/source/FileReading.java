package dev.hotseat.question.source;

import dev.hotseat.question.Problem;
import dev.hotseat.question.Question;
import java.util.List;

/// One file of a bank as it was read.
///
/// @param questions its questions, whose ids may be taken by other files
/// @param problems what is to be mended in it
record FileReading(List<Question> questions, List<Problem> problems) {}
