package dev.hotseat.discord.small;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Server;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gateway's faults look to JDA as they do in Discord.
class GatewayFaultTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @RegisterExtension
  private final JdaLogs logs =
      new JdaLogs()
          .allowing(
              "Got disconnected from WebSocket.*",
              "Missed 2 heartbeats!.*",
              "WebSocket connection closed due to.*",
              "Reconnect failed!.*",
              "Encountered IDENTIFY.*");

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private @Nullable EchoBot joined;

  @AfterEach
  void leave() {
    bot().close();
  }

  private EchoBot bot() {
    return Objects.requireNonNull(joined);
  }

  private void join(GatewayIntent... intents) {
    joined = EchoBot.connect(discord, intents);
    bot().awaitReady();
  }

  private void joinWithContent() {
    discord.world().application().allowMessageContent();
    join(GatewayIntent.MESSAGE_CONTENT);
  }

  private void awaitEvent(String... names) {
    discord
        .world()
        .await(
            String.join(" or ", names) + " among " + bot().events(),
            PATIENCE,
            () -> Stream.of(names).filter(bot().events()::contains).findFirst());
  }

  private void awaitHeard(String... texts) {
    discord
        .world()
        .await(
            "texts, only " + bot().heard(),
            PATIENCE,
            () -> Optional.of(true).filter(yes -> bot().heard().size() >= texts.length));
    assertThat(bot().heard()).containsExactly(texts);
  }

  @Test
  void deliversAfterACutWhatHappenedMeanwhile() {
    joinWithContent();

    discord.gateway().faults().refuseConnections(true);
    discord.gateway().cut();
    ana.says("while away");
    discord.gateway().faults().refuseConnections(false);

    awaitEvent("SessionResumeEvent");
    awaitHeard("while away");
    assertThat(discord.gateway().heard(2)).as("identifies").isEqualTo(1);
  }

  @Test
  void deliversAgainWhatAReplayOverlaps() {
    joinWithContent();
    ana.says("once");
    awaitHeard("once");

    discord.gateway().faults().overlapNextResume(1);
    discord.gateway().askToReconnect();

    awaitHeard("once", "once");
  }

  @Test
  void resumesWhenAskedToReconnect() {
    join();

    discord.gateway().askToReconnect();

    awaitEvent("SessionResumeEvent");
  }

  @Test
  void resumesAnInvalidSessionThatMayBeResumed() {
    join();

    discord.gateway().invalidate(true);

    awaitEvent("SessionResumeEvent");
  }

  @Test
  void identifiesAgainAfterAnInvalidSessionAndWhatWasMissedStaysMissed() {
    joinWithContent();

    discord
        .world()
        .act(
            () -> {
              discord.gateway().invalidate(false);
              ana.says("lost"); // before anybody can identify again
            });

    awaitEvent("SessionRecreateEvent");
    assertThat(bot().heard()).isEmpty();
    assertThat(discord.gateway().heard(2)).as("identifies").isEqualTo(2);
  }

  @Test
  void identifiesAgainWhenASessionWasForgotten() {
    join();

    discord.gateway().forgetSessions();
    discord.gateway().cut();

    awaitEvent("SessionRecreateEvent");
  }

  @Test
  void isLeftWhenHeartbeatsAreNotAcknowledged() {
    discord.gateway().faults().heartbeatEvery(Duration.ofMillis(200));
    join();

    discord.gateway().faults().heartbeatEvery(Duration.ofSeconds(41)); // the next connection's
    discord.gateway().faults().withholdAcks(true);

    awaitEvent("SessionDisconnectEvent");
    // JDA as it is now and then interrupts its own resume, and shuts down.
    awaitEvent("SessionResumeEvent", "ShutdownEvent");
  }

  @ParameterizedTest
  @ValueSource(ints = {4000, 4001, 4002, 4003, 4005, 4008})
  void resumesAfterAHarmlessClose(int code) {
    join();

    discord.gateway().close(code);

    awaitEvent("SessionResumeEvent");
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001, 4007, 4009})
  void identifiesAgainAfterACloseThatEndsTheSession(int code) {
    join();

    discord.gateway().close(code);

    awaitEvent("SessionRecreateEvent");
  }

  @ParameterizedTest
  @ValueSource(ints = {4004, 4010, 4011, 4013, 4014})
  void endsJdaByAFatalClose(int code) {
    join();
    logs.allowing(".*");

    discord.gateway().close(code);

    awaitEvent("ShutdownEvent");
    assertThat(bot().jda().getStatus()).isIn(JDA.Status.SHUTDOWN, JDA.Status.SHUTTING_DOWN);
  }

  @Test
  void refusesIntentsThatThePortalDoesNotAllow() {
    logs.allowing(".*");

    joined = EchoBot.connect(discord, GatewayIntent.MESSAGE_CONTENT);

    awaitEvent("ShutdownEvent");
  }

  @Test
  void resetsTheTokenWhenAllIdentifiesAreUsed() {
    logs.allowing(".*");
    String token = discord.token();

    discord.gateway().faults().identifiesLeft(0);
    joined = EchoBot.connect(discord);

    awaitEvent("ShutdownEvent");
    assertThat(discord.token()).isNotEqualTo(token);
  }

  @Test
  void staysSilentWhileFrozenAndGoesOnAfterwards() {
    joinWithContent();

    discord.gateway().faults().freeze(true);
    ana.says("into the void");
    assertThat(bot().heard()).isEmpty();
    assertThat(bot().jda().getStatus()).isEqualTo(JDA.Status.CONNECTED);
    discord.gateway().faults().freeze(false);

    awaitHeard("into the void");
  }

  @Test
  void makesAServerUnavailableAndAvailableAgain() {
    joinWithContent();

    group.setAvailable(false);
    awaitEvent("GuildUnavailableEvent");
    group.setAvailable(true);

    awaitEvent("GuildAvailableEvent");
    ana.says("back");
    awaitHeard("back");
  }

  @Test
  void kicksAndInvitesTheBot() {
    join();

    group.removeBot();
    awaitEvent("GuildLeaveEvent");
    group.inviteBot();

    awaitEvent("GuildJoinEvent");
  }

  @Test
  void tellsOfDeletedChannelsAndMessagesAndOfPermissions() {
    join();
    var message = ana.says("soon gone");

    ana.deletes(message);
    awaitEvent("MessageDeleteEvent");
    general.denyBot(dev.hotseat.discord.small.world.Permission.SEND_MESSAGES);
    awaitEvent("PermissionOverrideCreateEvent");
    group.takeRoles(discord.world().application().id());
    general.delete();

    awaitEvent("ChannelDeleteEvent");
  }

  @Test
  void sendsWhateverItIsToldAndJdaComplains() {
    join();
    logs.allowing("Got an unexpected Json-parse error.*", ".*");

    discord.gateway().sendRaw("{\"op\":0,\"s\":99,\"t\":\"MESSAGE_CREATE\",\"d\":{\"id\":\"x\"}}");
    group.channel("afterwards");

    awaitEvent("ChannelCreateEvent");
  }
}
