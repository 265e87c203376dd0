package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Command;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.SettableClock;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each fault that a gateway may have, and what becomes of the service in it.
class GatewayFaultsTest {
  private static final Option<String> TOPIC = Option.text("topic");

  @RegisterExtension
  private final JdaLogs logs =
      new JdaLogs()
          .allowing(
              "Got disconnected from WebSocket.*",
              "Missed 2 heartbeats!.*",
              "WebSocket connection closed.*",
              "Reconnect failed!.*",
              "Encountered IDENTIFY.*");

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private final SettableClock clock = SettableClock.running();
  private final TestBot bot = new TestBot(discord, clock, ServerCustoms.NONE, false);

  @AfterEach
  void leave() {
    discord.gateway().faults().freeze(false);
    bot.close();
  }

  private void join() {
    bot.join(
        Command.personal(
            "topics",
            invocation -> {
              bot.noting(invocation);
              return Reply.toCaller(
                  new Part.Paragraph(
                      Message.of("option.missing", "name", invocation.required(TOPIC))));
            },
            TOPIC));
    bot.awaitHappened("missedSome");
    bot.happened().clear();
  }

  /// The service goes on: a command given now is answered, once.
  private void assertServes() {
    bot.await("a session", () -> Optional.of(true).filter(yes -> discord.gateway().hasBot()));
    ana.slash("/topics topic:afterwards");
    ana.awaits("afterwards is missing");
    assertThat(bot.invocations()).hasSize(1);
  }

  private void assertEndsWith(String sentence) {
    Optional<Failure> end = bot.awaitEnd();
    assertThat(end).isPresent();
    assertThat(Texts.of(Locale.ENGLISH).say(end.orElseThrow().reasons().getFirst()))
        .contains(sentence);
  }

  @Test
  void losesNothingByACut() {
    join();
    discord.gateway().faults().refuseConnections(true);
    discord.gateway().cut();

    ana.writesPrivately("while away");
    discord.gateway().faults().refuseConnections(false);

    bot.awaitHappened("heard Ana: while away");
    assertThat(discord.gateway().heard(2)).as("identifies").isEqualTo(1);
  }

  @Test
  void hearsOnceWhatAReplayTellsTwice() {
    join();
    ana.writesPrivately("once");
    bot.awaitHappened("heard Ana: once");

    discord.gateway().faults().overlapNextResume(1);
    discord.gateway().askToReconnect();
    bot.await("a resume", () -> Optional.of(true).filter(y -> discord.gateway().heard(6) > 0));
    ana.writesPrivately("afterwards");

    bot.awaitHappened("heard Ana: afterwards");
    assertThat(bot.happened()).filteredOn("heard Ana: once"::equals).hasSize(1);
  }

  @Test
  void runsOnceWhatAReplayTellsTwice() {
    join();
    ana.slash("/topics topic:once");
    ana.awaits("once is missing");

    discord.gateway().faults().overlapNextResume(3);
    discord.gateway().askToReconnect();
    bot.await("a resume", () -> Optional.of(true).filter(y -> discord.gateway().heard(6) > 0));
    ana.writesPrivately("afterwards");

    bot.awaitHappened("heard Ana: afterwards");
    assertThat(bot.invocations()).hasSize(1);
  }

  @Test
  void resumesAsItIsAsked() {
    join();

    discord.gateway().invalidate(true);

    bot.await("a resume", () -> Optional.of(true).filter(y -> discord.gateway().heard(6) > 0));
    assertServes();
  }

  @Test
  void resumesASessionWhoseBeginningSaidNoMoreThanIsDocumented() {
    discord.gateway().faults().plainReady(true);
    join();

    discord.gateway().askToReconnect();

    bot.await("a resume", () -> Optional.of(true).filter(y -> discord.gateway().heard(6) > 0));
    assertServes();
    assertThat(discord.gateway().heard(2)).as("identifies").isEqualTo(1);
  }

  @Test
  void looksForWhatItMissedInANewSession() {
    join();

    discord.gateway().invalidate(false);

    bot.awaitHappened("missedSome");
    assertServes();
  }

  @Test
  void leavesAGatewayThatDoesNotAcknowledge() {
    discord.gateway().faults().heartbeatEvery(Duration.ofMillis(200));
    join();

    discord.gateway().faults().heartbeatEvery(Duration.ofSeconds(41)); // the next connection's
    discord.gateway().faults().withholdAcks(true);
    bot.await("a resume", () -> Optional.of(true).filter(y -> discord.gateway().heard(6) > 0));
    discord.gateway().faults().withholdAcks(false);

    assertServes();
  }

  @ParameterizedTest
  @ValueSource(ints = {4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 1000, 1001, 4321})
  void goesOnAfterACloseThatMeansNothing(int code) {
    join();

    discord.gateway().close(code);
    bot.await(
        "a new connection",
        () ->
            Optional.of(true)
                .filter(y -> discord.gateway().heard(6) + discord.gateway().heard(2) > 1));

    assertServes();
  }

  @ParameterizedTest
  @CsvSource({
    "4004, does not take the token",
    "4010, share its servers",
    "4011, share its servers",
    "4012, newer Hotseat",
    "4013, message-content",
    "4014, message-content"
  })
  void endsWithASentenceWhereAnotherTryIsOfNoUse(int code, String sentence) {
    logs.allowing(".*");
    join();

    discord.gateway().close(code);

    assertEndsWith(sentence);
  }

