package dev.hotseat.member;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hotseat.command.Bytes;
import dev.hotseat.command.Part;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What is stored about a member as two files: JSON for programs, Markdown for people.
final class DataFiles implements PersonalData.Reader {
  /// Places where people talk take files of some ten megabytes.
  private static final int MOST_BYTES = 8_000_000;

  private final Texts texts;
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private final StringBuilder markdown = new StringBuilder();
  private final JsonGenerator generator;
  private boolean empty = true;
  private int rows;

  /// @param locale the member's language
  DataFiles(String member, Instant now, Locale locale) {
    texts = Texts.of(locale);
    try {
      generator = new JsonFactory().createGenerator(json).useDefaultPrettyPrinter();
      generator.writeStartObject();
      generator.writeStringField("member", member);
      generator.writeStringField("exportedAt", now.toString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    markdown.append("# ").append(texts.say(Message.of("member.data"))).append("\n\n");
    markdown.append(now).append('\n');
  }

  @Override
  public void table(String name) {
    markdown.append("\n## ").append(texts.say(Message.of("member.table." + name))).append('\n');
    rows = 0;
    try {
      endTable();
      generator.writeArrayFieldStart(name);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    empty = false;
  }

  @Override
  public void row(Map<String, Object> columns) {
    rows++;
    markdown.append("\n").append(rows).append(".\n");
    columns.forEach(
        (name, value) ->
            markdown
                .append("   - ")
                .append(name)
                .append(": ")
                .append(indented(value))
                .append('\n'));
    try {
      generator.writeStartObject();
      for (Map.Entry<String, Object> column : columns.entrySet()) {
        generator.writeFieldName(column.getKey());
        write(column.getValue());
      }
      generator.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Whether there was nothing.
  boolean isEmpty() {
    return empty;
  }

  /// The two files; as one that is packed where they are too large to be handed over.
  List<Part> documents() {
    try {
      endTable();
      generator.writeEndObject();
      generator.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    byte[] read = markdown.toString().getBytes(StandardCharsets.UTF_8);
    List<Part.Document> files =
        List.of(
            new Part.Document("hotseat-data.json", new Bytes(json.toByteArray())),
            new Part.Document("hotseat-data.md", new Bytes(read)));
    return json.size() + read.length <= MOST_BYTES ? List.copyOf(files) : List.of(packed(files));
  }

  private static Part packed(List<Part.Document> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Part.Document file : files) {
        zip.putNextEntry(new ZipEntry(file.name()));
        file.content().open().transferTo(zip);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Part.Document("hotseat-data.zip", new Bytes(bytes.toByteArray()));
  }

  private void endTable() throws IOException {
    if (!empty) {
      generator.writeEndArray();
    }
  }

  private void write(Object value) throws IOException {
    switch (value) {
      case Long number -> generator.writeNumber(number);
      case Integer number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(number);
      default -> generator.writeString(value.toString());
    }
  }

  private static String indented(Object value) {
    return value.toString().replace("\n", "\n     ");
  }
}
