package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.operations.BotAccount;
import dev.hotseat.text.Message;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountEnquiryTest {
  private static final String ME = "GET /applications/@me";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  private final SmallDiscord discord = running.discord();

  private BotAccount ask(String token, String api) {
    return new AccountEnquiry(
            new Account(token, URI.create(api), URI.create(discord.gatewayUrl()), false))
        .ask();
  }

  @Test
  void knowsAGoodToken() {
    assertThat(ask(discord.token(), discord.restUrl()))
        .isEqualTo(new BotAccount.Valid(discord.world().application().id(), "Hotseat"));
  }

  @Test
  void knowsABadToken() {
    assertThat(ask("bad", discord.restUrl())).isEqualTo(new BotAccount.Failed(Fatal.token()));
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 429, 500, 503})
  void saysThatDiscordDoesNotAnswer(int status) {
    discord.rest().faults().next(ME, Fault.status(status));

    assertThat(ask(discord.token(), discord.restUrl()))
        .isEqualTo(
            new BotAccount.Failed(Message.of("discord.fatal.unreachable", "address", "127.0.0.1")));
  }

  @Test
  void saysSoWhereNobodyListens() {
    assertThat(ask(discord.token(), "http://127.0.0.1:1/")).isInstanceOf(BotAccount.Failed.class);
  }

  @Test
  void takesAnAnswerThatCannotBeReadForNone() {
    discord.rest().faults().next(ME, new Fault.Garbled());

    assertThat(ask(discord.token(), discord.restUrl())).isInstanceOf(BotAccount.Failed.class);
  }
}