  @Test
  void endsWhereThePortalDoesNotAllowAnIntent() {
    logs.allowing(".*");
    TestBot greedy = new TestBot(discord, clock, ServerCustoms.NONE, true).connect();
    bot.connect();

    assertThat(greedy.awaitEnd()).isPresent();
  }

  @Test
  void endsWhenAllIdentifiesAreUsed() {
    logs.allowing(".*");
    discord.gateway().faults().identifiesLeft(0);

    bot.connect();

    assertEndsWith("does not take the token");
  }

  @Test
  void endsWhereTheTokenWasNeverGood() {
    logs.allowing(".*");
    discord.world().application().resetToken();

    bot.connect();

    assertEndsWith("does not take the token");
  }

  @Test
  void endsWhereTheTokenIsRevokedMeanwhile() {
    logs.allowing(".*");
    join();
    discord.world().application().resetToken();

    for (int i = 0; i < 2; i++) {
      try {
        bot.channels().acknowledge(general.id(), "1");
      } catch (dev.hotseat.channel.Unreachable refused) {
        assertThat(refused).hasMessageContaining("discord.refused");
      }
    }

    assertEndsWith("does not take the token");
  }

  @Test
  void givesNoBeatWhileTheGatewayIsSilentAndEndsAfterFiveMinutes() {
    join();
    bot.awaitHappened("beat");

    discord.gateway().faults().freeze(true);
    clock.advance(Duration.ofMinutes(3));
    // A beat that had begun may come to its end.
    bot.await("a beat's time", after(Duration.ofSeconds(2)));
    bot.happened().clear();
    bot.await("two beats' time", after(Duration.ofSeconds(3)));
    assertThat(bot.happened()).doesNotContain("beat");
    clock.advance(Duration.ofMinutes(3));

    assertEndsWith("not been heard of for");
  }

  private static java.util.function.Supplier<Optional<Boolean>> after(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return () -> Optional.of(true).filter(yes -> System.nanoTime() > end);
  }

  @Test
  void hearsWhatWasSaidToASilentGatewayOnceItSpeaks() {
    join();
    discord.gateway().faults().freeze(true);
    ana.writesPrivately("into the void");

    discord.gateway().faults().freeze(false);

    bot.awaitHappened("heard Ana: into the void");
  }

  @Test
  void readsAgainAfterAnOutage() {
    join();

    group.setAvailable(false);
    group.setAvailable(true);

    bot.awaitHappened("missedSome");
    assertThat(bot.happened()).noneMatch(what -> what.startsWith("left"));
    assertServes();
  }

  @Test
  void goesOnAfterAnEventThatNobodyCanRead() {
    logs.allowing(".*");
    join();

    discord.gateway().sendRaw("{\"op\":0,\"s\":99,\"t\":\"MESSAGE_CREATE\",\"d\":{\"id\":\"x\"}}");

    assertServes();
  }

  @Test
  void finishesWhatItBeganBeforeItStops() throws InterruptedException {
    java.util.concurrent.CountDownLatch begun = new java.util.concurrent.CountDownLatch(1);
    java.util.concurrent.CountDownLatch go = new java.util.concurrent.CountDownLatch(1);
    bot.join(
        Command.personal(
            "score",
            invocation -> {
              begun.countDown();
              try {
                go.await();
              } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
              }
              return Reply.toCaller(new Part.Paragraph(Message.of("bot.title")));
            }));
    ana.withoutWaiting().slash("/score");
    begun.await();

    bot.frontEnd().stop();
    bot.awaitFromOutside("closed door", this::turnsAwayWhoComesNow);
    go.countDown();

    assertThat(bot.awaitEnd()).isEmpty();
    assertThat(ana.sees()).contains("Hotseat, a mock interviewer");
  }

  /// Those who come before the doors are closed are let in still, and wait.
  private boolean turnsAwayWhoComesNow() {
    Person late = discord.person("Late").in(general).withoutWaiting();
    Interaction coming = late.slash("/score");
    bot.await("answer", () -> Optional.of(coming).filter(now -> now.acknowledgement() != 0));
    return late.sees().contains("I’m being restarted");
  }

  @Test
  void registersCommandsOnlyWhereTheyChanged() {
    join();
    bot.close();
    TestBot again = new TestBot(discord, clock, ServerCustoms.NONE, false);

    again.join(
        Command.personal(
            "topics",
            invocation -> Reply.toCaller(new Part.Paragraph(Message.of("bot.title"))),
            TOPIC));
    again.close();

    assertThat(discord.rest().requests("PUT /applications/*/commands")).hasSize(1);
    TestBot other = new TestBot(discord, clock, ServerCustoms.NONE, false);
    other.join(Command.personal("score", invocation -> Reply.toCaller()));
    other.close();
    assertThat(discord.rest().requests("PUT /applications/*/commands")).hasSize(2);
    assertThat(discord.world().application().commands().all("")).hasSize(1);
  }

  @Test
  void servesWhereCommandsCannotBeRegistered() {
    discord
        .rest()
        .faults()
        .always(
            "PUT /applications/*/commands",
            dev.hotseat.discord.small.rest.Fault.refusal(
                dev.hotseat.discord.small.world.Refusal.of(400, 30034, "Daily limit")));

    bot.join(Command.personal("score", invocation -> Reply.toCaller()));

    assertThat(bot.joined().servers()).isEqualTo(1);
    assertThat(discord.rest().requests("PUT /applications/*/commands")).hasSize(1);
  }
}
