package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What others still see of somebody who had everything about them deleted, with the whole program.
class DeletionProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String EDIT = "PATCH /channels/*/messages/*";
  private static final String QUESTION =
      "How do you keep user input from changing a SQL statement?";
  private static final String REPLY =
      "I use prepared statements, so the driver sends the values apart from the SQL text. An ORM or"
          + " query builder does that for you. Names of columns cannot be bound, so I pick them from"
          + " an allow-list, and the database account has few rights.";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person priya = discord.person("Priya").in(general);
  private final Person ben = discord.person("Ben").in(general);
  private final Person olga = discord.person("Olga").in(general);

  @Test
  void takesTheirReplyOffTheThreadOfADailyThatDiscordHasArchived() throws Exception {
    group.give(olga.id(), group.role("Organiser", Permission.MANAGE_GUILD));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      olga.slash("/settings set best-replies:true");
      ben.slash("/my-settings best-replies:true");
      olga.slash("/daily set channel:#general time:9am zone:Berlin days:every day thread:true");
      olga.awaits("general · on");
      olga.types("/daily line-up question:", "user input");
      olga.slash("/daily line-up question:" + QUESTION);
      olga.awaits("1. <t:");
      olga.slash("/daily now");
      ben.awaits("[ Answer ]");
      Channel thread = awaitThread();
      ben.clicks("Answer");
      ben.fillsIn("Your answer", REPLY);
      ben.awaits("/100");
      thread.archive(true, false);
      olga.slash("/close");
      await("closing card in the thread", () -> written(thread).contains("Remove Ben"));
      thread.archive(true, false);

      ben.slash("/my-data delete");
      ben.clicks("Delete everything");
      ben.awaits("gone");

      await("thread without the name", () -> !written(thread).contains("Ben"));
      await("archived thread", thread::isArchived);
      assertThat(written(thread)).contains("Closed");
      assertThat(hotseat.printed()).doesNotContain("ERROR", "WARN");
    }
  }

  private Channel awaitThread() {
    return discord
        .world()
        .await(
            "thread",
            PATIENCE,
            () -> group.channels().stream().filter(Channel::isThread).findFirst());
  }

  private static String written(Channel channel) {
    return channel.messages().stream()
        .map(message -> message.json().toString())
        .collect(Collectors.joining());
  }

  private void await(String what, BooleanSupplier look) {
    discord
        .world()
        .await(what, PATIENCE, () -> Optional.of(what).filter(word -> look.getAsBoolean()));
  }

  @Test
  void takesTheirReplyOffAClosedCardAlsoWhereThatFailsAtFirst() throws Exception {
    group.give(olga.id(), group.role("Organiser", Permission.MANAGE_GUILD));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      olga.slash("/settings set best-replies:true");
      ben.slash("/my-settings best-replies:true");
      priya.types("/ask question:", "user input");
      priya.slash("/ask question:" + QUESTION);
      ben.awaits("[ Answer ]");
      ben.clicks("Answer");
      ben.fillsIn("Your answer", REPLY);
      ben.awaits("/100");
      priya.slash("/close");
      priya.awaits("A good reply");

      discord.rest().faults().always(EDIT, Fault.status(500));
      ben.slash("/my-data delete");
      ben.clicks("Delete everything");
      ben.awaits("gone");
      hotseat.killAndStartAgain();
      assertThat(priya.sees()).contains("A good reply");
      discord.rest().faults().clear();

      discord
          .world()
          .await(
              "card without the reply",
              PATIENCE,
              () -> Optional.of(priya.sees()).filter(seen -> !seen.contains("A good reply")));
      assertThat(priya.sees()).doesNotContain("I pick them");
      discord
          .world()
          .await(
              "card without the name",
              PATIENCE,
              () -> Optional.of(priya.sees()).filter(seen -> !seen.contains("answered: Ben")));
    }
  }
}
