package dev.hotseat.discord.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.Server;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.RestAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The REST interface's faults and refusals look to JDA as they do in Discord.
class RestFaultTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SEND = "POST /channels/*/messages";

  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private EchoBot bot;

  @BeforeEach
  void join() {
    bot = EchoBot.join(discord);
  }

  @AfterEach
  void leave() {
    bot.close();
  }

  private TextChannel channel() {
    return Objects.requireNonNull(bot.jda().getTextChannelById(general.id()));
  }

  private static ErrorResponseException failure(RestAction<?> action) {
    return catchThrowableOfType(ErrorResponseException.class, action::complete);
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "shared", "global"})
  void limitsTheRateAndJdaTriesAgain(String scope) {
    logs.allowing("Encountered global rate limit.*", "Encountered 429.*");
    discord.rest().faults().next(SEND, Fault.rateLimit(scope, Duration.ofMillis(100)));

    channel().sendMessage("hello").complete();

    assertThat(general.messages()).hasSize(1);
    assertThat(discord.rest().requests(SEND)).hasSize(2);
  }

  @Test
  void limitsTheRateAsTheProxyInFrontDoes() {
    logs.allowing("Encountered cloudflare rate limit.*");
    discord.rest().faults().next(SEND, Fault.cloudflare(Duration.ofSeconds(1)));

    channel().sendMessage("hello").complete();

    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void failsInsideAndTheSameNonceMayBeSentAgain() {
    discord.rest().faults().next(SEND, Fault.status(500));

    assertThat(failure(channel().sendMessage("hello").setNonce("1")).isServerError()).isTrue();
    channel().sendMessage("hello").setNonce("1").complete();
    channel().sendMessage("hello").setNonce("1").complete();

    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void doesWhatWasAskedBeforeTheLineBreaksAndTheNonceKeepsItSingle() {
    discord.rest().faults().next(SEND, new Fault.Reset(true));

    channel().sendMessage("hello").complete();

    assertThat(general.messages()).hasSize(1);
    assertThat(discord.rest().requests(SEND)).hasSizeGreaterThan(1);
  }

  @Test
  void forgetsANonceAfterAFewMinutes() {
    channel().sendMessage("hello").setNonce("1").complete();

    discord.clock().advance(Duration.ofMinutes(6));
    channel().sendMessage("hello").setNonce("1").complete();

    assertThat(general.messages()).hasSize(2);
  }

  @Test
  void answersGarbledAndTheOutcomeIsUnknown() {
    logs.allowing(".*");
    discord.rest().faults().next(SEND, new Fault.Garbled());

    // With complete() JDA 6.5.0 never comes back from this.
    channel().sendMessage("hello").queue();

    discord
        .world()
        .await(
            "complaint",
            PATIENCE,
            () -> java.util.Optional.of(true).filter(yes -> logs.have("Encountered error.*")));
    assertThat(general.messages().getLast().text()).isEqualTo("hello");
  }

  @Test
  void neverAnswers() {
    logs.allowing(".*");
    discord.rest().faults().times(2, SEND, new Fault.Silence(false));

    assertThatThrownBy(() -> channel().sendMessage("hello").timeout(1, TimeUnit.SECONDS).complete())
        .hasCauseInstanceOf(TimeoutException.class);
    discord.rest().faults().clear();
  }

  @Test
  void refusesWithoutPermissionAndJdaKnowsItBefore() {
    general.denyBot(Permission.SEND_MESSAGES);

    discord
        .world()
        .await(
            "the override in JDA",
            PATIENCE,
            () ->
                java.util.Optional.of(true)
                    .filter(yes -> bot.events().contains("PermissionOverrideCreateEvent")));
    assertThatThrownBy(() -> channel().sendMessage("hello").complete())
        .isInstanceOf(InsufficientPermissionException.class);
  }

  @Test
  void refusesWithAnyCodeOnDemand() {
    discord.rest().faults().next(SEND, Fault.refusal(Refusal.missingAccess()));
    assertThat(failure(channel().sendMessage("hello")).getErrorCode()).isEqualTo(50001);

    discord
        .rest()
        .faults()
        .next(SEND, Fault.refusal(Refusal.of(400, 160006, "Maximum number of active threads")));
    assertThat(failure(channel().sendMessage("hello")).getErrorCode()).isEqualTo(160006);
  }

  @Test
  void refusesDirectMessagesWhereTheyAreClosed() {
    discord.world().closeToBot(ana.id());

    var direct = bot.jda().openPrivateChannelById(ana.id()).complete();

    assertThat(failure(direct.sendMessage("hello")).getErrorCode()).isEqualTo(50007);
  }

  @Test
  void knowsNoMessageThatWasDeleted() {
    String id = channel().sendMessage("hello").complete().getId();

    general.messages().forEach(ana::deletes);

    assertThat(failure(channel().editMessageById(id, "changed")).getErrorCode()).isEqualTo(10008);
  }

  @Test
  void knowsNoChannelThatWasDeletedMeanwhile() {
    TextChannel gone = channel();

    general.delete();

    assertThat(failure(gone.sendMessage("hello")).getErrorCode()).isEqualTo(10003);
  }

  @Test
  void takesNoAnswerAfterThreeSeconds() {
    logs.allowing(".*10062.*", ".*Unknown interaction.*");
    ana.withoutWaiting();
    discord.gateway().faults().freeze(true);
    Interaction late = ana.slash("/echo text:late");

    discord.clock().advance(Duration.ofSeconds(4));
    discord.gateway().faults().freeze(false);

    // Not the request alone: what JDA says of its refusal would fall into the next test.
    discord
        .world()
        .await(
            "refused callback",
            PATIENCE,
            () -> java.util.Optional.of(true).filter(yes -> logs.have(".*10062.*")));
    assertThat(late.acknowledgement()).isZero();
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void limitsEditsOfOldMessages() {
    Message message = sent("old");
    discord.clock().advance(Duration.ofHours(2));

    for (int i = 0; i < 60; i++) {
      channel().editMessageById(message.id(), "edit " + i).complete();
    }

    logs.allowing(".*");
    discord.rest().faults().clear();
    assertThatThrownBy(
            () -> discord.world().messages().edit(message, Json.object(), java.util.List.of()))
        .isInstanceOf(Refusal.class);
  }

  private Message sent(String text) {
    channel().sendMessage(text).complete();
    return general.messages().getLast();
  }

  @Test
  void saysNoToARevokedToken() {
    discord.world().application().resetToken();

    assertThat(failure(channel().sendMessage("hello")).getResponse().code).isEqualTo(401);
  }
}
