package dev.hotseat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.operations.SampleReplies.Sample;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.Questions;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleRepliesTest {
  private static final List<Question> SHIPPED =
      new BankReader()
          .read(List.of(BankPath.named(Path.of("config/questions"))))
          .bank()
          .questions();

  @Test
  void asksEveryQuestionInTurn() {
    List<Sample> samples = replies(1).some(2 * SHIPPED.size(), 60);

    assertThat(samples.subList(0, SHIPPED.size()))
        .extracting(Sample::question)
        .containsExactlyElementsOf(SHIPPED);
    assertThat(samples.get(SHIPPED.size()).question()).isEqualTo(SHIPPED.getFirst());
  }

  @Test
  void saysAboutSixtyWordsAndNeverTheSameTwice() {
    List<Sample> samples = replies(1).some(1_000, 60);

    assertThat(samples).allMatch(sample -> sample.reply().split(" ").length == 60);
    assertThat(samples).extracting(Sample::reply).doesNotHaveDuplicates();
  }

  @Test
  void saysAsMuchAsIsAskedFor() {
    assertThat(replies(1).some(20, 150)).allMatch(it -> it.reply().split(" ").length == 150);
  }

  @Test
  void saysEverySecondSentenceFromWhatIsAcceptedThere() {
    assertThat(replies(1).some(100, 60))
        .allSatisfy(
            sample -> {
              String begin = sample.reply().substring(0, sample.reply().indexOf(' ', 20));
              assertThat(sample.question().accepted())
                  .anyMatch(accepted -> accepted.replaceAll("\\s+", " ").contains(begin));
            });
  }

  @Test
  void speaksTheReferencesWhereNothingIsAccepted() {
    List<Question> two =
        List.of(
            Questions.question("tea", "drinks", Level.BEGINNER, "Leaves"),
            Questions.question("ale", "drinks", Level.BEGINNER, "Malt"));
    String own = "It is about tea.";

    assertThat(new SampleReplies(two, new Random(1)).some(20, 16))
        .filteredOn(sample -> sample.question().equals(two.getFirst()))
        .extracting(Sample::reply)
        .allMatch(reply -> reply.matches(own + " (.*) " + own + " (.*)"))
        .anyMatch(reply -> reply.contains("It is about ale."));
  }

  @Test
  void makesTheSameFromTheSameSeed() {
    assertThat(replies(3).some(20, 60)).isEqualTo(replies(3).some(20, 60));
    assertThat(replies(3).some(20, 60)).isNotEqualTo(replies(4).some(20, 60));
  }

  private static SampleReplies replies(int seed) {
    return new SampleReplies(SHIPPED, new Random(seed));
  }
}
