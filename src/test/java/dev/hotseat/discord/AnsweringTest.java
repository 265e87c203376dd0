package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Access;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Handler;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.NotOffered;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.wire.SettableClock;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people give reaches the commands, and what they answer reaches people. The commands borrow
/// names that have texts.
class AnsweringTest {
  private static final int MESSAGE = 4;
  private static final int DEFERRED_MESSAGE = 5;
  private static final Option<String> TOPIC =
      Option.text("topic")
          .completed(
              (typed, caller) ->
                  List.of(
                      new Suggestion("databases", "Databases after " + typed),
                      new Suggestion("x".repeat(101), "too long a value"),
                      new Suggestion("long", "y".repeat(200))));
  private static final Option<String> TEXT = Option.text("text").always();
  private static final Option<Integer> POINT = Option.number("point", 1, 9);

  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private final Person ben = discord.person("Ben").in(general);
  // It stands still: how much somebody may ask for at once does not depend on how fast a test is.
  private final TestBot bot =
      new TestBot(
          discord, SettableClock.standingAt(discord.clock().instant()), ServerCustoms.NONE, false);

  private final CountDownLatch ended = new CountDownLatch(1);

  @BeforeEach
  void join() {
    bot.join(
        Command.personal("topics", this::topics, TOPIC),
        Command.personal("answer", this::answered, TEXT).given(Given.SILENT),
        Command.personal("where", this::topics, POINT, Option.text(Command.PRESSED))
            .given(Given.SILENT),
        Command.personal("again", invocation -> form()).instant(),
        Command.personal("score", invocation -> card(Audience.EVERYONE)).inPublic(),
        Command.personal("mine", this::refused, POINT).inPublic().inServers(),
        Command.personal("next", Handler.objecting(this::refusing, this::answered)).inPublic(),
        Command.personal("skip", Handler.objecting(this::waiting, i -> card(Audience.EVERYONE)))
            .inPublic(),
        Command.personal("easier", invocation -> card(Audience.CALLER)).forModerators(),
        Command.personal("harder", AnsweringTest::failing),
        new Command(
            "grade-this",
            Given.FOR_MESSAGE,
            Access.EVERYONE,
            Command.Where.IN_SERVER,
            Audience.CALLER,
            Command.Speed.SLOW,
            List.of(Option.text("message"), Option.text("author"), Option.text("text")),
            invocation -> {
              bot.noting(invocation);
              return card(Audience.CALLER);
            }));
  }

  @AfterEach
  void leave() {
    ended.countDown();
    bot.close();
  }

  private Reply topics(dev.hotseat.command.Invocation invocation) {
    bot.noting(invocation);
    return said("topic " + invocation.value(TOPIC).orElse("none"));
  }

  private Reply answered(dev.hotseat.command.Invocation invocation) {
    bot.noting(invocation);
    return said(invocation.required(TEXT));
  }

  private Reply refused(dev.hotseat.command.Invocation invocation) {
    throw new Rejection(Message.of("option.missing", "name", "a *point*"));
  }

  private Optional<Reply> refusing(dev.hotseat.command.Invocation invocation) {
    return Optional.of(refused(invocation));
  }

