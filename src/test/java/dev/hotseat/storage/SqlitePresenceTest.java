package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.server.Presence;
import dev.hotseat.server.PresenceContract;
import dev.hotseat.server.ServerSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePresenceTest extends PresenceContract {
  private final Database database;

  SqlitePresenceTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
  }

  @Override
  protected Presence presence() {
    return new SqlitePresence(database, List.of());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void forgetsEveryRowOfAServerInEveryTableAndInMemory() {
    Filled filled = new Filled(database, PersonalTable.SERVER);
    filled.fill("gone");
    filled.fill("stays");
    Databases.execute(database, "UPDATE server_presence SET left_at = 1 WHERE server = 'gone'");
    List<String> dropped = new ArrayList<>();

    new SqlitePresence(database, List.of(dropped::add)).forget("gone");

    assertThat(filled.tables()).contains("entry", "board_sum", "server_settings", "notice");
    assertThat(filled.tablesWith("gone")).isEmpty();
    assertThat(filled.tablesWith("stays")).containsExactlyInAnyOrderElementsOf(filled.tables());
    assertThat(dropped).containsExactly("gone");
  }

  @Test
  void dropsTheSettingsOfAForgottenServerFromMemory() {
    SqliteServers servers = new SqliteServers(database, recounted -> {});
    Presence presence = new SqlitePresence(database, List.of(servers::forget));
    servers.change(
        "gone",
        old ->
            new ServerSettings(
                Locale.GERMAN,
                old.zone(),
                old.moderatorRole(),
                List.of(),
                true,
                old.board(),
                List.of(),
                false));
    assertThat(servers.settings("gone").bestReplies()).isTrue();
    presence.left("gone", Instant.EPOCH);

    presence.forget("gone");

    assertThat(servers.settings("gone")).isEqualTo(ServerSettings.DEFAULT);
  }
}
