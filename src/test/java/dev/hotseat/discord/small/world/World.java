package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.wire.Snowflakes;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// All that exists. One lock guards it; who waits for something is woken by each change.
public final class World {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Clock clock;
  private final InstantSource bounds;
  private final Snowflakes ids;
  private final Application application;
  private final Messages messages;
  private final Interactions interactions;
  private final Map<String, ObjectNode> users = new LinkedHashMap<>();
  private final Map<String, Server> servers = new LinkedHashMap<>();
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final List<String> closedToBot = new ArrayList<>();
  private Consumer<Dispatch> gateway = dispatch -> {};

  /// @param clock the time that ids and messages carry and that interactions run out by
  public World(Clock clock) {
    this(clock, clock);
  }

  /// @param clock the time that ids and messages carry
  /// @param bounds the time that interactions run out by
  public World(Clock clock, InstantSource bounds) {
    this.clock = clock;
    this.bounds = bounds;
    this.ids = new Snowflakes(clock);
    this.application = new Application(this);
    this.messages = new Messages(this);
    this.interactions = new Interactions(this);
    users.put(application.id(), application.user());
  }

  /// Says where events go.
  public void connect(Consumer<Dispatch> gateway) {
    this.gateway = gateway;
  }

  /// Does something with the world while nobody else does, and wakes who waits.
  public <T> T act(Supplier<T> deed) {
    lock.lock();
    try {
      return deed.get();
    } finally {
      changed.signalAll();
      lock.unlock();
    }
  }

  /// As [#act(Supplier)], without a result.
  public void act(Runnable deed) {
    act(
        () -> {
          deed.run();
          return true;
        });
  }

  /// Looks at the world while nobody changes it.
  public <T> T look(Supplier<T> question) {
    lock.lock();
    try {
      return question.get();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until something is found.
  ///
  /// @throws AssertionError when the bound is reached first
  public <T> T await(String what, Duration bound, Supplier<Optional<T>> look) {
    long left = bound.toNanos();
    lock.lock();
    try {
      Optional<T> found = look.get();
      while (found.isEmpty()) {
        if (left <= 0) {
          throw new AssertionError("in " + bound.toSeconds() + " s there was no " + what);
        }
        // Faults and clocks change without a word: look again now and then.
        long slice = Math.min(left, TimeUnit.MILLISECONDS.toNanos(100));
        left -= slice - Math.max(0, changed.awaitNanos(slice));
        found = look.get();
      }
      return found.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for " + what, stopped);
    } finally {
      lock.unlock();
    }
  }

  /// Makes a server with the bot in it.
  ///
  /// @param owner the id of the user who owns it
  public Server server(String name, String owner) {
    return act(
        () -> {
          Server server = new Server(this, ids.next(), name, owner);
          servers.put(server.id(), server);
          return server;
        });
  }

  /// Makes a user.
  ///
  /// @return the new user's id
  public String user(String name) {
    return act(
        () -> {
          ObjectNode user = Users.person(ids.next(), name);
          users.put(Json.text(user, "id"), user);
          return Json.text(user, "id");
        });
  }

  /// A user's JSON.
  ///
  /// @throws Refusal for an unknown id
  public ObjectNode userJson(String id) {
    return look(() -> Optional.ofNullable(users.get(id)))
        .orElseThrow(Refusal::unknownUser)
        .deepCopy();
  }

  /// A server by id.
  ///
  /// @throws Refusal for an unknown id, or when the bot is not in it
  public Server serverForBot(String id) {
    return Optional.ofNullable(servers.get(id))
        .filter(Server::hasBot)
        .orElseThrow(Refusal::unknownServer);
  }

  /// All servers.
  public Collection<Server> servers() {
    return look(() -> List.copyOf(servers.values()));
  }

  /// A channel, thread or direct channel by id.
  public Optional<Channel> channel(String id) {
    return look(() -> Optional.ofNullable(channels.get(id)));
  }

  /// All channels.
  public List<Channel> channels() {
    return look(() -> List.copyOf(channels.values()));
  }

  /// The direct channel of the bot with a user, made when it is missing.
  public Channel directChannel(String userId) {
    return act(
        () ->
            channels.values().stream()
                .filter(channel -> channel.isDirectWith(userId))
                .findFirst()
                .orElseGet(() -> add(Channel.direct(this, userId))));
  }

  /// Whether a user refuses direct messages, and says so.
  public boolean isClosedToBot(String userId) {
    return closedToBot.contains(userId);
  }

  /// Lets a user refuse direct messages from now on.
  public void closeToBot(String userId) {
    act(() -> closedToBot.add(userId));
  }

  Channel add(Channel channel) {
    channels.put(channel.id(), channel);
    return channel;
  }

  void remove(Channel channel) {
    channels.remove(channel.id());
  }

  /// Tells the bot of an event.
  public void tell(Dispatch dispatch) {
    gateway.accept(dispatch);
  }

  /// The bot's application.
  public Application application() {
    return application;
  }

  /// Writes, changes and deletes messages.
  public Messages messages() {
    return messages;
  }

  /// What people did that the bot has to answer.
  public Interactions interactions() {
    return interactions;
  }

  /// The world's time.
  public Clock clock() {
    return clock;
  }

  /// The time that interactions run out by.
  public InstantSource bounds() {
    return bounds;
  }

  /// A new id.
  public String newId() {
    return ids.next();
  }
}
