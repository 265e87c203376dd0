package dev.hotseat.discord.small.rest;

import dev.hotseat.discord.small.world.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A `multipart/form-data` body: the JSON in `payload_json`, the files in `files[n]`.
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("(?i)name=\"([^\"]*)\"");
  private static final Pattern FILENAME = Pattern.compile("(?i)filename=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*(.+?)\\s*$");

  private String json = "";
  private final List<Upload> files = new ArrayList<>();

  private Multipart() {}

  /// @throws IllegalArgumentException where it cannot be read
  static Multipart read(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new IllegalArgumentException("no boundary: " + contentType);
    }
    // Latin-1 keeps every byte as one character, so that positions in the text are those in the
    // body.
    String text = new String(body, StandardCharsets.ISO_8859_1);
    String line = "--" + boundary.group(1);
    Multipart multipart = new Multipart();
    int start = text.indexOf(line);
    for (int end = text.indexOf(line, start + 1); end > 0; end = text.indexOf(line, start + 1)) {
      multipart.part(text.substring(start + line.length() + 2, end - 2));
      start = end;
    }
    return multipart;
  }

  private void part(String part) {
    int blank = part.indexOf("\r\n\r\n");
    String head = new String(bytes(part.substring(0, blank)), StandardCharsets.UTF_8);
    byte[] content = bytes(part.substring(blank + 4));
    Matcher name = NAME.matcher(head.replaceAll("(?i)filename=\"[^\"]*\"", ""));
    if (!name.find()) {
      throw new IllegalArgumentException("a part without a name: " + head);
    }
    if (name.group(1).equals("payload_json")) {
      json = new String(content, StandardCharsets.UTF_8);
    } else if (name.group(1).matches("files?\\[\\d+]")) {
      Matcher filename = FILENAME.matcher(head);
      Matcher type = TYPE.matcher(head);
      files.add(
          new Upload(
              filename.find() ? filename.group(1) : "unknown",
              type.find() ? type.group(1) : "application/octet-stream",
              content));
    }
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  String json() {
    return json;
  }

  List<Upload> files() {
    return files;
  }
}
