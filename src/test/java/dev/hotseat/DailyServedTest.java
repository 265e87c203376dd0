package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// `/daily` with the whole program as a process of its own.
class DailyServedTest {
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Channel daily = group.channel("daily");
  private final Person olga = discord.person("Olga").in(general);
  private final Person mallory = discord.person("Mallory").in(general);

  @BeforeEach
  void letOlgaModerate() {
    group.give(olga.id(), group.role("Organiser", Permission.MANAGE_GUILD));
  }

  @Test
  void isSetUpFromTheGreetingAndOutlivesAPowerCut() throws Exception {
    group.systemChannel(general);
    group.removeBot();
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      group.inviteBot();
      olga.awaits("Set up the daily");
      olga.clicks("Set up the daily");
      olga.awaits("/daily set channel:");

      olga.slash("/daily set channel:#daily time:9am zone:Berlin days:every day topic:databases");
      olga.awaits("daily · on");
      olga.slash("/daily skip");
      olga.awaits("leaves out");
      hotseat.killAndStartAgain();
      olga.slash("/daily line-up");
      olga.awaits("1. <t:");
      olga.clicks("Ask 4 next");
      olga.slash("/doctor");
      olga.awaits("OK · The daily “daily” posts next <t:");
      olga.slash("/daily now");
      olga.awaits("That is the question of “daily” for today.");
      assertThat(daily.messages()).hasSize(1);
      olga.slash("/daily now");
      olga.awaits("is posted already");
      assertThat(daily.messages()).hasSize(1);
      olga.slash("/daily pause");
      olga.awaits("is paused. If you resume it now");
      olga.slash("/daily remove");
      olga.clicks("Remove it");
      olga.awaits("“daily” is removed.");
      olga.slash("/daily show");
      olga.awaits("There is no daily yet.");
      assertThat(hotseat.end()).isEqualTo(143);
    }
  }

  @Test
  void refusesWhatAMemberForges() throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      olga.slash("/daily set channel:#daily time:9am zone:Berlin name:morning");
      olga.awaits("morning · on");

      for (String subcommand : List.of("show", "pause", "resume", "skip", "now", "remove")) {
        mallory.forges(Interaction.COMMAND, forged(subcommand), Json.object());
      }
      mallory.awaits("Only a moderator");

      assertThat(mallory.seesPrivately()).doesNotContain("morning", "<t:");
      assertThat(daily.messages()).isEmpty();
      olga.slash("/daily show");
      olga.awaits("Next: <t:");
      assertThat(hotseat.end()).isEqualTo(143);
    }
  }

  private ObjectNode forged(String subcommand) {
    String id =
        discord.world().application().commands().all("").stream()
            .filter(known -> Json.text(known, "name").equals("daily"))
            .map(known -> Json.text(known, "id"))
            .findFirst()
            .orElseThrow();
    return Json.object(
        "id",
        id,
        "name",
        "daily",
        "type",
        1,
        "options",
        List.of(Json.object("type", 1, "name", subcommand, "options", Json.array())));
  }
}
