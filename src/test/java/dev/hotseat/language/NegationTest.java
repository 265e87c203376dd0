package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {
  private final Words words = new Words(Readings.SHIPPED);

  @ParameterizedTest
  @CsvSource({
    "It does not lock the row, lock the row",
    "Readers never block writers, block writers",
    "It works without locks, locks",
    "It doesn't block, block",
    "It doesn’t block, block",
    "It doesn´t block, block",
    "It doesn`t block, block",
    "It doesn\"t block, block",
    "It doesn^t block, block",
    "It DOESNT block, block",
    "A writer mustn't block, block",
    "Neither reader waits, reader waits",
  })
  void governsWhatFollowsTheNegation(String text, String governed) {
    assertThat(governed(text)).containsExactly(governed.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is not true that readers block writers or wait | readers block writers or wait",
        "It isn't the case that it waits. It locks. | it waits",
        "It is false that a reader doesn't block writers | a reader doesn't",
        "It is true that readers block | ''",
        "It is not false that readers block | ''",
      })
  void governsAllThatIsSaidNotToBeTrue(String text, String governed) {
    List<Word> all = words.of(text);
    int that = all.stream().map(Word::text).toList().indexOf("that");
    boolean[] negated = Negation.in(all, text).governed();

    assertThat(
            IntStream.range(that, all.size())
                .filter(place -> negated[place])
                .mapToObj(place -> all.get(place).text()))
        .containsExactly(governed.isEmpty() ? new String[0] : governed.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "A timeout is pointless here, timeout",
    "Timeouts aren't needed, timeouts",
    "A lock is not really necessary, lock",
    "The method has nothing to do with it, method",
    "A pool must be avoided, pool",
    "Avoid long transactions, transactions",
    "Take a key instead of the name, name",
    "Take a key rather than the name, name",
    "Take a key unlike the name, name",
  })
  void findsWhatIsSaidNotToBeNeeded(String text, String denied) {
    List<Word> all = words.of(text);
    List<String> texts = all.stream().map(Word::text).toList();

    assertThat(Negation.in(all, text).denied()[texts.indexOf(denied)]).isTrue();
    assertThat(Negation.in(all, text).denied()[0])
        .isEqualTo(!text.startsWith("Take") && !text.startsWith("Avoid"));
  }

  @Test
  void deniesNoMoreThanTheWordBehindUnlike() {
    String text = "Unlike the UDP protocol it keeps the order, UDP does not";
    List<Word> all = words.of(text);
    boolean[] denied = Negation.in(all, text).denied();

    assertThat(IntStream.range(0, all.size()).filter(i -> denied[i]).mapToObj(i -> all.get(i)))
        .extracting(Word::text)
        .containsExactly("the", "udp");
    assertThat(governed(text)).as("no negation").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A lock is needed", "It matters", "Not only is it needed", "Do it with a lock"})
  void deniesNothingThatIsNeeded(String text) {
    assertThat(Negation.in(words.of(text), text).denied()).containsOnly(false);
  }

  @ParameterizedTest
  @CsvSource({
    "You don't need a lock, lock",
    "It needs no lock, lock",
    "There is no need to lock, lock",
    "We needn't lock, lock",
    "The lock isn't necessary, lock",
    "The lock is superfluous, lock",
  })
  void tellsADismissalFromAnotherNegation(String text, String dismissed) {
    List<Word> all = words.of(text);
    int place = all.stream().map(Word::text).toList().indexOf(dismissed);

    assertThat(Negation.in(all, text).dismissed()[place]).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It does not lock", "We need a lock", "Avoid locks", "no lock"})
  void dismissesNothingByAnotherNegation(String text) {
    assertThat(Negation.in(words.of(text), text).dismissed()).containsOnly(false);
  }

  @Test
  void governsNothingWithoutANegation() {
    assertThat(governed("It locks the row and blocks writers")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ".", ";", ":", "!", "?", "\n", " (", ")"})
  void endsAtPunctuation(String sign) {
    assertThat(governed("it does not lock" + sign + " readers wait")).containsExactly("lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"but", "because", "if", "which", "instead", "unless", "BUT"})
  void endsWhereANewThoughtBegins(String boundary) {
    assertThat(governed("it does not lock " + boundary + " readers wait")).containsExactly("lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"only", "just", "necessarily"})
  void takesNothingAwayWithAHarmlessNegation(String word) {
    assertThat(governed("it does not " + word + " lock rows")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we add a NOT NULL column with a lock",
        "create it if not exists rows",
        "it answers 304 Not Modified and saves bandwidth",
        "a 204 No Content confirms the delete",
        "no-store keeps pages off the disk",
        "no matter the load it holds",
        "not until commit are locks released",
        "it tells whether or not a row is there",
        "rows, not to mention pages, are read",
      })
  void takesNothingAwayInANameOrATurnOfPhrase(String text) {
    assertThat(governed(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "it sends 200 not 500, 500",
    "the call is on 503 not repeated, repeated",
    "it sends 204 without a body, a body",
    "there are 300. Not one waits, one waits",
    "it has no store, store",
    "it has no more rows, more rows",
    "it no longer waits, longer waits",
    "it is not to be read, to be read",
    "it waits or never locks, locks",
  })
  void deniesWhatOnlyLooksLikeAName(String text, String denied) {
    assertThat(governed(text)).containsExactly(denied.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "no more than ten rows are read, more than",
    "it waits no longer than a second, longer",
  })
  void deniesOnlyTheBoundOfABound(String text, String denied) {
    assertThat(governed(text)).containsExactly(denied.split(" "));
  }

  @Test
  void reachesFourTellingWords() {
    assertThat(governed("never lock tables rows pages indexes files"))
        .containsExactly("lock", "tables", "rows", "pages");
  }

  @Test
  void reachesOverArticlesForNothing() {
    assertThat(governed("never lock the tables of the rows in a page index"))
        .containsExactly("lock", "the", "tables", "of", "the", "rows", "in", "a", "page");
  }

  @Test
  void countsOtherFunctionWordsHalf() {
    assertThat(governed("never they lock with tables rows pages index"))
        .containsExactly("they", "lock", "with", "tables", "rows");
  }

  @Test
  void beginsAnewWithEachNegation() {
    assertThat(governed("not lock tables rows pages never index files"))
        .containsExactly("lock", "tables", "rows", "pages", "index", "files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not", "No", "isn't", "ISN’T", "cant", "without"})
  void knowsANegation(String word) {
    assertThat(Negation.isNegating(words.of(word).getFirst())).isTrue();
    assertThat(Negation.in(words.of(word), word).negating()).containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "nothingness", "knot", "can", "nonlinear", "noise"})
  void takesNoOtherWordForANegation(String word) {
    assertThat(Negation.isNegating(words.of(word).getFirst())).isFalse();
    assertThat(Negation.in(words.of(word), word).negating()).containsExactly(false);
  }

  @Test
  void bearsNothingAndANegationAtTheEnd() {
    assertThat(Negation.in(List.of(), "").governed()).isEmpty();
    assertThat(Negation.in(words.of("surely not"), "surely not").governed()).containsOnly(false);
  }

  @Test
  void bearsTwentyThousandCharactersOfNegations() {
    String text = "not ".repeat(5_000);

    assertThat(Negation.in(words.of(text), text).governed()).hasSize(5_000).containsOnly(false);
  }

  private List<String> governed(String text) {
    List<Word> all = words.of(text);
    boolean[] governed = Negation.in(all, text).governed();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < governed.length; i++) {
      if (governed[i]) {
        found.add(all.get(i).text());
      }
    }
    return found;
  }
}
