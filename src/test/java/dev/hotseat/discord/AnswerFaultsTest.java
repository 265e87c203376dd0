package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Command;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was asked for is done once and answered once, whatever happens to the answer.
class AnswerFaultsTest {
  private static final String CALLBACK = "POST /interactions/*/*/callback";
  private static final String ORIGINAL = "PATCH /webhooks/*/*/messages/@original";
  private static final Option<String> TOPIC = Option.text("topic");

  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general).withoutWaiting();
  private final TestBot bot = TestBot.of(discord);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  @BeforeEach
  void join() {
    bot.join(
        Command.personal("topics", this::said, TOPIC),
        Command.personal("score", this::said).inPublic(),
        Command.personal("hint", this::said).instant(),
        Command.personal("again", this::waiting),
        Command.personal("skip", this::waiting).inPublic());
  }

  @AfterEach
  void leave() {
    discord.rest().faults().clear();
    go.countDown();
    bot.close();
  }

  private Reply said(Invocation invocation) {
    bot.noting(invocation);
    return new Reply.Card(
        invocation.values().isEmpty()
            ? dev.hotseat.command.Audience.EVERYONE
            : dev.hotseat.command.Audience.CALLER,
        List.of(new Part.Paragraph(Message.of("bot.title"))),
        List.of());
  }

  private Reply waiting(Invocation invocation) {
    begun.countDown();
    try {
      go.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return said(invocation);
  }

  private void awaitPrivate(String text) {
    bot.await(text, () -> Optional.of(true).filter(y -> ana.inPrivate().sees().contains(text)));
    ana.in(general);
  }

  @Test
  void answersOnceWhenTheLineBreaksAfterTheAnnouncement() {
    logs.allowing("There was an I/O error.*");
    discord.rest().faults().next(CALLBACK, new Fault.Reset(true));

    ana.slash("/topics topic:x");

    ana.awaits("Hotseat, a mock");
    assertThat(bot.invocations()).hasSize(1);
    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void answersOnceWhenTheLineBreaksAfterAnInstantAnswer() {
    logs.allowing("There was an I/O error.*");
    discord.rest().faults().next(CALLBACK, new Fault.Reset(true));

    ana.slash("/hint");

    ana.awaits("Hotseat, a mock");
    assertThat(bot.invocations()).hasSize(1);
    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void doesWhatCameTooLateAndAnswersWhereItCan() {
    discord.gateway().faults().freeze(true);
    ana.slash("/topics topic:late");
    discord.clock().advance(Duration.ofSeconds(4));

    discord.gateway().faults().freeze(false);

    awaitPrivate("Hotseat, a mock");
    assertThat(bot.invocations()).hasSize(1);
    assertThat(general.messages()).isEmpty();
  }

  @Test
  void answersInTheChannelWhatAllMaySee() {
    discord.gateway().faults().freeze(true);
    ana.slash("/score");
    discord.clock().advance(Duration.ofSeconds(4));

    discord.gateway().faults().freeze(false);

    ana.awaits("Hotseat, a mock");
    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void leavesItWhereThePersonTakesNoMessagesEither() {
    logs.allowing(".*");
    discord.world().closeToBot(ana.id());
    discord.gateway().faults().freeze(true);
    ana.slash("/topics topic:late");
    discord.clock().advance(Duration.ofSeconds(4));

    discord.gateway().faults().freeze(false);
    bot.await("the command", () -> Optional.of(true).filter(y -> !bot.invocations().isEmpty()));
    ana.waiting().slash("/topics topic:next");

    assertThat(ana.awaits("Hotseat, a mock")).contains("only you see this");
  }

  @Test
  void answersAnotherWayAfterAQuarterOfAnHour() throws InterruptedException {
    Interaction given = ana.slash("/skip");
    begun.await();
    bot.await("announcement", () -> Optional.of(given).filter(now -> now.acknowledgement() != 0));
    discord.clock().advance(Duration.ofMinutes(16));

    go.countDown();

    ana.awaits("Hotseat, a mock");
    assertThat(bot.invocations()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 529})
  void triesTheAnswerAgainWhenDiscordFails(int status) {
    discord.rest().faults().next(ORIGINAL, Fault.status(status));

    ana.slash("/topics topic:x");

    assertThat(ana.awaits("Hotseat, a mock")).doesNotContain("thinking");
    assertThat(bot.invocations()).hasSize(1);
  }

  @Test
  void takesAGarbledAnswerAsDoneAgain() {
    logs.allowing(".*");
    discord.rest().faults().next(ORIGINAL, new Fault.Garbled());

    ana.slash("/topics topic:x");

    ana.awaits("Hotseat, a mock");
    assertThat(general.messages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {10015, 10008, 50027, 40094})
  void goesAnotherWayWhereTheInteractionIsOver(int code) {
    discord
        .rest()
        .faults()
        .always(ORIGINAL, Fault.refusal(Refusal.of(code == 50027 ? 401 : 404, code, "Over")));

    ana.slash("/topics topic:x");

    awaitPrivate("Hotseat, a mock");
  }

  @Test
  void takesAnInteractionThatHasItsAnswerAsDone() {
    discord.rest().faults().next(CALLBACK, Fault.refusal(Refusal.alreadyAcknowledged()));

    ana.slash("/hint");
    bot.await("refusal", () -> discord.rest().requests(CALLBACK).stream().findFirst());
    ana.waiting().slash("/topics topic:x");

    ana.awaits("Hotseat, a mock");
    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void opensNothingAndGoesOnWhereAFormIsTooLate() {
    discord.rest().faults().next(CALLBACK, Fault.refusal(Refusal.unknownInteraction()));

    ana.slash("/hint");

    ana.awaits("Hotseat, a mock");
  }
}
