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

/// What is stored about a member as two files: JSON for programs, Markdown for people.
final class DataFiles implements PersonalData.Reader {
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

  /// The two files.
  List<Part> documents() {
    try {
      endTable();
      generator.writeEndObject();
      generator.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return List.of(
        new Part.Document("hotseat-data.json", new Bytes(json.toByteArray())),
        new Part.Document(
            "hotseat-data.md", new Bytes(markdown.toString().getBytes(StandardCharsets.UTF_8))));
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
