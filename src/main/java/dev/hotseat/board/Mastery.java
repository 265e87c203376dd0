package dev.hotseat.board;

import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Standing;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How far somebody has come with a topic.
///
/// @param topic its slug
/// @param answered how many of its questions they have answered
/// @param questions how many it has
/// @param mean of their best scores at those that they answered, 0 to 100
public record Mastery(String topic, int answered, int questions, double mean) {

  /// What standings come to, topic by topic in the bank's order; of topics that were never tried,
  /// and of questions that are in the bank no more, nothing is said.
  static List<Mastery> of(List<Standing> standings, QuestionBank bank) {
    Map<String, Standing> byQuestion =
        standings.stream().collect(Collectors.toMap(Standing::questionId, Function.identity()));
    return bank.topics().stream()
        .map(topic -> of(topic, bank, byQuestion))
        .filter(mastery -> mastery.answered() > 0)
        .toList();
  }

  private static Mastery of(String topic, QuestionBank bank, Map<String, Standing> standings) {
    List<String> questions =
        bank.questions().stream()
            .filter(question -> question.topic().equals(topic))
            .map(Question::id)
            .toList();
    List<Standing> answered =
        questions.stream().filter(standings::containsKey).map(standings::get).toList();
    double mean = answered.stream().mapToDouble(Standing::best).average().orElse(0);
    return new Mastery(topic, answered.size(), questions.size(), mean);
  }

  Message message() {
    return Message.of(
        "stats.topic",
        "topic",
        topic,
        "answered",
        answered,
        "questions",
        questions,
        "mean",
        Math.round(mean));
  }
}
