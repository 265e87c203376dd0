package dev.hotseat.operations;

import dev.hotseat.language.Sentences;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Puts replies together from what people say: a sentence of an accepted reply to the question, one
/// of an accepted reply to any other, and so on. Where nothing is accepted, the reference speaks.
final class SampleReplies {
  private final List<Question> questions;
  private final List<List<String>> sentences;
  private final RandomGenerator random;

  /// A reply and what was asked.
  record Sample(Question question, String reply) {}

  /// @param questions of the bank, one or more
  SampleReplies(List<Question> questions, RandomGenerator random) {
    this.questions = questions;
    this.random = random;
    sentences = questions.stream().map(SampleReplies::sentences).toList();
  }

  private static List<String> sentences(Question question) {
    List<String> texts =
        question.accepted().isEmpty() ? List.of(question.reference()) : question.accepted();
    List<String> sentences =
        texts.stream()
            .flatMap(
                text -> Sentences.of(text).stream().map(it -> text.substring(it.begin(), it.end())))
            .toList();
    return sentences.isEmpty() ? texts : sentences;
  }

  /// That many replies, to all questions in turn.
  ///
  /// @param length how many words each has
  List<Sample> some(int count, int length) {
    return IntStream.range(0, count).mapToObj(i -> sample(i % questions.size(), length)).toList();
  }

  private Sample sample(int question, int length) {
    List<String> words = new ArrayList<>();
    for (int i = 0; words.size() < length; i++) {
      List<String> from = sentences.get(i % 2 == 0 ? question : random.nextInt(sentences.size()));
      String sentence = from.get(random.nextInt(from.size()));
      words.addAll(Arrays.asList(sentence.strip().split("\\s+")));
    }
    return new Sample(questions.get(question), String.join(" ", words.subList(0, length)));
  }
}
