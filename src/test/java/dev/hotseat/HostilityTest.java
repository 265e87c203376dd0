package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What people try who mean harm, against the whole program. The small Discord fails the test for
/// every message that is too long or calls somebody.
class HostilityTest {
  private static final String SECRET = "zebra-crossing-at-midnight";
  private static final String NASTY =
      ("@everyone <@1> <@&2> ||spoiler|| ```code `fence` **bold _under_ \u202Eright to left\u202C "
          + "zero\u200Bwidth\uFEFF [link](https://example.org) > quote # head -# small <t:0:R> "
          + "</ask:1> <:x:1> prepared statements keep values apart from the SQL text. ");

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person mallory = discord.person("M@llory **x** `y` ||z||").in(general);
  private final Person ben = discord.person("Ben").in(general);

  @Test
  void gradesAReplyFullOfTricksAndHarmsNobody() throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ben.slash("/ask topic:security");
      ben.awaits("[ Answer ]");
      String reply = (SECRET + " " + NASTY.repeat(20)).substring(0, 4000);

      mallory.clicks("Answer");
      mallory.fillsIn("Your answer", reply);
      mallory.awaits("/100");
      ben.awaits("1 answered");

      assertThat(ben.sees()).doesNotContain(SECRET);
      assertThat(mallory.seesPrivately())
          .doesNotContain(" @everyone", "<@1>", "<@&2>", "||spoiler");
      assertThat(hotseat.printed()).doesNotContain(SECRET).doesNotContain(discord.token());
    }
  }

  @Test
  void refusesAModeratorsCommandThatAMemberForges() throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      String forged = idOf("settings");
      mallory.forges(
          Interaction.COMMAND,
          Json.object("id", forged, "name", "settings", "type", 1, "options", zone()),
          Json.object());
      mallory.awaits("Only a moderator");
      mallory.forges(
          Interaction.COMMAND,
          Json.object("id", idOf("doctor"), "name", "doctor", "type", 1),
          Json.object());

      assertThat(mallory.seesPrivately()).doesNotContain("Check-up", "Berlin");
      assertThat(hotseat.end()).isEqualTo(143);
    }
  }

  @Test
  void takesChannelsAsAModeratorTypesThem() throws Exception {
    group.give(ben.id(), group.role("Organiser", Permission.MANAGE_GUILD));
    group.channel("sql");
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ben.slash("/settings set ask-channels:nowhere");
      ben.awaits("“nowhere” is no channel of this server");
      ben.slash("/settings set ask-channels:#sql");
      ben.awaits("/ask works in: \\#sql");
      ben.slash("/ask topic:security");
      ben.awaits("Questions are asked in other channels");

      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  private static Object zone() {
    return List.of(
        Json.object(
            "type",
            1,
            "name",
            "set",
            "options",
            List.of(Json.object("type", 3, "name", "zone", "value", "Europe/Berlin"))));
  }

  private String idOf(String command) {
    return discord.world().application().commands().all("").stream()
        .filter(known -> Json.text(known, "name").equals(command))
        .map(known -> Json.text(known, "id"))
        .findFirst()
        .orElseThrow();
  }
}
