package dev.hotseat.question.source;

import dev.hotseat.question.Problem;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Optional;

/// What came of an import.
///
/// @param read the questions that were read; each one's place is that in its source
/// @param skipped what was left out, with the reason
/// @param problems what to look at in questions that were read
/// @param alike questions that ask what another one asks
/// @param refusal why nothing was written; empty too where nothing was to be
public record ImportReport(
    List<Question> read,
    List<Problem> skipped,
    List<Problem> problems,
    List<Alike> alike,
    Optional<Message> refusal) {

  /// Two questions that look like one.
  ///
  /// @param question the imported one
  /// @param other the one that was there first, in the bank or earlier in the import
  public record Alike(Question question, Question other) {}
}
