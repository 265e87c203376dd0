package dev.hotseat.discord.small.gateway;

import java.io.IOException;
import java.util.Arrays;

/// Kinds of WebSocket frames.
enum Opcode {
  CONTINUATION(0),
  TEXT(1),
  BINARY(2),
  CLOSE(8),
  PING(9),
  PONG(10);

  private final int code;

  Opcode(int code) {
    this.code = code;
  }

  static Opcode of(int code) throws IOException {
    return Arrays.stream(values())
        .filter(opcode -> opcode.code == code)
        .findFirst()
        .orElseThrow(() -> new IOException("no such opcode: " + code));
  }

  int code() {
    return code;
  }

  boolean isControl() {
    return code >= CLOSE.code;
  }
}
