package dev.hotseat.discord;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.requests.SequentialRestRateLimiter;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the connection to Discord.
final class Connection {
  private static final Logger log = LoggerFactory.getLogger(Connection.class);
  private static final Duration REQUEST = Duration.ofSeconds(10);
  private static final Duration LOGIN = Duration.ofSeconds(45);
  private static final int SLOWEST_RECONNECT = 32;

  private Connection() {}

  /// Logs in. The gateway is connected to in the background.
  ///
  /// @param incidents notes interactions that cannot be read
  /// @throws Failure where the token is not valid or Discord cannot be reached
  static JDA open(Account account, Incidents incidents, List<EventListener> listeners) {
    // What anybody wrote never calls anybody, whatever a message says of it.
    MessageRequest.setDefaultMentions(
        EnumSet.noneOf(net.dv8tion.jda.api.entities.Message.MentionType.class));
    net.dv8tion.jda.api.entities.Message.suppressContentIntentWarning();
    RestAction.setDefaultTimeout(REQUEST.toSeconds(), TimeUnit.SECONDS);
    RestAction.setDefaultFailure(
        failure -> log.info("a request failed: {}", Trouble.of(failure).kind()));
    Beginning beginning = new Beginning(account);
    JDABuilder builder = builder(account, listeners).setSessionController(beginning);
    try {
      // On a thread of its own: logging in has no bound.
      return CompletableFuture.supplyAsync(
              () -> reading(builder.build(), incidents, beginning),
              command -> Thread.ofVirtual().name("login").start(command))
          .get(LOGIN.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw new Failure(
          failed.getCause() instanceof InvalidTokenException ? Fatal.token() : unreachable(account),
          failed);
    } catch (TimeoutException late) {
      throw new Failure(unreachable(account), late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Failure(unreachable(account), stopped);
    }
  }

  /// With our own readers, before the first word comes.
  private static JDA reading(JDA jda, Incidents incidents, Beginning beginning) {
    ReadyReader.begin(jda);
    UnreadInteractions.begin(jda, incidents);
    beginning.now();
    return jda;
  }

  private static JDABuilder builder(Account account, List<EventListener> listeners) {
    EnumSet<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (account.messageContent()) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return JDABuilder.createLight(account.token(), intents)
        .setHttpClientBuilder(
            new OkHttpClient.Builder()
                .addInterceptor(new IdsAsTexts())
                .addInterceptor(new Unrepeated()))
        .setRestConfig(
            new RestConfig()
                .setBaseUrl(account.api().toString())
                .setRateLimiterFactory(Connection::paced))
        // Who may see a channel can be settled for one member alone.
        .enableCache(CacheFlag.MEMBER_OVERRIDES, CacheFlag.FORUM_TAGS)
        .setMaxReconnectDelay(SLOWEST_RECONNECT)
        // Not for JDA to end: it would, while it still hands out its last events.
        .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), false)
        .setEnableShutdownHook(false)
        .addEventListeners(listeners.toArray());
  }

  private static RestRateLimiter paced(RestRateLimiter.RateLimitConfig config) {
    return new SteadyRate(
        new SequentialRestRateLimiter(config), config.getScheduler(), System::nanoTime);
  }

  /// What to tell the operator where Discord does not answer.
  static Message unreachable(Account account) {
    return Message.of("discord.fatal.unreachable", "address", account.api().getHost());
  }
}
