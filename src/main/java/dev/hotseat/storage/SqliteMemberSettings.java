package dev.hotseat.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hotseat.member.MemberSettings;
import dev.hotseat.member.Preferences;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Members' decisions in SQLite, with those who are about in memory.
public final class SqliteMemberSettings implements MemberSettings {
  private static final long MEMBERS_IN_MEMORY = 50_000;
  private static final String EVERYBODY = "";

  private final Database database;
  private final Cache<String, Preferences> preferences =
      Caffeine.newBuilder().maximumSize(MEMBERS_IN_MEMORY).executor(Runnable::run).build();

  /// One entry, under [#EVERYBODY].
  private final Cache<String, Set<String>> keptOffBoards =
      Caffeine.newBuilder().executor(Runnable::run).build();

  /// @param database that keeps them
  public SqliteMemberSettings(Database database) {
    this.database = database;
  }

  @Override
  public Preferences of(String member) {
    return preferences.get(
        member, wanted -> database.read(connection -> select(connection, wanted)));
  }

  @Override
  public Preferences change(String member, UnaryOperator<Preferences> change) {
    return database.write(
        connection -> {
          Preferences changed = change.apply(select(connection, member));
          put(connection, member, changed);
          if (!changed.bestReplies()) {
            hideReplies(connection, member);
          }
          return changed;
        },
        changed -> forget(member));
  }

  @Override
  public Set<String> keptOffBoards() {
    return keptOffBoards.get(EVERYBODY, all -> database.read(SqliteMemberSettings::selectKeptOff));
  }

  /// Drops a member from memory; waits for a load that is under way.
  public void forget(String member) {
    preferences.asMap().compute(member, (same, known) -> null);
    keptOffBoards.asMap().compute(EVERYBODY, (same, known) -> null);
  }

  private static Preferences select(Connection connection, String member) throws SQLException {
    return Sql.first(
            connection,
            "SELECT boards, best_replies, reminders FROM member_settings WHERE member = ?",
            result ->
                new Preferences(result.getBoolean(1), result.getBoolean(2), result.getBoolean(3)),
            member)
        .orElse(Preferences.DEFAULT);
  }

  private static Set<String> selectKeptOff(Connection connection) throws SQLException {
    return Sql.list(
            connection,
            "SELECT member FROM member_settings WHERE NOT boards",
            result -> result.getString(1))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Cards that show one are stale from then on: a trigger notes it.
  private static void hideReplies(Connection connection, String member) throws SQLException {
    Sql.update(connection, "UPDATE answer SET shown = 0 WHERE candidate = ? AND shown = 1", member);
  }

  private static void put(Connection connection, String member, Preferences preferences)
      throws SQLException {
    Sql.update(
        connection,
        "REPLACE INTO member_settings (member, boards, best_replies, reminders) VALUES (?, ?, ?, ?)",
        member,
        preferences.boards(),
        preferences.bestReplies(),
        preferences.reminders());
  }
}
