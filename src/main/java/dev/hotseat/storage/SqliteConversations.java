package dev.hotseat.storage;

import dev.hotseat.round.Conversations;
import java.time.Instant;
import java.util.List;

/// Private conversations in SQLite.
public final class SqliteConversations implements Conversations {
  private final Database database;

  /// @param database that keeps them
  public SqliteConversations(Database database) {
    this.database = database;
  }

  @Override
  public void heardUpTo(Conversation conversation) {
    database.write(
        connection -> {
          Sql.update(
              connection,
              "REPLACE INTO conversation (member, heard, at) VALUES (?, ?, ?)",
              conversation.member(),
              conversation.heard(),
              conversation.at().toEpochMilli());
          return conversation;
        },
        done -> {});
  }

  @Override
  public List<Conversation> since(Instant moment) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                """
                SELECT member, heard, at FROM conversation WHERE at >= ?
                UNION ALL
                SELECT a.member, '', max(r.opened_at) FROM round r JOIN round_asker a ON a.round = r.id
                WHERE r.kind = 'practice' AND r.state = 'open'
                  AND a.member NOT IN (SELECT member FROM conversation)
                GROUP BY a.member
                ORDER BY 3 DESC LIMIT 100
                """,
                row ->
                    new Conversation(
                        row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))),
                moment.toEpochMilli()));
  }
}
