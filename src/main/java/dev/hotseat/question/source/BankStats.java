package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a bank holds, in numbers.
///
/// @param topics one row a topic, in alphabetical order
/// @param all the whole bank; its topic is empty
public record BankStats(List<Row> topics, Row all) {

  /// The numbers of some questions.
  ///
  /// @param topic the topic that they share
  /// @param questions how many there are
  /// @param levels how many there are of each level, all levels named
  /// @param keyPoints key points in all of them
  /// @param accepted accepted replies in all of them
  /// @param mistakes known mistakes in all of them
  /// @param followUps follow-ups in all of them
  public record Row(
      String topic,
      int questions,
      Map<Level, Integer> levels,
      int keyPoints,
      int accepted,
      int mistakes,
      int followUps) {

    /// Key points a question; 0 where there is no question.
    public double keyPointsEach() {
      return questions == 0 ? 0 : (double) keyPoints / questions;
    }
  }

  /// Counts a bank.
  public static BankStats of(QuestionBank bank) {
    List<Row> topics =
        bank.topics().stream()
            .map(
                topic ->
                    row(
                        topic,
                        bank.questions().stream().filter(q -> q.topic().equals(topic)).toList()))
            .toList();
    return new BankStats(topics, row("", bank.questions()));
  }

  private static Row row(String topic, Collection<Question> questions) {
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      levels.put(level, 0);
    }
    questions.forEach(question -> levels.merge(question.level(), 1, Integer::sum));
    return new Row(
        topic,
        questions.size(),
        levels,
        questions.stream().mapToInt(question -> question.keyPoints().size()).sum(),
        questions.stream().mapToInt(question -> question.accepted().size()).sum(),
        questions.stream().mapToInt(question -> question.mistakes().size()).sum(),
        questions.stream().mapToInt(question -> question.followUps().size()).sum());
  }
}
