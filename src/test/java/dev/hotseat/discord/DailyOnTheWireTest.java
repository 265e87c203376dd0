package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply;
import dev.hotseat.daily.DailyStage;
import dev.hotseat.daily.Schedule;
import dev.hotseat.daily.Schedule.State;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.NotOffered;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.text.Message;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/daily` as Discord's client offers it, with a planner on paper behind it.
class DailyOnTheWireTest {
  private static final List<String> SUBCOMMANDS =
      List.of("set", "show", "pause", "resume", "skip", "now", "remove", "line-up");
  private static final String SET = "/daily set channel:#daily time:9am zone:Berlin ";

  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Channel daily = group.channel("daily");
  private final Person olga = discord.person("Olga").in(general);
  private final Person mallory = discord.person("Mallory").in(general);
  private final DailyStage stage = new DailyStage();
  private final TestBot bot = TestBot.of(discord);

  @BeforeEach
  void join() {
    group.give(olga.id(), group.role("Organiser", Permission.MANAGE_GUILD));
    bot.join(stage.commands(bot.frontEnd().checkup()).toArray(Command[]::new));
  }

  @AfterEach
  void leave() {
    bot.close();
  }

  @Test
  void letsAModeratorGoThroughTheDay() {
    olga.slash(SET + "name:morning days:every day");
    assertThat(olga.awaits("morning · on"))
        .contains("only you see this", "#daily: every day at 09:00, Europe/Berlin")
        .containsPattern("Next: <t:\\d+:F> · <t:\\d+:F> · <t:\\d+:F>");
    assertThat(schedule().channel()).isEqualTo(daily.id());

    olga.slash("/daily show");
    olga.slash("/daily pause name:MORNING");
    olga.awaits("“morning” is paused. If you resume it now, it posts next <t:");
    assertThat(schedule().state()).isEqualTo(State.PAUSED);
    olga.slash("/daily resume");
    olga.awaits("“morning” is on again. It posts next <t:");
    olga.slash("/daily skip");
    olga.awaits("“morning” leaves out <t:");
    olga.slash("/daily now");
    olga.awaits("https://discord.example/");
    olga.slash("/daily line-up");
    olga.awaits("1. <t:");
    olga.clicks("Ask 3 next");
    olga.awaits("· What about views?");
    olga.slash("/daily remove");
    olga.clicks("Remove it");
    olga.awaits("“morning” is removed.");
    assertThat(stage.planner.of(group.id())).isEmpty();
    assertThat(mallory.sees()).doesNotContain("morning");
  }

  @Test
  void saysWhatIsMissingInTheChannelAndTriesAgain() {
    daily.denyBot(Permission.SEND_MESSAGES, Permission.CREATE_PUBLIC_THREADS);

    olga.slash(SET);
    assertThat(olga.awaits("can’t post in \\#daily yet"))
        .contains("Send Messages, Create Public Threads are missing");
    olga.clicks("Try again");
    assertThat(stage.planner.of(group.id())).isEmpty();

    daily.denyBot();
    olga.clicks("Try again");
    olga.awaits("daily · on");
    assertThat(schedule().name()).isEqualTo("daily");
  }

  @Test
  void saysThatAForumHasNoTagThatItCanUse() {
    Channel forum = group.forum("quiz", true, "news");
    forum.moderateTags(true);

    olga.slash("/daily set channel:#quiz time:9am zone:Berlin");
    assertThat(olga.awaits("Posts in #quiz need a tag, and it has none that I can use."))
        .contains("or switch off *Require people to select tags when posting*");
    assertThat(stage.planner.of(group.id())).isEmpty();
    forum.moderateTags(false);
    olga.clicks("Try again");
    olga.awaits("quiz · on");

    forum.moderateTags(true);
    group.permit(group.botRole(), Permission.ordinary() | Permission.MANAGE_THREADS.bit());
    olga.slash("/daily set channel:#quiz time:10am zone:Berlin");
    olga.awaits("quiz: Mon–Fri at 10:00");
  }

  @Test
  void mentionsARoleOnlyIfItMay() {
    group.role("learners");

    olga.slash(SET + "role:learners");
    olga.awaits("Mention \\@everyone, \\@here, and All Roles is missing");
    group.permit(group.botRole(), Permission.ordinary() | Permission.MENTION_EVERYONE.bit());
    olga.clicks("Try again");
    olga.awaits("Each post mentions learners.");
    olga.slash(SET + "role:@@everyone");
    olga.awaits("I never mention everyone.");
  }

  @Test
  void completesZonesTopicsAndNames() {
    olga.slash(SET + "name:Morning");

    assertThat(olga.types("/daily set zone:", "new y")).contains("America/New_York");
    assertThat(olga.types("/daily set topic:", "da")).containsExactly("databases");
    assertThat(olga.types("/daily set topic:", "")).contains("rotate", "all", "web");
    for (String subcommand : SUBCOMMANDS) {
      assertThat(olga.types("/daily " + subcommand + " name:", "mo")).containsExactly("Morning");
    }
    assertThat(olga.types("/daily line-up question:", "cors")).containsExactly("What about cors?");
  }

  @Test
  void answersNonsenseInEveryOption() {
    List<String> nonsense =
        List.of(
            "name:" + "x".repeat(33),
            "days:@everyone",
            "topic:<#1>",
            "except:04/05/2026",
            "catch-up:||forever||");

    olga.slash(
        "/daily set channel:#daily time:**soon** zone:`Atlantis` " + String.join(" ", nonsense));

    assertThat(olga.awaits("Nothing was changed."))
        .contains(
            "is no time that I can read",
            "I know no time zone",
            "can’t be a name",
            "are no days that I can read",
            "I have no topic",
            "means different days to different people",
            "is no time span that I can read");
    assertThat(stage.planner.of(group.id())).isEmpty();
  }

  @Test
  void refusesAMemberWhoIsNotOfferedItAndForgesIt() {
    olga.slash(SET + "name:morning");
    Schedule before = schedule();
    assertThatThrownBy(() -> mallory.slash("/daily show")).isInstanceOf(NotOffered.class);

    for (int i = 0; i < SUBCOMMANDS.size(); i++) {
      Interaction refused =
          mallory.forges(Interaction.COMMAND, forged(SUBCOMMANDS.get(i)), Json.object());
      assertThat(refused.isAnswered()).isTrue();
      assertThat(refusals()).as(SUBCOMMANDS.get(i)).isEqualTo(i + 1);
    }
    bot.channels().post(general.id(), removal(before), "forged");
    mallory.clicks("Remove it");

    assertThat(refusals()).isEqualTo(SUBCOMMANDS.size() + 1);
    assertThat(schedule()).isEqualTo(before);
    assertThat(mallory.seesPrivately()).doesNotContain("morning", "Posted", "<t:");
  }

  private int refusals() {
    return mallory.seesPrivately().split("Only a moderator can do that", -1).length - 1;
  }

  /// A card that Olga alone should see.
  private static Reply.Card removal(Schedule schedule) {
    return new Reply.Card(
        Audience.EVERYONE,
        List.of(),
        List.of(
            new Button(
                Message.of("button.remove-daily"),
                CommandLine.of("daily-remove", "id", Long.toString(schedule.id())))));
  }

  private ObjectNode forged(String subcommand) {
    List<ObjectNode> options =
        subcommand.equals("set")
            ? List.of(
                Json.object("type", 7, "name", "channel", "value", daily.id()),
                Json.object("type", 3, "name", "time", "value", "9am"),
                Json.object("type", 3, "name", "zone", "value", "UTC"),
                Json.object("type", 3, "name", "name", "value", "morning"))
            : List.of(Json.object("type", 3, "name", "name", "value", "morning"));
    return Json.object(
        "id",
        command(),
        "name",
        "daily",
        "type",
        1,
        "resolved",
        Json.object("channels", Json.object(daily.id(), daily.json().put("permissions", "0"))),
        "options",
        List.of(Json.object("type", 1, "name", subcommand, "options", options)));
  }

  private String command() {
    return discord.world().application().commands().all("").stream()
        .filter(known -> Json.text(known, "name").equals("daily"))
        .map(known -> Json.text(known, "id"))
        .findFirst()
        .orElseThrow();
  }

  private Schedule schedule() {
    List<Schedule> all = stage.planner.of(group.id());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
