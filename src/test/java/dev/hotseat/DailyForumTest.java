package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A daily post in a forum, with the whole program. There a post knows no key.
class DailyForumTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String POST = "POST /channels/*/threads";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel forum = group.forum("quiz", true, "chatter", "news");
  private final Person ben = discord.person("Ben").in(forum);

  @Test
  void postsWithATagWhereOneIsRequired() throws Exception {
    keep();
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      awaitPosted();

      Channel post = posts().getFirst();
      assertThat(Json.texts(post.json(), "applied_tags")).hasSize(1);
      assertThat(discord.rest().requests(POST).getFirst().body().path("applied_tags"))
          .allMatch(JsonNode::isTextual);
      assertThat(post.messages()).hasSize(1);
      ben.in(post).clicks("Answer");
      ben.fillsIn("Your answer", "Prepared statements keep the values apart from the SQL text.");
      ben.awaits("/100");
      assertThat(posts()).hasSize(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void looksThroughThePostsWhereItDoesNotKnowWhetherItPosted() throws Exception {
    keep();
    discord.rest().faults().next(POST, new Fault.Reset(true));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      awaitPosted();

      assertThat(discord.rest().requests("GET /guilds/*/threads/active")).isNotEmpty();
      assertThat(discord.rest().requests(POST)).hasSize(1);
      assertThat(posts()).hasSize(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void postsAgainWhereItFindsNoPost() throws Exception {
    keep();
    discord.rest().faults().next(POST, new Fault.Reset(false));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      awaitPosted();

      assertThat(discord.rest().requests(POST)).hasSize(2);
      assertThat(posts()).hasSize(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @ParameterizedTest(name = "the post stands: {0}")
  @ValueSource(booleans = {true, false})
  void postsOnceWhereItIsKilledBeforeItHearsWhatBecameOfIt(boolean stands) throws Exception {
    keep();
    discord.rest().faults().always(POST, new Fault.Silence(stands));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      await("sending", () -> !discord.rest().requests(POST).isEmpty());
      await("post", () -> posts().size() == (stands ? 1 : 0));
      hotseat.kill();
      discord.rest().faults().clear();
      new StoredRounds(folder).execute("UPDATE daily_post SET lease = 0");
      hotseat.startAgain();

      awaitPosted();
      assertThat(posts()).hasSize(1);
      ben.in(posts().getFirst()).clicks("Answer");
      ben.fillsIn("Your answer", "Prepared statements keep the values apart from the SQL text.");
      ben.awaits("/100");
      assertThat(hotseat.printed()).doesNotContain("ERROR");
      assertThat(hotseat.end()).isEqualTo(143);
    }
  }

  @Test
  void waitsForATagThatItCanUse() throws Exception {
    forum.moderateTags(true);
    keep();
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      await(
          "notice",
          () ->
              new StoredRounds(folder)
                  .texts("SELECT message FROM notice").stream()
                      .anyMatch(message -> message.contains("discord.no-tag")));
      assertThat(discord.rest().requests(POST)).isEmpty();
      forum.moderateTags(false);

      awaitPosted();
      assertThat(posts()).hasSize(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  private void keep() {
    new DueSchedules(folder).keep(forum, Duration.ofMinutes(1), Optional.empty(), false);
  }

  private List<Channel> posts() {
    return group.channels().stream().filter(Channel::isThread).toList();
  }

  private void awaitPosted() {
    await(
        "post that is known",
        () ->
            new StoredRounds(folder)
                .texts("SELECT state FROM daily_post")
                .equals(List.of("posted")));
  }

  private void await(String what, Supplier<Boolean> look) {
    discord
        .world()
        .await(what, PATIENCE, () -> Optional.of(look.get()).filter(Boolean::booleanValue));
  }
}
