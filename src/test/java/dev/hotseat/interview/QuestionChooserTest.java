package dev.hotseat.interview;

import static dev.hotseat.question.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Attempts;
import dev.hotseat.score.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionChooserTest {
  private static final Instant NOW = Attempts.START.plus(Duration.ofDays(3));

  private final QuestionBank bank =
      new QuestionBank(
          List.of(
              question("cache", "performance", Level.ADVANCED, "Size"),
              question("lock", "databases", Level.ADVANCED, "Order"),
              question("index", "databases", Level.BEGINNER, "Tree"),
              question("queue", "architecture", Level.INTERMEDIATE, "Buffer")));

  private final QuestionChooser chooser = new QuestionChooser(bank, new Random(3));

  @Test
  void asksWhatIsOverdueLongestFirst() {
    List<Standing> standings = List.of(missed("lock", 1), missed("index", 2));

    assertThat(choose(Selection.ALL, Set.of(), standings)).contains("lock");
  }

  @Test
  void asksSomethingNewRatherThanWhatIsNotDueYet() {
    List<Standing> standings = List.of(strong("lock"), strong("index"), strong("cache"));

    assertThat(choose(Selection.ALL, Set.of(), standings)).contains("queue");
  }

  @Test
  void asksWhatFallsDueNextWhereNothingIsNew() {
    List<Standing> standings =
        List.of(strong("lock"), strong("index"), strong("queue"), missed("cache", 2));

    assertThat(choose(Selection.ALL, Set.of("cache"), standings)).isPresent();
    assertThat(choose(Selection.ALL, Set.of(), standings)).contains("cache");
  }

  @Test
  void keepsToTheSelection() {
    Selection databases = new Selection(Optional.of("databases"), Optional.of(Level.BEGINNER));

    assertThat(choose(databases, Set.of(), List.of(missed("cache", 1)))).contains("index");
    assertThat(choose(databases, Set.of("index"), List.of())).isEmpty();
  }

  @Test
  void asksEachQuestionOnce() {
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      asked.add(choose(Selection.ALL, Set.copyOf(asked), List.of()).orElseThrow());
    }

    assertThat(asked).hasSize(4);
    assertThat(choose(Selection.ALL, asked, List.of())).isEmpty();
  }

  @Test
  void asksTheSameForTheSameSeed() {
    QuestionChooser again = new QuestionChooser(bank, new Random(3));
    for (int i = 0; i < 20; i++) {
      Optional<Question> second = again.choose(Selection.ALL, Set.of(), List.of(), NOW);

      assertThat(choose(Selection.ALL, Set.of(), List.of())).isEqualTo(second.map(Question::id));
    }
  }

  private Optional<String> choose(Selection selection, Set<String> asked, List<Standing> known) {
    return chooser.choose(selection, asked, known, NOW).map(Question::id);
  }

  private static Standing missed(String question, int day) {
    return standing(question, 10, Attempts.daysLater(day));
  }

  private static Standing strong(String question) {
    return standing(question, 100, Attempts.daysLater(2));
  }

  private static Standing standing(String question, double score, Instant at) {
    return Standing.of(
        List.of(Attempts.attempt("a-" + question, Attempts.CANDIDATE, question, score, at)));
  }
}
