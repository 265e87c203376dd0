package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.Threads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What befalls a round while it is open, with the whole program: what people see then, and what is
/// on disk.
class RoundFaultsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OVER = "so the round is over. What was answered is kept.";
  private static final String QUESTION =
      "How do you keep user input from changing a SQL statement?";
  private static final String REPLY =
      "Prepared statements, so that the driver sends the values apart from the SQL text.";
  private static final String GREETING = "Hello! I am Hotseat";
  private static final String AFTERWARDS = "Something else altogether, thought of afterwards.";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person priya = discord.person("Priya").in(general);
  private final Person ben = discord.person("Ben").in(general);
  private final Person olga = discord.person("Olga").in(general);

  @Test
  void endsARoundWhoseCardOrPlaceIsDeletedAndTellsWhoAsked() throws Exception {
    Channel doomed = group.channel("doomed");
    Channel thread = new Threads(discord.world()).create(general, "aside", priya.id(), false);
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ask(priya, general);
      answer(ben, general);
      olga.deletes(card(general));
      awaitStates(general, "gone");

      ask(priya, doomed);
      answer(ben, doomed);
      doomed.delete();
      awaitStates(doomed, "gone");

      ask(priya, thread);
      answer(ben, thread);
      thread.delete();
      awaitStates(thread, "gone");
      awaitTold(priya, 3);

      assertThat(stored().answered(general)).containsExactly(ben.id());
      assertThat(stored().answered(doomed)).containsExactly(ben.id());
      assertThat(stored().answered(thread)).containsExactly(ben.id());
      assertThat(hotseat.printed()).doesNotContain("ERROR", "WARN");
    }
  }

  @Test
  void endsARoundWithoutAWordWhereDirectMessagesAreClosed() throws Exception {
    discord.world().closeToBot(priya.id());
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ask(priya, general);
      olga.deletes(card(general));
      awaitStates(general, "gone");

      ask(priya, general);
      answer(ben, general);

      awaitStates(general, "gone", "open");
      assertThat(timesTold(priya)).isZero();
      assertThat(hotseat.end()).isEqualTo(143);
      assertThat(hotseat.printed()).doesNotContain("ERROR", "WARN");
    }
  }

  @Test
  void keepsTheAnswerOfWhoLeavesAndShowsThemOnNoBoard() throws Exception {
    Person ana = discord.person("Ana").in(general);
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      priya.types("/ask question:", "user input");
      priya.slash("/ask question:" + QUESTION);
      ben.awaits("[ Answer ]");
      answer(ana, general);
      answer(ben, general);
      group.leave(ana.id());
      priya.slash("/close");
      ben.awaits("Closed");
      ben.slash("/leaderboard");

      String seen = ben.awaits("### Leaderboard");

      assertThat(seen.substring(seen.indexOf("### Leaderboard")))
          .contains("Ben")
          .doesNotContain("Ana");
      assertThat(stored().answered(general)).containsExactly(ana.id(), ben.id());
      assertThat(stored().replies(ana.id())).containsExactly(REPLY);
      assertThat(hotseat.printed()).doesNotContain("ERROR", "WARN");
    }
  }

  @Test
  void refusesAModeratorFromTheMomentThatTheRoleIsTakenAway() throws Exception {
    String organiser = group.role("Organiser", Permission.MANAGE_GUILD);
    group.give(olga.id(), organiser);
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ask(priya, general);
      olga.slash("/settings show");
      group.takeRoles(olga.id());

      olga.slash("/close");
      olga.awaits("Only Priya, who asked, or a moderator can close this round.");
      olga.forges(Interaction.COMMAND, command("doctor"), Json.object());
      olga.awaits("Only a moderator can do that.");
      assertThat(olga.seesPrivately()).doesNotContain("Check-up");
      assertThat(stored().states(general)).containsExactly("open");

      group.give(olga.id(), organiser);
      olga.slash("/close");
      awaitStates(general, "closed");
      assertThat(hotseat.printed()).doesNotContain("ERROR", "WARN");
    }
  }

  @Test
  void gradesOnceWhatIsToldTwiceOrEditedOrSaidWhileItIsDead() throws Exception {
    Person noor = discord.person("Noor").in(general);
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ask(priya, general);
      Message card = card(general);
      Message edited = ben.repliesTo(card, REPLY, true);
      awaitReplies(ben, REPLY);
      ben.edits(edited, AFTERWARDS);
      Interaction told = answer(priya, general);

      hotseat.kill();
      Message unheard = noor.repliesTo(card, REPLY, true);
      hotseat.startAgain();
      awaitReplies(noor, REPLY);
      noor.edits(unheard, AFTERWARDS);
      discord.world().interactions().repeat(told);
      discord.world().interactions().repeat(answer(olga, general));
      Person mei = discord.person("Mei");
      answer(mei, general); // what came before is taken by then

      assertThat(hotseat.end()).isEqualTo(143);
      for (Person person : List.of(ben, priya, noor, olga, mei)) {
        assertThat(stored().replies(person.id())).as(person.name()).containsExactly(REPLY);
      }
      assertThat(stored().answered(general))
          .containsExactlyInAnyOrder(ben.id(), priya.id(), noor.id(), olga.id(), mei.id());
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void endsItsRoundsWhenItIsThrownOutAndGoesOnWhenItIsInvitedAgain() throws Exception {
    group.systemChannel(general);
    group.removeBot();
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      group.inviteBot();
      ben.awaits(GREETING);
      ask(priya, general);
      answer(ben, general);
      group.removeBot();
      awaitStates(general, "gone");
      assertThat(timesTold(priya)).isZero();

      group.inviteBot();
      ask(priya, general);
      answer(ben, general);

      awaitStates(general, "gone", "open");
      assertThat(stored().answered(general)).containsExactly(ben.id(), ben.id());
      assertThat(ben.sees()).as("greeted once").containsOnlyOnce(GREETING);
      assertThat(hotseat.printed()).doesNotContain("ERROR", "WARN");
    }
  }

  @Test
  void greetsTheFirstModeratorBesideAnAnswerWhereItHasNoChannelForThat() throws Exception {
    group.give(olga.id(), group.role("Organiser", Permission.MANAGE_GUILD));
    discord.world().closeToBot(olga.id());
    group.removeBot();
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      group.inviteBot();
      ben.slash("/help");
      olga.slash("/help");

      olga.awaits("[ Try one question ]  [ Set up the daily ]  [ Check permissions ]");
      olga.clicks("Check permissions");
      olga.awaits("Check-up");
      assertThat(ben.sees()).doesNotContain(GREETING);
      assertThat(olga.seesPrivately()).containsOnlyOnce(GREETING);
      assertThat(hotseat.printed()).doesNotContain("ERROR", "WARN");
    }
  }

  @Test
  void keepsARoundFromWhoeverCannotSeeItsChannel() throws Exception {
    Channel inner = group.channel("inner");
    inner.overwrite(ben.id(), 0, Permission.bits(Permission.VIEW_CHANNEL));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ask(priya, inner);

      ben.writesPrivately(REPLY);
      ben.awaits("No question is open to you");
      olga.writesPrivately(REPLY);
      olga.awaits("/100");

      assertThat(stored().answered(inner)).containsExactly(olga.id());
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  private void ask(Person person, Channel channel) {
    int before = stored().states(channel).size();
    person.in(channel).slash("/ask topic:security");
    await("round", () -> stored().states(channel).size() > before);
    await("open round", () -> stored().states(channel).getLast().equals("open"));
  }

  private Interaction answer(Person person, Channel channel) {
    int before = stored().answered(channel).size();
    person.in(channel).clicks(card(channel), "Answer");
    Interaction form = person.fillsIn("Your answer", REPLY);
    person.awaits("/100");
    await("stored answer", () -> stored().answered(channel).size() > before);
    return form;
  }

  /// The card of the newest round.
  private Message card(Channel channel) {
    String id = stored().cards(channel).getLast();
    return channel.messages().stream()
        .filter(message -> message.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  private StoredRounds stored() {
    return new StoredRounds(folder);
  }

  private void awaitStates(Channel channel, String... states) {
    await("rounds " + List.of(states), () -> stored().states(channel).equals(List.of(states)));
  }

  private void awaitReplies(Person person, String... replies) {
    await(
        "reply of " + person.name(), () -> stored().replies(person.id()).equals(List.of(replies)));
  }

  private void awaitTold(Person person, int times) {
    await(times + " messages to " + person.name(), () -> timesTold(person) == times);
  }

  private int timesTold(Person person) {
    return (int)
        discord.world().directChannel(person.id()).messages().stream()
            .filter(message -> message.json().toString().contains(OVER))
            .count();
  }

  private void await(String what, Supplier<Boolean> look) {
    discord
        .world()
        .await(what, PATIENCE, () -> Optional.of(look.get()).filter(Boolean::booleanValue));
  }

  private ObjectNode command(String name) {
    String id =
        discord.world().application().commands().all("").stream()
            .filter(known -> Json.text(known, "name").equals(name))
            .map(known -> Json.text(known, "id"))
            .findFirst()
            .orElseThrow();
    return Json.object("id", id, "name", name, "type", 1);
  }
}
