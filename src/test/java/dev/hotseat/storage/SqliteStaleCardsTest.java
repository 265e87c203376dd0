package dev.hotseat.storage;

import static dev.hotseat.storage.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.member.Preferences;
import dev.hotseat.round.StaleCards.Stale;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStaleCardsTest {
  private final Database database;
  private final SqliteStaleCards cards;

  SqliteStaleCardsTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
    cards = new SqliteStaleCards(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /// Round 7, closed with a card 900, asked by Priya; Ben's answer is shown and Mei's is not.
  @BeforeEach
  void closeARound() {
    execute(
        database,
        """
        INSERT INTO round (id, kind, state, server, channel, question, topic, level, named,
          opened_at, until, closes_at, message, closing, drawn)
        VALUES (7, 'ask', 'closed', 'guild', 'general', 'index', 'databases', 'beginner', 0,
          0, 1, 1, '800', '900', 'closed 2')
        """);
    execute(database, "INSERT INTO round_asker (round, member, name) VALUES (7, 'priya', 'P')");
    answer("ben", 1);
    answer("mei", 0);
  }

  private void answer(String candidate, int shown) {
    execute(
        database,
        """
        INSERT INTO answer (attempt, round, candidate, name, at, score, hinted, revealed, in_public,
          late, counts, entered, shown)
        VALUES ('a-%1$s', 7, '%1$s', '%1$s', 0, 80, 0, 0, 0, 0, 1, 1, %2$d)
        """
            .formatted(candidate, shown));
  }

  @Test
  void knowsOfNoneWhereNothingWent() {
    assertThat(cards.some(0)).isEmpty();
    assertThat(cards.of(7)).isEmpty();
  }

  @Test
  void notesTheRoundsOfAMemberWhoIsForgotten() {
    new SqlitePersonalData(database, List.of()).remove("ben");

    assertThat(cards.some(0)).containsExactly(new Stale(7, Optional.of("900"), 1));
    assertThat(cards.of(7)).contains(new Stale(7, Optional.of("900"), 1));
  }

  @Test
  void notesTheRoundsThatAForgottenMemberAsked() {
    new SqlitePersonalData(database, List.of()).remove("priya");

    assertThat(cards.some(0)).hasSize(1);
  }

  @Test
  void notesABestReplyThatIsNotToBeShownAnyMore() {
    new SqliteRounds(database).unshow("a-mei");
    assertThat(cards.some(0)).isEmpty();

    new SqliteRounds(database).unshow("a-ben");

    assertThat(cards.some(0)).hasSize(1);
  }

  @Test
  void notesTheRoundsOfAMemberWhoseRepliesAreNotToBeShownAnyMore() {
    SqliteMemberSettings settings = new SqliteMemberSettings(database);
    settings.change("ben", known -> new Preferences(true, true, false));
    settings.change("mei", known -> new Preferences(false, false, true));
    assertThat(cards.some(0)).isEmpty();

    settings.change("ben", known -> new Preferences(true, false, false));

    assertThat(cards.some(0)).containsExactly(new Stale(7, Optional.of("900"), 1));
    assertThat(new SqliteRounds(database).shown(7)).isEmpty();
  }

  @Test
  void forgetsWhatWasDrawnUnlessMoreWentMeanwhile() {
    new SqlitePersonalData(database, List.of()).remove("ben");
    Stale first = cards.of(7).orElseThrow();
    new SqlitePersonalData(database, List.of()).remove("mei");

    cards.drawn(first);
    assertThat(cards.of(7)).contains(new Stale(7, Optional.of("900"), 2));
    cards.drawn(cards.of(7).orElseThrow());

    assertThat(cards.some(0)).isEmpty();
  }

  @Test
  void givesThoseAfterARound() {
    new SqlitePersonalData(database, List.of()).remove("ben");

    assertThat(cards.some(6)).hasSize(1);
    assertThat(cards.some(7)).isEmpty();
  }

  @Test
  void tellsOfRoundsThatAreGone() {
    execute(database, "DELETE FROM round WHERE id = 7");

    assertThat(cards.some(0)).extracting(Stale::closing).containsExactly(Optional.empty());
  }
}
