package dev.hotseat.discord.small.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The server's side of one WebSocket (RFC 6455): as much as a gateway needs, no extensions.
final class WebSocket {
  private static final int LARGEST = 1 << 20;
  private static final int FINAL = 0x80;

  private final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;
  private final String path;

  /// Shakes hands.
  WebSocket(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    out = socket.getOutputStream();
    path = Handshake.answer(in, out);
  }

  /// What was asked for in the handshake, with its query.
  String path() {
    return path;
  }

  /// A whole message or a control frame.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Frame(Opcode opcode, byte[] payload) {
    String text() {
      return new String(payload, StandardCharsets.UTF_8);
    }

    /// The code of a close frame, 1005 where it has none.
    int closeCode() {
      return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
    }
  }

  /// Reads until a message is whole.
  ///
  /// @throws EOFException when the peer is gone
  Frame read() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    Opcode opcode = Opcode.CONTINUATION;
    while (true) {
      int head = in.readUnsignedByte();
      Opcode next = Opcode.of(head & 0x0F);
      byte[] payload = payload();
      if (next.isControl()) {
        return new Frame(next, payload);
      }
      opcode = next == Opcode.CONTINUATION ? opcode : next;
      message.writeBytes(payload);
      if ((head & FINAL) != 0) {
        return new Frame(opcode, message.toByteArray());
      }
    }
  }

  private byte[] payload() throws IOException {
    int head = in.readUnsignedByte();
    boolean masked = (head & 0x80) != 0;
    long length = head & 0x7F;
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = in.readLong();
    }
    if (!masked || length < 0 || length > LARGEST) {
      throw new IOException("a frame that is not masked or too long: " + length);
    }
    byte[] mask = in.readNBytes(4);
    byte[] payload = in.readNBytes((int) length);
    if (payload.length < length) {
      throw new EOFException();
    }
    for (int i = 0; i < payload.length; i++) {
      payload[i] ^= mask[i % 4];
    }
    return payload;
  }

  /// Writes a message.
  synchronized void write(Opcode opcode, byte[] payload) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 10);
    frame.put((byte) (FINAL | opcode.code()));
    if (payload.length < 126) {
      frame.put((byte) payload.length);
    } else if (payload.length <= 0xFFFF) {
      frame.put((byte) 126).putShort((short) payload.length);
    } else {
      frame.put((byte) 127).putLong(payload.length);
    }
    frame.put(payload);
    out.write(frame.array(), 0, frame.position());
    out.flush();
  }

  /// Writes a close frame.
  void writeClose(int code) throws IOException {
    write(Opcode.CLOSE, ByteBuffer.allocate(2).putShort((short) code).array());
  }

  /// Ends the connection with a reset, as a pulled cable and a crashed proxy do.
  void reset() throws IOException {
    if (!socket.isClosed()) {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  /// Ends the connection in order.
  void close() throws IOException {
    socket.close();
  }
}
