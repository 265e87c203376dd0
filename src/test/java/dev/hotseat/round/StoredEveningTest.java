package dev.hotseat.round;

import static dev.hotseat.question.Questions.question;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Reply;
import dev.hotseat.question.Level;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.storage.Database;
import dev.hotseat.storage.SqlitePersonalData;
import dev.hotseat.storage.SqliteRounds;
import dev.hotseat.storage.SqliteScores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Evenings over the real store.
class StoredEveningTest {
  private final Path file;
  private final Database database;
  private final Evening evening;

  StoredEveningTest(@TempDir Path folder) {
    file = folder.resolve("hotseat.db");
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    database = Database.open(file, clock, said -> {});
    evening = new Evening(new SqliteRounds(database), new SqliteScores(database));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void losesNobodyWhereTwoHundredAnswerAtOnce() {
    Round round = evening.asks("priya", "index");
    Reply.Card card = evening.card(round);

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 200)
          .forEach(i -> threads.execute(() -> evening.answers(person("p" + i), card, "A tree.")));
    }

    assertThat(evening.rounds.answers(round.id()))
        .hasSize(200)
        .allMatch(Answer::counts)
        .extracting(Answer::candidate)
        .doesNotHaveDuplicates();
    assertThat(evening.entries.kept).hasSize(200);
    assertThat(evening.scores.attempts("p199", "index")).hasSize(1);
    assertThat(said(evening.closes(person("priya")))).contains("Tree 200 of 200 · Order 0");
  }

  @Test
  void letsOneReplyCountOfSomebodyWhoSendsManyAtOnce() {
    Round round = evening.asks("priya", "index");
    Reply.Card card = evening.card(round);

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 20)
          .forEach(i -> threads.execute(() -> evening.answers(person("ben"), card, "A tree.")));
    }

    assertThat(evening.rounds.answers(round.id())).hasSize(20);
    assertThat(evening.rounds.answers(round.id()).stream().filter(Answer::counts)).hasSize(1);
    assertThat(evening.entries.kept).hasSize(1);
  }

  @Test
  void opensTheFormWhileTheDatabaseIsLocked() throws SQLException {
    Round round = evening.asks("priya", "index");
    Reply.Card card = evening.card(round);

    try (Connection stranger = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = stranger.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");

      assertThat(evening.presses(person("ben"), card, "Answer")).isInstanceOf(Reply.Form.class);
    }
  }

  @Test
  void keepsAHostileReplyAsItWasWritten() {
    Round round = evening.asks("priya", "index");
    String hostile =
        ("@everyone <@1> ||x|| ```\n\u202e\u200b\u0000 [a](https://b) '; DROP TABLE round; -- {0} "
                + "tree ")
            .repeat(60)
            .substring(0, 4000);

    Reply reply = evening.answers(person("ben"), evening.card(round), hostile);

    assertThat(Evening.breakdown(reply).reply()).isEqualTo(hostile);
    assertThat(said(evening.presses(person("ben"), evening.card(round), "My grade")))
        .contains("50/100");
    evening.later(Duration.ofSeconds(1));
    assertThat(said(evening.card(round))).contains("1 answered: Ben").doesNotContain("DROP");
  }

  @Test
  void showsNoReplyAgainOfSomebodyWhoDeletedTheirData() {
    Round round = evening.asks("priya", "index");
    evening.showing.servers.add(Evening.SERVER);
    evening.showing.members.addAll(List.of("ben", "mei"));
    evening.answers(person("ben"), evening.card(round), "A tree in order, says Ben.");
    evening.answers(person("mei"), evening.card(round), "A tree in order, says Mei.");
    evening.later(Duration.ofHours(1));
    FakeChannels.Posted posted = evening.channels.last();
    assertThat(said(posted.card())).contains("says Ben", "says Mei");

    new SqlitePersonalData(database, List.of()).remove("ben");
    evening.restart();
    evening.presses(person("tom"), posted, "Remove Ben’s reply");

    assertThat(said(evening.channels.last().card()))
        .contains("says Mei")
        .doesNotContain("says Ben");
  }

  @Test
  void hasButtonsThatFitHoweverLongTheNamesAre() {
    String id = "q".repeat(64);
    evening.bank =
        new QuestionBank(List.of(question(id, "t".repeat(60), Level.BEGINNER, "Tree", "Order")));

    Reply reply = evening.answers(person("ben"), evening.card(evening.asks("priya", id)), "Tree.");

    assertThat(said(evening.presses(person("ben"), reply, "I said that"))).contains("Which point");
    assertThat(said(evening.closes(person("priya")))).contains("1 answered");
  }
}
