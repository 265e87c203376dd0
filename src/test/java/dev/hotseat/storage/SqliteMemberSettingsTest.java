package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.member.MemberSettings;
import dev.hotseat.member.MemberSettingsContract;
import dev.hotseat.member.Preferences;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteMemberSettingsTest extends MemberSettingsContract {
  private final Database database;

  SqliteMemberSettingsTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
  }

  @Override
  protected MemberSettings settings() {
    return new SqliteMemberSettings(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void stillKnowsItAfterARestart() {
    settings().change("ana", old -> new Preferences(false, true, true));

    assertThat(settings().of("ana")).isEqualTo(new Preferences(false, true, true));
    assertThat(settings().keptOffBoards()).containsExactly("ana");
  }
}
