package dev.hotseat.operations;

import dev.hotseat.grading.Grader;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.operations.SampleReplies.Sample;
import dev.hotseat.question.QuestionBank;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Measures how many replies a grader grades in a second on one thread.
public final class GradingBench {
  private static final int REPLIES = 5_000;
  private static final int WORDS = 60;

  /// How often Java's compiler must have seen them all until it has settled: the speed rose until
  /// the third time.
  private static final int SETTLING = 3;

  private static final int LONG_REPLIES = 100;
  private static final int MANY_WORDS = 150;
  private static final Pattern NO_WORD = Pattern.compile("\\W+");

  private final Pace pace;
  private final List<Sample> samples;
  private final List<Sample> longOnes;

  /// @param bank what is asked; it must have a question
  /// @param random makes the replies; the same seed makes the same ones
  public GradingBench(Pace pace, QuestionBank bank, RandomGenerator random) {
    this.pace = pace;
    SampleReplies replies = new SampleReplies(bank.questions(), random);
    samples = replies.some(REPLIES, WORDS);
    longOnes = replies.some(LONG_REPLIES, MANY_WORDS);
  }

  /// A grader that goes by words alone, beside the plainest overlap there is: the words of reply
  /// and reference as sets in lower case.
  public Figure byWords(Grader grader) {
    for (int round = 0; round < SETTLING; round++) {
      samples.forEach(sample -> graded(grader, sample));
    }
    return pace.compare(
        "grading-words",
        50,
        i -> graded(grader, sample(i)),
        i -> overlap(sample(i).reply(), sample(i).question().reference()));
  }

  /// A grader that asks the model, beside the model's bare run on the same reply.
  public Figure byMeaning(Grader grader, WordVectors model) {
    makeReady(grader);
    return pace.compare(
        "grading-meaning",
        1,
        i -> graded(grader, sample(i)),
        i -> model.of(sample(i).reply()).words().size());
  }

  /// How long a grader that asks the model takes for a reply of 150 words, beside the model's bare
  /// run on the same reply.
  public Figure longReplies(Grader grader, WordVectors model) {
    makeReady(grader);
    return pace.compareEach(
        "grading-long",
        LONG_REPLIES,
        i -> graded(grader, longOnes.get(i)),
        i -> model.of(longOnes.get(i).reply()).words().size());
  }

  /// Lets a grader meet each question, as in an interview that has gone on for a while: it keeps
  /// what it has read of a question, and the model takes longer for that than for many replies.
  private void makeReady(Grader grader) {
    samples.stream().map(Sample::question).distinct().forEach(asked -> grader.grade(asked, "Yes."));
  }

  private Sample sample(int i) {
    return samples.get(i % samples.size());
  }

  private static int graded(Grader grader, Sample sample) {
    return (int) grader.grade(sample.question(), sample.reply()).score();
  }

  private static int overlap(String reply, String reference) {
    Set<String> said = words(reply);
    said.retainAll(words(reference));
    return said.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
  }
}
