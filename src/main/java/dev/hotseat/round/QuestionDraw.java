package dev.hotseat.round;

import dev.hotseat.question.Question;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Draws a question for a server: by chance one that was never asked there, else the one that was
/// asked longest ago.
final class QuestionDraw {
  private final RandomGenerator random;

  QuestionDraw(RandomGenerator random) {
    this.random = random;
  }

  /// @param questions to draw from, one or more
  /// @param asked when each question was last asked, by its id
  Question draw(List<Question> questions, Map<String, Instant> asked) {
    Instant longest =
        questions.stream()
            .map(question -> last(question, asked))
            .min(Instant::compareTo)
            .orElseThrow();
    List<Question> candidates =
        questions.stream().filter(question -> last(question, asked).equals(longest)).toList();
    return candidates.get(random.nextInt(candidates.size()));
  }

  private static Instant last(Question question, Map<String, Instant> asked) {
    return asked.getOrDefault(question.id(), Instant.MIN);
  }
}
