package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.grading.Matching.Match;
import dev.hotseat.grading.meaning.StubVectors;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

  @ParameterizedTest
  @CsvSource({
    "transaction, a transaction ends",
    "transactions, one transaction",
    "locking, it is locked",
    "database, the db answers",
    "kubernetes, we run k8s",
    "rollback, they roll back the change",
    "TCP, over TCP it goes",
    "443, on port 443",
  })
  void findsTheSameWordOrASynonym(String wanted, String reply) {
    assertThat(byForm(wanted, reply).worth()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "transaction, a lock is held",
    "database, the data is based on it",
    "TCP, over UDP it goes",
    "443, on port 80",
    "443, on port 4430",
    "latency, a high throughput",
  })
  void findsNothingInOtherWords(String wanted, String reply) {
    assertThat(byForm(wanted, reply)).isEqualTo(new Match(0, -1, false));
  }

  @ParameterizedTest
  @CsvSource({
    "case, The case is included, There is no case, 0.3",
    "case, There is no case, The case is included, 0.3",
    "case, The case is not included, There is no case, 1",
    "case, There is no case, The case is not included, 1",
    "case, It stops. The case is included, Never wait. There is no case, 0.3",
  })
  void countsAWordLittleUnderANegationOnOneSideOnly(
      String word, String wanted, String reply, double worth) {
    Reading text = Texts.read(wanted);

    Match match = byForm(text, Texts.place(text, word), Texts.read(reply));

    assertThat(match.worth()).isEqualTo(worth);
  }

  @Test
  void namesTheWordItselfRatherThanASynonymBeforeIt() {
    Reading wanted = Texts.read("database");

    assertThat(byForm(wanted, 0, Texts.read("Our db is a database.")).place()).isEqualTo(4);
    assertThat(byForm(wanted, 0, Texts.read("A database, or db, is a database.")).place())
        .isEqualTo(1);
    assertThat(byForm(wanted, 0, Texts.read("The db is another db.")).place()).isEqualTo(1);
  }

  @Test
  void namesThePlaceOfTheWord() {
    Reading reply = Texts.read("First read the row, then lock the row.");

    Match match = byForm(Texts.read("lock"), 0, reply);

    assertThat(match.place()).isEqualTo(Texts.place(reply, "lock"));
  }

  @Test
  void looksOnlyBetweenTwoPlaces() {
    Reading lock = Texts.read("lock");
    Reading reply = Texts.read("lock the row");

    Matching matching = matching(lock, 0, reply);

    assertThat(matching.best(0, 1).worth()).isEqualTo(1);
    assertThat(matching.best(1, 3).worth()).isZero();
  }

  @Test
  void looksForLikeMeaningOnlyBetweenTwoPlaces() {
    Reader reader = Texts.with(new StubVectors().alike("fetch", "retrieve", 0.9));

    Matching matching =
        matching(reader.read("fetch"), 0, reader.read("Read rows, retrieve rows, lock rows."));

    assertThat(matching.best(0, 2)).isEqualTo(Matching.NO_MATCH);
    assertThat(matching.best(2, 4)).isEqualTo(new Match(1, 2, false));
    assertThat(matching.best(3, 6)).isEqualTo(Matching.NO_MATCH);
  }

  @ParameterizedTest
  @CsvSource({
    "it locks the row, it locks the row, 1",
    "it does not lock the row, it does not lock the row, 1",
    "it locks the row, it never locks the row, 0.3",
    "it does not lock the row, it locks the row, 0.3",
    "it locks the row, it not only locks the row, 1",
  })
  void countsLittleUnderANegationOnOneSide(String wanted, String reply, double worth) {
    Reading text = Texts.read(wanted);

    Match match = byForm(text, Texts.place(text, "row"), Texts.read(reply));

    assertThat(match.worth()).isEqualTo(worth);
  }

  @Test
  void prefersTheMentionThatAgrees() {
    Reading reply = Texts.read("It does not lock the table. It locks each row.");

    Match match = byForm(Texts.read("locks"), 0, reply);

    assertThat(match).isEqualTo(new Match(1, Texts.place(reply, "locks"), false));
  }

  @ParameterizedTest
  @CsvSource({"0.2, 0", "0.29, 0", "0.4, 0.25", "0.5, 0.5", "0.6, 0.75", "0.7, 1", "0.9, 1"})
  void countsAWordOfLikeMeaningByItsLikeness(double cosine, double worth) {
    Reader reader = Texts.with(new StubVectors().alike("fetch", "retrieve", cosine));

    Match match = best(reader.read("fetch"), reader.read("Retrieve rows."));

    assertThat(match.worth()).isEqualTo(worth, within(1e-6));
    assertThat(match.place()).isEqualTo(worth > 0 ? 0 : -1);
  }

  @Test
  void countsLikeMeaningUnderANegationLittle() {
    Reader reader = Texts.with(new StubVectors().alike("fetch", "retrieve", 0.9));

    Match match = best(reader.read("fetch"), reader.read("never retrieve rows"));

    assertThat(match.worth()).isEqualTo(0.3, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"TCP, UDP", "443, 80", "sha256, digest", "digest, sha256"})
  void takesNoNumberOrAbbreviationForAnotherHoweverAlike(String wanted, String said) {
    StubVectors model =
        new StubVectors()
            .alike(wanted.toLowerCase(Locale.ROOT), said.toLowerCase(Locale.ROOT), 0.99);
    Reader reader = Texts.with(model);

    Match match = best(reader.read(wanted), reader.read(said));

    assertThat(match.worth()).isZero();
  }

  @Test
  void takesAWordForAnAbbreviationOfLikeMeaning() {
    Reader reader = Texts.with(new StubVectors().alike("orm", "mapper", 0.9));

    assertThat(best(reader.read("ORM"), reader.read("mapper")).worth()).isEqualTo(1);
  }

  @Test
  void findsFunctionWordsByFormAlone() {
    Reader reader = Texts.with(new StubVectors().alike("the", "row", 0.99));

    assertThat(best(reader.read("the"), reader.read("row")).worth()).isZero();
    assertThat(best(reader.read("the"), reader.read("the row")).worth()).isEqualTo(1);
  }

  @Test
  void saysHowFarATextHasSaidAWord() {
    Reader reader = Texts.with(new StubVectors().alike("fetch", "retrieve", 0.6));
    Reading wanted = reader.read("fetch");

    assertThat(Matching.likeness(wanted, 0, reader.read("never fetch"))).isEqualTo(1);
    assertThat(Matching.likeness(wanted, 0, reader.read("retrieve"))).isEqualTo(0.6, within(1e-6));
    assertThat(Matching.likeness(wanted, 0, reader.read("of the"))).isEqualTo(-1);
    assertThat(Matching.likeness(Texts.read("fetch"), 0, Texts.read("retrieve"))).isEqualTo(-1);
  }

  private static Match byForm(String wanted, String reply) {
    return byForm(Texts.read(wanted), 0, Texts.read(reply));
  }

  private static Match byForm(Reading wanted, int place, Reading reply) {
    return matching(wanted, place, reply).byForm();
  }

  private static Match best(Reading wanted, Reading reply) {
    return matching(wanted, 0, reply).best();
  }

  private static Matching matching(Reading wanted, int place, Reading reply) {
    List<Integer> said = reply.placesOf(wanted.words().get(place));
    int[] places = said.stream().mapToInt(Integer::intValue).toArray();
    return new Matching(
        wanted, place, 0, new Occurrences(reply, new int[] {0}, new int[][] {places}));
  }
}
