package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketAdapter;
import com.neovisionaries.ws.client.WebSocketState;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.requests.WebSocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

class ResumptionTest {
  @RegisterExtension private final JdaLogs logs = new JdaLogs().allowing("Missed 2 heartbeats!.*");

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private final CompletableFuture<String> outcome = new CompletableFuture<>();
  private final CountDownLatch resuming = new CountDownLatch(1);
  private final Logger log = (Logger) LoggerFactory.getLogger(WebSocketClient.class);
  private final Level level = log.getLevel();
  private final SlowToResume slowToResume = new SlowToResume();

  @BeforeEach
  void slowDown() {
    slowToResume.start();
    log.addAppender(slowToResume);
    log.setLevel(Level.DEBUG);
  }

  @AfterEach
  void leave() {
    log.setLevel(level);
    log.detachAppender(slowToResume);
  }

  @Test
  void resumesWhereTheEndIsMetBeforeItIsInterrupted() throws Exception {
    discord.gateway().faults().heartbeatEvery(Duration.ofMillis(200));
    JDA jda =
        Connection.open(
            new Account(
                discord.token(),
                URI.create(discord.restUrl()),
                URI.create(discord.gatewayUrl()),
                false),
            new Incidents(() -> "incident"),
            List.<EventListener>of(new Resumption(), this::slowToInterrupt, this::note));
    ready.get(60, TimeUnit.SECONDS);

    discord.gateway().faults().heartbeatEvery(Duration.ofSeconds(41)); // the next connection's
    discord.gateway().faults().withholdAcks(true);

    assertThat(outcome.get(60, TimeUnit.SECONDS)).isEqualTo("SessionResumeEvent");
    jda.shutdownNow();
  }

  private void slowToInterrupt(Object event) {
    if (event instanceof StatusChangeEvent change
        && change.getNewStatus() == JDA.Status.IDENTIFYING_SESSION) {
      ((JDAImpl) change.getJDA()).getClient().socket.addListener(new SlowToInterrupt());
    }
  }

  private void note(Object event) {
    switch (event) {
      case ReadyEvent _ -> ready.complete(null);
      case SessionResumeEvent _, ShutdownEvent _ ->
          outcome.complete(event.getClass().getSimpleName());
      default -> {}
    }
  }

  /// Interrupts the thread that reads no sooner than that thread resumes, if ever it does.
  private final class SlowToInterrupt extends WebSocketAdapter {
    @Override
    public void onStateChanged(WebSocket socket, WebSocketState state) throws Exception {
      if (state == WebSocketState.CLOSING) {
        resuming.await(10, TimeUnit.SECONDS);
      }
    }
  }

  /// Holds whoever resumes until it is interrupted, if ever it is.
  private final class SlowToResume extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      if (event.getMessage().endsWith("Attempting to resume session")) {
        resuming.countDown();
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      }
    }
  }
}
