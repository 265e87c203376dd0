package dev.hotseat.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All questions that can be asked, in the order in which they were read; ids are unique.
public final class QuestionBank {
  private final Map<String, Question> byId;

  /// @throws IllegalArgumentException where two questions have the same id
  public QuestionBank(Collection<Question> questions) {
    Map<String, Question> map = new LinkedHashMap<>();
    for (Question question : questions) {
      Question other = map.putIfAbsent(question.id(), question);
      if (other != null) {
        throw new IllegalArgumentException(
            "two questions have the id "
                + question.id()
                + ": "
                + other.place()
                + ", "
                + question.place());
      }
    }
    byId = map;
  }

  /// The questions in reading order.
  public List<Question> questions() {
    return List.copyOf(byId.values());
  }

  /// The question of that id, if there is one.
  public Optional<Question> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The topics, in alphabetical order.
  public List<String> topics() {
    return byId.values().stream().map(Question::topic).distinct().sorted().toList();
  }
}
