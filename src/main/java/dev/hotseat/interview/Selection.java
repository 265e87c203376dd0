package dev.hotseat.interview;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import java.util.List;
import java.util.Optional;

/// Which questions an interview is about.
///
/// @param topic only this topic
/// @param level only this level
public record Selection(Optional<String> topic, Optional<Level> level) {

  /// All questions.
  public static final Selection ALL = new Selection(Optional.empty(), Optional.empty());

  /// The questions of a bank that belong to it, in the bank's order.
  public List<Question> of(QuestionBank bank) {
    return bank.questions().stream()
        .filter(question -> topic.map(question.topic()::equals).orElse(true))
        .filter(question -> level.map(question.level()::equals).orElse(true))
        .toList();
  }

  /// The same with another topic.
  Selection onTopic(String other) {
    return new Selection(Optional.of(other), level);
  }

  /// The same at another level.
  Selection atLevel(Level other) {
    return new Selection(topic, Optional.of(other));
  }
}
