package dev.hotseat.round;

import static dev.hotseat.question.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullnessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 1 1 1 | 4 | There are four things to say; three or four make a full answer.",
        "1 1 1   | 3 | There are three things to say; all of them make a full answer.",
        "1 1 1   | 2 | There are three things to say; two of them make a full answer.",
        "1 1     | 1 | There are two things to say; one of them makes a full answer.",
        "3 1 1 1 | 3 | There are four things to say; one to three make a full answer.",
        "0.1 0.1 0.1 1 | 0.3 | There are four things to say; one to three make a full answer.",
        "1       | 1 | There is one thing to say."
      })
  void saysHowManyThingsMakeAFullAnswer(String weights, double enough, String expected) {
    List<KeyPoint> points =
        Arrays.stream(weights.strip().split(" +"))
            .map(weight -> new KeyPoint("p", Double.parseDouble(weight), "p.", List.of()))
            .toList();
    Question question = question("q", "topic", Level.BEGINNER, points, enough);

    assertThat(Texts.of(Locale.ENGLISH).say(Fullness.sentence(question))).isEqualTo(expected);
  }
}
