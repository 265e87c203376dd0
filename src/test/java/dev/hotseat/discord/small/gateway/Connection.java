package dev.hotseat.discord.small.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.wire.Network;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;

/// One connection of a bot: a thread that reads and one that writes, so that nobody waits for a
/// slow peer.
final class Connection {
  private static final int LARGEST = 4096;

  private final Gateway gateway;
  private final WebSocket socket;
  private final boolean compressed;
  private final LinkedBlockingQueue<Outgoing> outgoing = new LinkedBlockingQueue<>();
  private final RateWindow rate;
  private volatile boolean open = true;

  private sealed interface Outgoing {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Payload(byte[] bytes) implements Outgoing {}

  private record Close(int code) implements Outgoing {}

  private record End() implements Outgoing {}

  Connection(Gateway gateway, Socket socket) throws IOException {
    this.gateway = gateway;
    this.socket = new WebSocket(socket);
    this.compressed = this.socket.path().contains("compress=zlib-stream");
    this.rate = new RateWindow(gateway.clock());
  }

  /// Talks until the connection ends.
  void serve() {
    Thread.ofVirtual().name("gateway-writer").start(this::writeAll);
    send(
        Json.object(
            "op",
            10,
            "s",
            null,
            "t",
            null,
            "d",
            Json.object("heartbeat_interval", gateway.faults().heartbeat().toMillis())));
    int code = 1006;
    try {
      code = readAll();
    } catch (IOException gone) {
      // The peer went without a word, or we cut the line: a session survives both.
    } finally {
      open = false;
      outgoing.add(new End());
      gateway.gone(this, code);
    }
  }

  private int readAll() throws IOException {
    while (true) {
      WebSocket.Frame frame = socket.read();
      gateway.waitWhileFrozen();
      switch (frame.opcode()) {
        case CLOSE -> {
          return frame.closeCode();
        }
        case PING -> socket.write(Opcode.PONG, frame.payload());
        case TEXT -> hear(frame);
        case BINARY -> close(4002);
        case PONG, CONTINUATION -> {}
      }
    }
  }

  private void hear(WebSocket.Frame frame) {
    if (rate.isExceeded()) {
      close(4008);
    } else if (frame.payload().length > LARGEST) {
      close(4002);
    } else {
      JsonNode payload;
      try {
        payload = Json.read(frame.text());
      } catch (IllegalArgumentException broken) {
        close(4002);
        return;
      }
      gateway.hear(this, payload);
    }
  }

  private void writeAll() {
    ZlibStream zlib = new ZlibStream();
    try {
      while (true) {
        Outgoing next = outgoing.take();
        Network.pass();
        gateway.waitWhileFrozen();
        switch (next) {
          case Payload(byte[] bytes) when compressed ->
              socket.write(Opcode.BINARY, zlib.compress(bytes));
          case Payload(byte[] bytes) -> socket.write(Opcode.TEXT, bytes);
          case Close(int code) -> socket.writeClose(code);
          case End() -> {
            socket.close();
            return;
          }
        }
      }
    } catch (IOException gone) {
      open = false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      zlib.end();
    }
  }

  /// Sends a payload, later if need be.
  void send(ObjectNode payload) {
    outgoing.add(new Payload(Json.bytes(payload)));
  }

  /// Sends text as it is, whatever it is.
  void sendRaw(String text) {
    outgoing.add(new Payload(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Closes with a code.
  void close(int code) {
    gateway.closed(this, code); // first, or a quick bot resumes what ends here
    outgoing.add(new Close(code));
  }

  /// Ends with a TCP reset.
  void cut() {
    open = false;
    try {
      socket.reset();
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  boolean isOpen() {
    return open;
  }
}
