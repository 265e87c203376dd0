package dev.hotseat.discord;

import dev.hotseat.channel.Aside;
import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Listener;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Invocation;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.text.Failure;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The front end against the small Discord, with commands and a listener of a test's own.
final class TestBot implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final SmallDiscord discord;
  private final DiscordFrontEnd frontEnd;
  private final List<String> happened = new CopyOnWriteArrayList<>();
  private final List<Invocation> invocations = new CopyOnWriteArrayList<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final CompletableFuture<DiscordFrontEnd.Joined> joined = new CompletableFuture<>();
  private final CompletableFuture<Optional<Failure>> ended = new CompletableFuture<>();
  private @Nullable Thread thread;

  TestBot(SmallDiscord discord, Clock clock, ServerCustoms customs, boolean messageContent) {
    this.discord = discord;
    frontEnd =
        new DiscordFrontEnd(
            new Account(
                discord.token(),
                URI.create(discord.restUrl()),
                URI.create(discord.gatewayUrl()),
                messageContent),
            clock,
            clock,
            () -> "id-%06d".formatted(ids.incrementAndGet()),
            customs);
  }

  static TestBot of(SmallDiscord discord) {
    return new TestBot(discord, Clock.systemUTC(), ServerCustoms.NONE, false);
  }

  /// Joins without waiting for anything.
  TestBot connect(Command... commands) {
    Dispatcher dispatcher =
        new Dispatcher(List.of(commands), () -> "incident-" + ids.incrementAndGet());
    thread =
        Thread.ofPlatform()
            .name("serve")
            .start(
                () -> {
                  try {
                    frontEnd.serve(dispatcher, List.of(new Notes()), joined::complete);
                    ended.complete(Optional.empty());
                  } catch (Failure failure) {
                    ended.complete(Optional.of(failure));
                  } catch (RuntimeException fault) {
                    ended.completeExceptionally(fault);
                  }
                });
    return this;
  }

  /// Joins.
  TestBot join(Command... commands) {
    connect(commands);
    await("ready", () -> Optional.ofNullable(joined.getNow(null)));
    return this;
  }

  DiscordFrontEnd frontEnd() {
    return frontEnd;
  }

  Channels channels() {
    return frontEnd.channels();
  }

  DiscordFrontEnd.Joined joined() {
    return joined.join();
  }

  /// What the listener was told, in order, without beats.
  List<String> happened() {
    return happened;
  }

  /// A command's invocations that were noted by [#noting(Invocation)].
  List<Invocation> invocations() {
    return invocations;
  }

  void noting(Invocation invocation) {
    invocations.add(invocation);
  }

  /// Waits for something that the listener is told.
  void awaitHappened(String what) {
    try {
      await(what, () -> Optional.of(what).filter(happened::contains));
    } catch (AssertionError missing) {
      throw new AssertionError(missing.getMessage() + "; instead " + happened, missing);
    }
  }

  /// Waits until the front end ends by itself.
  Optional<Failure> awaitEnd() {
    return await("end", () -> Optional.ofNullable(ended.getNow(null)));
  }

  <T> T await(String what, java.util.function.Supplier<Optional<T>> look) {
    return discord.world().await(what, PATIENCE, look);
  }

  /// Waits until a question that goes to Discord itself is answered with yes.
  void awaitFromOutside(String what, BooleanSupplier question) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!question.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("there was no " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  @Override
  public void close() {
    frontEnd.stop();
    try {
      Objects.requireNonNull(thread).join(PATIENCE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Notes implements Listener {
    @Override
    public void heard(Heard heard) {
      happened.add(
          "heard "
              + heard.author().name()
              + ": "
              + heard.text().orElse("-")
              + heard.answers().map(answered -> " (an answer)").orElse(""));
      if (heard.text().filter("fault"::equals).isPresent()) {
        throw new IllegalStateException("a listener's fault");
      }
    }

    @Override
    public void messageGone(String channel, String message) {
      happened.add("messageGone");
    }

    @Override
    public void channelGone(String channel) {
      happened.add("channelGone " + channel);
    }

    @Override
    public void allowedOtherwise() {
      happened.add("allowedOtherwise");
    }

    @Override
    public void joined(String server, String channel, boolean mayPost) {
      happened.add("joined " + channel + " " + mayPost);
    }

    @Override
    public void left(String server) {
      happened.add("left " + server);
    }

    @Override
    public void moderatorSeen(Caller moderator, Aside aside) {
      happened.add("moderatorSeen " + moderator.name());
    }

    @Override
    public void missedSome() {
      happened.add("missedSome");
    }

    @Override
    public void beat() {
      if (!happened.contains("beat")) {
        happened.add("beat");
      }
    }
  }
}
