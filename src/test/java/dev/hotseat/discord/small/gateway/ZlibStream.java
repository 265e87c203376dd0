package dev.hotseat.discord.small.gateway;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/// `compress=zlib-stream`: one stream a connection, flushed after each message.
final class ZlibStream {
  private final Deflater deflater = new Deflater();
  private final byte[] buffer = new byte[8192];

  byte[] compress(byte[] message) {
    deflater.setInput(message);
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    int written;
    do {
      written = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      compressed.write(buffer, 0, written);
    } while (written == buffer.length);
    return compressed.toByteArray();
  }

  void end() {
    deflater.end();
  }
}