  private Optional<Reply> waiting(dev.hotseat.command.Invocation invocation) {
    try {
      ended.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private static Reply failing(dev.hotseat.command.Invocation invocation) {
    throw new IllegalStateException("on purpose");
  }

  private static Reply said(String text) {
    return Reply.toCaller(new Part.Paragraph(Message.of("option.missing", "name", text)));
  }

  private static Reply.Card card(Audience audience) {
    return new Reply.Card(
        audience,
        List.of(new Part.Heading(Message.of("bot.title"))),
        List.of(
            new Button(Message.of("button.again"), CommandLine.of("again")),
            new Button(Message.of("button.mine"), CommandLine.of("topics", "topic", "a b:c"))));
  }

  private static Reply form() {
    return new Reply.Form(
        Message.of("interview.reference"),
        List.of(new Part.Heading(Message.of("bot.title"))),
        CommandLine.of("answer"),
        List.of(new Reply.Field(TEXT, Message.of("interview.reference"), 4000, true)));
  }

  @Test
  void tellsWhereItIs() {
    assertThat(bot.joined()).isEqualTo(new DiscordFrontEnd.Joined(1, "Hotseat"));
  }

  @Test
  void answersASlashCommandPrivately() {
    ana.slash("/topics topic:sql");

    assertThat(ana.awaits("topic sql"))
        .isEqualTo("Hotseat (only you see this):\n  topic sql is missing.\n");
    assertThat(ben.sees()).isEmpty();
    assertThat(bot.invocations().getFirst().caller())
        .satisfies(
            caller -> {
              assertThat(caller.id()).isEqualTo(ana.id());
              assertThat(caller.name()).isEqualTo("Ana");
              assertThat(caller.moderator()).isFalse();
              assertThat(caller.place().server()).contains(group.id());
              assertThat(caller.place().channel()).isEqualTo(general.id());
            });
  }

  @Test
  void answersInPublicWhatAllMaySee() {
    ana.slash("/score");

    assertThat(ben.awaits("Hotseat, a mock")).contains("[ try again ]", "[ I said that ]");
  }

  @Test
  void refusesPrivatelyWhatWasAnnouncedInPublic() {
    ana.slash("/mine");

    assertThat(ana.awaits("missing"))
        .isEqualTo("Hotseat (only you see this):\n  a \\*point\\* is missing.\n");
    assertThat(ben.sees()).isEmpty();
  }

  @Test
  void refusesPrivatelyWithoutAnnouncingAnything() {
    Interaction given = ana.slash("/next");

    assertThat(given.acknowledgement()).isEqualTo(MESSAGE);
    assertThat(ana.awaits("missing")).startsWith("Hotseat (only you see this)");
    assertThat(bot.invocations()).isEmpty();
  }

  @Test
  void announcesWhereItTakesLongToFindOutWhetherThereIsAnObjection() {
    Interaction given = ana.slash("/skip");

    assertThat(given.acknowledgement()).isEqualTo(DEFERRED_MESSAGE);
    ben.awaits("Hotseat, a mock");
  }

  @Test
  void keepsAButtonThatOnlyOneSeesFromOthersWhoForgeIt() {
    group.give(ana.id(), group.role("moderators", Permission.MANAGE_GUILD));
    ana.slash("/easier");
    var hers = ana.newest();

    Interaction forged = ben.clicks(hers, "I said that");

    assertThat(forged.acknowledgement()).isEqualTo(MESSAGE);
    assertThat(ben.awaits("for somebody else")).startsWith("Hotseat (only you see this)");
    assertThat(bot.invocations()).isEmpty();
    ana.clicks(hers, "I said that");
    ana.awaits("topic a ");
  }

  @Test
  void completesWhatIsTyped() {
    assertThat(ana.types("/topics topic:", "sq"))
        .hasSize(2)
        .contains("Databases after sq")
        .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void runsAButtonWithItsValues() {
    ana.slash("/score");
    ben.awaits("I said that");

    ben.clicks("I said that");

    assertThat(ben.awaits("topic a b")).contains("topic a b:c is missing.");
    assertThat(ana.seesPrivately()).isEmpty();
  }

  @Test
  void tellsACommandThatWantsToKnowWhichMessageItsButtonStandsUnder() {
    Button button =
        new Button(Message.of("button.next"), new CommandLine("where", Map.of(), List.of("7")));
    String message =
        bot.channels()
            .post(
                general.id(), new Reply.Card(Audience.EVERYONE, List.of(), List.of(button)), "key");

    ana.clicks("next");

    ana.awaits("topic none");
    assertThat(bot.invocations().getFirst().values())
        .isEqualTo(Map.of("point", "7", "pressed", message));
  }

  @Test
  void opensAFormAndRunsWhatIsFilledIn() {
    ana.slash("/again");
    assertThat(ana.sees()).contains("┌ A full answer", "│ ### Hotseat, a mock interviewer");

    ana.fillsIn("A full answer", "An index, *of course*.");

    assertThat(ana.awaits("is missing")).contains("An index, \\*of course\\*.");
    assertThat(bot.invocations().getFirst().values())
        .containsEntry("text", "An index, *of course*.");
  }

  @Test
  void givesEveryFormAnIdOfItsOwn() {
    Interaction first = ana.slash("/again");
    Interaction second = ana.slash("/again");

    assertThat(Json.text(first.shown().orElseThrow(), "custom_id"))
        .endsWith(" answer")
        .isNotEqualTo(Json.text(second.shown().orElseThrow(), "custom_id"));
  }

  @Test
  void runsAMessageCommandWithTheMessage() {
    var message = ben.says("my reply");

    ana.opensAppMenu("Grade this", message);

    assertThat(bot.invocations().getFirst().values())
        .isEqualTo(Map.of("message", message.id(), "author", ben.id(), "text", "my reply"));
  }

  @Test
  void answersTheSameInteractionOnce() {
    Interaction given = ana.slash("/topics topic:once");
    ana.awaits("topic once");

    discord.world().interactions().repeat(given);
    ana.slash("/topics topic:afterwards");

    ana.awaits("topic afterwards");
    assertThat(bot.invocations()).hasSize(2);
  }

  @Test
  void keepsModeratorsCommandsFromMembersWhoForgeThem() {
    Assertions.assertThatThrownBy(() -> ana.slash("/easier")).isInstanceOf(NotOffered.class);

    ana.forges(2, Json.object("id", "1", "name", "easier", "type", 1), Json.object());

    assertThat(ana.awaits("Only a moderator")).contains("only you see this");
    assertThat(bot.happened()).doesNotContain("moderatorSeen Ana");
  }

  @Test
  void knowsAModeratorByTheRight() {
    group.give(ben.id(), group.role("moderators", Permission.MANAGE_GUILD));

    ben.slash("/easier");

    ben.awaits("Hotseat, a mock");
    bot.awaitHappened("moderatorSeen Ben");
  }

  @Test
  void refusesCommandsThatAreNotTypedAndUnknownOnes() {
    ana.forges(2, Json.object("id", "1", "name", "answer", "type", 1), Json.object());
    assertThat(ana.awaits("no command /answer")).contains("only you see this");

    bot.channels()
        .post(
            general.id(),
            new Reply.Card(
                Audience.EVERYONE,
                List.of(),
                List.of(
                    new Button(Message.of("button.next"), CommandLine.of("no-such", "x", "\"y")))),
            "key");
    ana.clicks("next");
    ana.awaits("That is from another version of me. /help shows what to use instead.");
  }

  @Test
  void tellsAnIncidentWhereACommandFails() {
    logs.allowing(".*");

    ana.slash("/harder");

    ana.awaits("tell the operator this number: incident-");
  }

  @Test
  void worksInPrivateAndForThoseWhoBroughtItAlong() {
    ana.inPrivate().slash("/topics topic:alone");
    ana.awaits("topic alone");
    assertThat(bot.invocations().getLast().caller().place().server()).isEmpty();

    Server elsewhere = discord.server("Elsewhere");
    elsewhere.removeBot();
    ana.installs().in(elsewhere.channel("lobby")).slash("/topics topic:elsewhere");

    ana.awaits("topic elsewhere");
    assertThat(bot.invocations().getLast().caller().place().server()).isEmpty();
  }

  @Test
  void asksAMemberWhoFloodsToSlowDown() {
    for (int i = 0; i < 16; i++) {
      ana.slash("/topics topic:" + i);
    }

    ana.awaits("That was a lot at once");
    ben.slash("/topics topic:ben");
    ben.awaits("topic ben");
  }

  @Test
  void namesCommandsInGerman() {
    bot.close();
    TestBot other = TestBot.of(discord);
    other.join(Command.personal("ask", invocation -> form(), TOPIC).instant());
    var ask = discord.world().application().commands().all("").getFirst();

    assertThat(Json.text(ask.path("name_localizations"), "de")).isEqualTo("frage");
    assertThat(Json.text(ask.path("description_localizations"), "de")).startsWith("Stellt eine");
    assertThat(Json.text(ask.path("options").path(0).path("name_localizations"), "de"))
        .isEqualTo("thema");
    other.close();
  }
}
