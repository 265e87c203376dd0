package dev.hotseat.operations;

import dev.hotseat.question.Question;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Puts replies together from what a bank says: half of the words from the question's own
/// reference, half from those of other questions, in runs of a few words. No two are the same.
final class SampleReplies {
  private static final int RUN = 6;

  private final List<Question> questions;
  private final List<List<String>> words;
  private final RandomGenerator random;

  /// A reply and what was asked.
  record Sample(Question question, String reply) {}

  /// @param questions of the bank, one or more
  SampleReplies(List<Question> questions, RandomGenerator random) {
    this.questions = questions;
    this.random = random;
    words =
        questions.stream()
            .map(question -> Arrays.asList(question.reference().strip().split("[\\s*`#]+")))
            .toList();
  }

  /// That many replies, to all questions in turn.
  ///
  /// @param length about how many words each has
  List<Sample> some(int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(i -> sample(i % questions.size(), length / RUN))
        .toList();
  }

  private Sample sample(int question, int runs) {
    StringBuilder reply = new StringBuilder();
    for (int i = 0; i < runs; i++) {
      int source = i % 2 == 0 ? question : random.nextInt(words.size());
      reply.append(run(words.get(source))).append(i % 2 == 0 ? " " : ". ");
    }
    return new Sample(questions.get(question), reply.toString().strip());
  }

  private String run(List<String> from) {
    int first = random.nextInt(Math.max(1, from.size() - RUN));
    return String.join(" ", from.subList(first, Math.min(from.size(), first + RUN)));
  }
}
