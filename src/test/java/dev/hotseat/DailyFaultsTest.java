package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What befalls a daily post, with the whole program: what people see then, and what is on disk.
class DailyFaultsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String REPLY =
      "Prepared statements, so that the driver sends the values apart from the SQL text.";
  private static final String POST = "POST /channels/*/messages";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ben = discord.person("Ben").in(general);

  @Test
  void postsOnceWhereItIsKilledBeforeItsRequestIsHeard() throws Exception {
    keep(general);
    discord.rest().faults().always(POST, new Fault.Silence(false));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      await("sending", () -> !discord.rest().requests(POST).isEmpty());
      hotseat.kill();
      discord.rest().faults().clear();
      endLease();
      hotseat.startAgain();

      awaitPosted(general);
      assertThat(hotseat.end()).isEqualTo(143);
      assertThat(cards(general)).hasSize(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void postsOnceWhereItIsKilledBeforeItHearsThatItPosted() throws Exception {
    keep(general);
    discord.rest().faults().always(POST, new Fault.Silence(true));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      await("card", () -> cards(general).size() == 1);
      hotseat.kill();
      discord.rest().faults().clear();
      discord.clock().advance(Duration.ofMinutes(10)); // the key is forgotten
      endLease();
      hotseat.startAgain();

      awaitPosted(general);
      assertThat(cards(general)).hasSize(1);
      ben.clicks(cards(general).getFirst(), "Answer");
      ben.fillsIn("Your answer", REPLY);
      ben.awaits("/100");
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void revealsOnceWhereItIsKilledMeanwhile() throws Exception {
    keep(general);
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      awaitPosted(general);
      ben.clicks(cards(general).getFirst(), "Answer");
      ben.fillsIn("Your answer", REPLY);
      ben.awaits("/100");
      discord.rest().faults().always(POST, new Fault.Silence(true));
      stored().execute("UPDATE round SET closes_at = 0");
      await("reveal", () -> reveals() == 1);
      hotseat.kill();
      discord.rest().faults().clear();
      discord.clock().advance(Duration.ofMinutes(10));
      stored().execute("UPDATE round SET closed_at = closed_at - 600000");
      hotseat.startAgain();

      await("closed round", () -> stored().states(general).equals(List.of("closed")));
      assertThat(reveals()).isEqualTo(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void waitsForAPermissionAndPostsOnceItIsGivenBack() throws Exception {
    general.denyBot(Permission.SEND_MESSAGES);
    keep(general);
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      await("notice", () -> !stored().texts("SELECT message FROM notice").isEmpty());
      assertThat(discord.rest().requests(POST)).isEmpty();
      general.overwrite(group.botRole(), 0, 0);

      awaitPosted(general);
      assertThat(cards(general)).hasSize(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void goesWhereAModeratorMovesItAfterItWasRefused() throws Exception {
    Channel other = group.channel("other");
    keep(general);
    discord
        .rest()
        .faults()
        .always(
            "POST /channels/" + general.id() + "/messages",
            Fault.refusal(Refusal.missingPermissions()));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      await("notice", () -> !stored().texts("SELECT message FROM notice").isEmpty());
      moderator().slash("/daily set channel:#other time:9am zone:UTC name:general");

      awaitPosted(other);
      discord.rest().faults().clear();
      assertThat(cards(other)).hasSize(1);
      assertThat(cards(general)).isEmpty();
      ben.in(other).clicks(cards(other).getFirst(), "Answer");
      ben.fillsIn("Your answer", REPLY);
      ben.awaits("/100");
      assertThat(posted()).isEqualTo(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void asksForWhatTheRevealWillNeedBeforeItPosts() throws Exception {
    general.denyBot(Permission.CREATE_PUBLIC_THREADS);
    keep(general);
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      await(
          "notice",
          () ->
              stored().texts("SELECT message FROM notice").stream()
                  .anyMatch(notice -> notice.contains("Create Public Threads")));
      assertThat(discord.rest().requests(POST)).isEmpty();
      Person olga = moderator();
      olga.slash("/daily now");
      olga.awaits("Create Public Threads* is missing");
      olga.slash("/daily set channel:#general time:9am zone:UTC");
      olga.awaits("Create Public Threads is missing, so nothing was changed.");

      olga.slash("/daily set channel:#general time:9am zone:UTC reveal:no");
      olga.slash("/daily now");

      awaitPosted(general);
      assertThat(cards(general)).hasSize(1);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void keepsTheScheduleOfAChannelThatIsDeleted() throws Exception {
    Channel doomed = group.channel("doomed");
    keep(doomed);
    doomed.delete();
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      await("notice", () -> !stored().texts("SELECT message FROM notice").isEmpty());
      assertThat(discord.rest().requests(POST)).isEmpty();
      assertThat(stored().texts("SELECT state FROM daily_schedule")).containsExactly("active");
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  /// Without the message-content intent only what mentions the bot can be read in a thread.
  @Test
  void callsItsRoleAloneAndHearsWhatIsSaidToItInTheThread() throws Exception {
    String role = group.role("Quiz");
    group.permit(group.botRole(), Permission.ordinary() | Permission.MENTION_EVERYONE.bit());
    keep(general, Optional.of(role), true);
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      awaitPosted(general);
      JsonNode allowed = discord.rest().requests(POST).getFirst().body().path("allowed_mentions");
      assertThat(Json.texts(allowed, "parse")).isEmpty();
      assertThat(Json.texts(allowed, "roles")).containsExactly(role);
      await("thread", () -> group.channels().stream().anyMatch(Channel::isThread));
      Channel thread = group.channels().stream().filter(Channel::isThread).findFirst().get();
      await("known thread", () -> knownThreads().equals(List.of(thread.id())));

      ben.in(thread).says("<@" + discord.world().application().id() + "> " + REPLY);

      await("answer", () -> stored().answered(general).equals(List.of(ben.id())));
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void sharesASchedulesPostAmongTwoProcesses() throws Exception {
    for (int i = 0; i < 20; i++) {
      keep(group.channel("daily-" + i));
    }
    try (ServedProcess one = new ServedProcess(discord, folder);
        ServedProcess other = new ServedProcess(discord, folder, "other.log")) {
      await("all posts", () -> posted() == 20);
      assertThat(group.channels().stream().mapToInt(channel -> cards(channel).size()).sum())
          .isEqualTo(20);
      assertThat(one.printed()).doesNotContain("ERROR");
      assertThat(other.printed()).doesNotContain("ERROR");
    }
  }

  /// Makes a schedule that is due since a minute ago.
  private void keep(Channel channel) {
    keep(channel, Optional.empty(), false);
  }

  private void keep(Channel channel, Optional<String> role, boolean thread) {
    new DueSchedules(folder).keep(channel, Duration.ofMinutes(1), role, thread);
  }

  private Person moderator() {
    Person olga = discord.person("Olga").in(general);
    group.give(olga.id(), group.role("Organiser", Permission.MANAGE_GUILD));
    return olga;
  }

  private void endLease() {
    stored().execute("UPDATE daily_post SET lease = 0");
  }

  private void awaitPosted(Channel channel) {
    await("open round", () -> stored().states(channel).equals(List.of("open")));
  }

  private int posted() {
    return stored().texts("SELECT state FROM daily_post WHERE state = 'posted'").size();
  }

  private List<String> knownThreads() {
    return stored().texts("SELECT thread FROM round_daily WHERE thread IS NOT NULL");
  }

  private List<Message> cards(Channel channel) {
    return channel.messages().stream()
        .filter(message -> message.author().equals(discord.world().application().id()))
        .filter(message -> message.json().toString().contains("Only you see your answer"))
        .toList();
  }

  private long reveals() {
    return group.channels().stream()
        .filter(Channel::isThread)
        .flatMap(thread -> thread.messages().stream())
        .filter(message -> Json.text(message.json(), "id").length() > 1)
        .filter(message -> message.json().toString().contains("Answering late"))
        .count();
  }

  private StoredRounds stored() {
    return new StoredRounds(folder);
  }

  private void await(String what, Supplier<Boolean> look) {
    discord
        .world()
        .await(what, PATIENCE, () -> Optional.of(look.get()).filter(Boolean::booleanValue));
  }
}
