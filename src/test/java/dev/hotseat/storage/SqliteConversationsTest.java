package dev.hotseat.storage;

import static dev.hotseat.storage.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.round.Conversations.Conversation;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteConversationsTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final Database database;
  private final SqliteConversations conversations;

  SqliteConversationsTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
    conversations = new SqliteConversations(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void practises(String member, Instant at, String state) {
    execute(
        database,
        """
        INSERT INTO round (kind, state, server, channel, question, topic, level, named, opened_at,
          until, closes_at, drawn)
        VALUES ('practice', '%s', '', '', 'index', 'databases', 'beginner', 0, %d, 9, 9, '')
        """
            .formatted(state, at.toEpochMilli()));
    execute(
        database,
        "INSERT INTO round_asker (round, member, name) SELECT max(id), '%s', 'x' FROM round"
            .formatted(member));
  }

  @Test
  void remembersUpToWhereAConversationWasRead() {
    conversations.heardUpTo(new Conversation("ben", "100", NOON));
    Conversation later = new Conversation("ben", "101", NOON.plusSeconds(1));
    conversations.heardUpTo(later);

    assertThat(conversations.since(NOON)).containsExactly(later);
  }

  @Test
  void leavesOutWhoWroteLongAgo() {
    conversations.heardUpTo(new Conversation("ben", "100", NOON));

    assertThat(conversations.since(NOON.plusMillis(1))).isEmpty();
  }

  @Test
  void hasThoseWhoPractiseAndNeverWroteTheLatestFirst() {
    conversations.heardUpTo(new Conversation("ben", "100", NOON));
    practises("ben", NOON.plusSeconds(60), "open");
    practises("mei", NOON.plusSeconds(1), "open");
    practises("mei", NOON.plusSeconds(2), "open");
    practises("tom", NOON, "closed");

    assertThat(conversations.since(NOON))
        .containsExactly(
            new Conversation("mei", "", NOON.plusSeconds(2)), new Conversation("ben", "100", NOON));
  }

  @Test
  void hasAHundredAtMost() {
    for (int i = 0; i < 120; i++) {
      conversations.heardUpTo(new Conversation("p" + i, "1", NOON.plusSeconds(i)));
    }

    assertThat(conversations.since(NOON))
        .hasSize(100)
        .first()
        .extracting(Conversation::member)
        .isEqualTo("p119");
  }
}
