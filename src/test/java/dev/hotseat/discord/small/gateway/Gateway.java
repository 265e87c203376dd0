package dev.hotseat.discord.small.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Dispatch;
import dev.hotseat.discord.small.world.Redaction;
import dev.hotseat.discord.small.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BiConsumer;

/// The gateway: takes connections, keeps sessions, hands out events, and fails on request.
public final class Gateway implements AutoCloseable {
  private final World world;
  private final BiConsumer<String, ObjectNode> check;
  private final ServerSocket server;
  private final GatewayFaults faults = new GatewayFaults();
  private final Protocol protocol = new Protocol(this);
  private final Set<Connection> connections = new CopyOnWriteArraySet<>();
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final List<JsonNode> heard = new ArrayList<>();

  /// @param world what happens
  /// @param check gets every event with its type before it is sent
  public Gateway(World world, BiConsumer<String, ObjectNode> check) {
    this.world = world;
    this.check = check;
    try {
      server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
    world.connect(this::dispatch);
    Thread.ofVirtual().name("gateway").start(this::accept);
  }

  /// Where a bot connects.
  public String url() {
    return "ws://127.0.0.1:" + server.getLocalPort() + "/";
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().name("gateway-reader").start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      waitWhileFrozen();
      if (faults.isRefusing()) {
        return;
      }
      Connection connection = new Connection(this, socket);
      connections.add(connection);
      connection.serve();
    } catch (IOException gone) {
      // It went before it said what it wanted.
    }
  }

  /// Sends an event to every session that is to have it.
  private void dispatch(Dispatch dispatch) {
    for (Session session : List.copyOf(sessions.values())) {
      if (session.serves(dispatch.serverId())
          && (isOfTheBot(dispatch) || Intents.cover(session.intents(), dispatch))) {
        emit(session, dispatch.type(), forSession(session, dispatch));
      }
    }
  }

  /// What becomes of the bot itself as a member it is told whatever its intents.
  private boolean isOfTheBot(Dispatch dispatch) {
    return dispatch.type().equals("GUILD_MEMBER_UPDATE")
        && dispatch.data().path("user").path("id").asText().equals(world.application().id());
  }

  /// Checks an event of our own and sends it.
  void emit(Session session, String type, ObjectNode data) {
    check.accept(type, data);
    session.dispatch(type, data);
  }

  private ObjectNode forSession(Session session, Dispatch dispatch) {
    boolean message = dispatch.type().startsWith("MESSAGE_");
    boolean sees =
        (session.intents() & dev.hotseat.discord.small.world.Application.MESSAGE_CONTENT) != 0;
    boolean direct = dispatch.serverId() == null;
    return !message || sees || direct
        ? dispatch.data().deepCopy()
        : Redaction.of(dispatch.data(), dispatch.contentNeedsIntent(), world.application().id());
  }

  void hear(Connection connection, JsonNode payload) {
    world.act(
        () -> {
          heard.add(payload);
          protocol.hear(connection, payload);
        });
  }

  void gone(Connection connection, int code) {
    connections.remove(connection);
    world.act(
        () -> {
          sessions.values().forEach(session -> session.detach(connection));
          if (code == 1000 || code == 1001) {
            sessions.values().removeIf(session -> session.connection().isEmpty());
          }
        });
  }

  void closed(Connection connection, int code) {
    world.act(
        () -> {
          boolean ends = code == 1000 || code == 4004 || code == 4007 || code == 4009;
          sessions
              .values()
              .removeIf(
                  session -> ends && session.connection().filter(connection::equals).isPresent());
          sessions.values().forEach(session -> session.detach(connection));
        });
  }

  void waitWhileFrozen() {
    if (faults.isFrozen()) {
      world.await(
          "thaw",
          java.time.Duration.ofMinutes(10),
          () -> faults.isFrozen() ? java.util.Optional.empty() : java.util.Optional.of(true));
    }
  }

  /// Cuts every connection with a TCP reset.
  public void cut() {
    connections.forEach(Connection::cut);
  }

  /// Closes every connection with a code.
  public void close(int code) {
    connections.forEach(connection -> connection.close(code));
  }

  /// Asks every bot to reconnect (op 7).
  public void askToReconnect() {
    broadcast(Json.object("op", 7, "d", null));
  }

  /// Tells every bot that its session is invalid (op 9).
  ///
  /// @param resumable whether it may be resumed all the same
  public void invalidate(boolean resumable) {
    world.act(
        () -> {
          broadcast(Json.object("op", 9, "d", resumable));
          if (!resumable) {
            sessions.clear();
          }
        });
  }

  /// Forgets all sessions without a word: the next resume is answered by op 9.
  public void forgetSessions() {
    world.act(sessions::clear);
  }

  /// Sends text to every bot, whatever it is.
  public void sendRaw(String text) {
    connections.forEach(connection -> connection.sendRaw(text));
  }

  private void broadcast(ObjectNode payload) {
    connections.forEach(connection -> connection.send(payload));
  }

  /// What goes wrong.
  public GatewayFaults faults() {
    return faults;
  }

  /// How often bots sent a payload of this kind: 1 heartbeat, 2 identify, 6 resume.
  public long heard(int op) {
    return world.act(
        () -> heard.stream().filter(payload -> payload.path("op").asInt() == op).count());
  }

  /// Whether some bot is connected and identified.
  public boolean hasBot() {
    return world.act(
        () -> sessions.values().stream().anyMatch(session -> session.connection().isPresent()));
  }

  World world() {
    return world;
  }

  Clock clock() {
    return world.clock();
  }

  Map<String, Session> sessions() {
    return sessions;
  }

  @Override
  public void close() {
    faults.freeze(false);
    try {
      server.close();
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
    connections.forEach(Connection::cut);
  }
}
