package dev.hotseat.discord;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Listener;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.server.Checkup;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.jspecify.annotations.Nullable;

/// Serves Discord until it is told to stop or cannot go on.
public final class DiscordFrontEnd {
  private static final Duration READY = Duration.ofSeconds(100);
  private static final Duration TO_FINISH = Duration.ofSeconds(6);
  private static final Duration TO_LEAVE = Duration.ofSeconds(2);
  private static final int MOST_AT_ONCE = 500;

  private final Account account;
  private final Clock clock;
  private final Supplier<String> ids;
  private final Callers callers;
  private final Pulse pulse;
  private final JdaChannels channels;
  private final Gate gate = new Gate(MOST_AT_ONCE);
  private final CompletableFuture<Optional<Message>> end = new CompletableFuture<>();
  private volatile @Nullable JDA jda;

  /// @param clock the time
  /// @param steady a clock that runs evenly, whatever time it shows: nobody sets it
  /// @param ids gives a new id that nobody else has
  /// @param customs what servers' own settings say
  public DiscordFrontEnd(
      Account account,
      Clock clock,
      InstantSource steady,
      Supplier<String> ids,
      ServerCustoms customs) {
    this.account = account;
    this.clock = clock;
    this.ids = ids;
    callers = new Callers(customs);
    pulse = new Pulse(steady);
    channels = new JdaChannels(this::connected, callers, customs, ids);
  }

  /// Where the bot is.
  ///
  /// @param servers how many it is a member of
  /// @param name what it is called there
  public record Joined(long servers, String name) {}

  /// The channels, to be used once the front end serves.
  public Channels channels() {
    return channels;
  }

  /// What the bot may do in servers, to be used once the front end serves.
  public Checkup checkup() {
    return new JdaCheckup(this::connected, pulse);
  }

  /// Serves until [#stop()] or until it cannot go on.
  ///
  /// @param dispatcher runs the commands
  /// @param listeners the features that hear what happens
  /// @param ready told once the bot is there
  /// @throws Failure where it could not begin or go on: what is wrong and what to do
  public void serve(Dispatcher dispatcher, List<Listener> listeners, Consumer<Joined> ready) {
    try (QuietLogs _ = QuietLogs.begin(account.token())) {
      serveQuietly(dispatcher, listeners, ready);
    }
    end.join()
        .ifPresent(
            reason -> {
              throw new Failure(List.of(reason));
            });
  }

  private void serveQuietly(
      Dispatcher dispatcher, List<Listener> listeners, Consumer<Joined> ready) {
    List<CommandData> commands = CommandTranslation.of(dispatcher);
    Incidents incidents = new Incidents(ids);
    Listener all = new Listeners(listeners, incidents);
    Paces paces = new Paces(clock);
    CompletableFuture<JDA> joined = new CompletableFuture<>();
    JDA opened =
        Connection.open(
            account,
            incidents,
            List.of(
                pulse,
                new Lifeline(end),
                new Resumption(),
                whenReady(joined),
                new Answering(dispatcher, all, callers, gate, paces, incidents, ids),
                new Completing(dispatcher, callers, paces, incidents),
                new Hearing(all, callers, gate)));
    jda = opened;
    Beats beats = new Beats(opened, pulse, all, end);
    try {
      awaitReady(joined);
      if (!end.isDone()) {
        Registration.register(opened, commands);
        Thread.ofVirtual().name("missed").start(all::missedSome);
        beats.start();
        ready.accept(new Joined(opened.getGuildCache().size(), opened.getSelfUser().getName()));
      }
      end.join();
    } finally {
      gate.close(TO_FINISH);
      beats.close();
      leave(opened);
    }
  }

  /// Stops serving; [#serve] returns when what was begun is done, after some seconds at most.
  public void stop() {
    end.complete(Optional.empty());
  }

  private static EventListener whenReady(CompletableFuture<JDA> joined) {
    return new ListenerAdapter() {
      @Override
      public void onReady(ReadyEvent event) {
        joined.complete(event.getJDA());
      }
    };
  }

  private void awaitReady(CompletableFuture<JDA> joined) {
    try {
      CompletableFuture.anyOf(joined, end).get(READY.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      end.complete(Optional.of(Connection.unreachable(account)));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      end.complete(Optional.empty());
    } catch (java.util.concurrent.ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void leave(JDA opened) {
    opened.shutdown();
    try {
      if (!opened.awaitShutdown(TO_LEAVE)) {
        opened.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      opened.shutdownNow();
    }
  }

  private JDA connected() {
    JDA now = jda;
    if (now == null) {
      throw new IllegalStateException("Discord is not connected yet");
    }
    return now;
  }
}
