package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.Saying.Term;
import dev.hotseat.language.Sentences.Stretch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeechTest {
  private final Lexicon lexicon = Texts.lexicon();

  @Test
  void hasEachTellingWordOfAPartOnce() {
    Reading text = Texts.read("The lock locks a row. The row waits.");

    assertThat(stems(part(text, 0))).containsExactly("lock", "row");
    assertThat(stems(part(text, 1))).containsExactly("row", "wait");
    assertThat(stems(speech(text).part(text.all()))).containsExactly("lock", "row", "wait");
  }

  @Test
  void tellsWhatIsDeniedFromWhatIsAffirmed() {
    Reading text = Texts.read("It doesn't lock. The row locks.");

    assertThat(part(text, 0).terms())
        .filteredOn(term -> term.stem().equals("lock"))
        .hasSize(1)
        .noneMatch(Term::affirmed)
        .allMatch(Term::denied);
    assertThat(part(text, 1).terms()).allMatch(Term::affirmed).noneMatch(Term::denied);
    assertThat(speech(text).part(text.all()).terms())
        .filteredOn(term -> term.stem().equals("lock"))
        .hasSize(1)
        .allMatch(term -> term.affirmed() && term.denied());
  }

  @Test
  void countsLessWhatTheQuestionHasSaid() {
    Reading text = Texts.read("checkpoint snapshot");
    Saying plain = speech(text).part(text.all());
    Saying asked = new Speech(text, Texts.read("a checkpoint"), lexicon).part(text.all());

    assertThat(asked.terms().getFirst().weight()).isLessThan(plain.terms().getFirst().weight());
    assertThat(asked.terms().getLast()).isEqualTo(plain.terms().getLast());
    assertThat(asked.weight()).isLessThan(plain.weight());
  }

  @Test
  void isOneSayingInWholeWithoutAModel() {
    Reading text = Texts.read("Lock the row. Wait.");

    assertThat(speech(text).inWhole(List.of()))
        .containsExactly(speech(text).part(text.all()))
        .extracting(Saying::meaning)
        .containsExactly(Optional.empty());
  }

  private Saying part(Reading text, int sentence) {
    Stretch part = text.sentences().get(sentence);
    return speech(text).part(part);
  }

  private Speech speech(Reading text) {
    return new Speech(text, Texts.read("What?"), lexicon);
  }

  private static List<String> stems(Saying saying) {
    return saying.terms().stream().map(Term::stem).toList();
  }
}
