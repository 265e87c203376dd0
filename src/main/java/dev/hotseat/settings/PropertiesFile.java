package dev.hotseat.settings;

import dev.hotseat.text.Message;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What a file in Java's properties format says.
///
/// @param values by key, in the order of the file; none where it could not be read
/// @param mistakes in the file itself
/// @param readable whether it could be read
record PropertiesFile(Map<String, String> values, List<Message> mistakes, boolean readable) {
  private static final long MOST_BYTES = 1_000_000;

  /// Reads a file that is there.
  ///
  /// @param name what people call it
  static PropertiesFile read(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        return unreadable("settings.no-file", name);
      }
      if (Files.size(file) > MOST_BYTES) {
        return unreadable("settings.too-large", name);
      }
      return parse(Files.readString(file), name);
    } catch (CharacterCodingException notUtf8) {
      return unreadable("settings.not-utf8", name);
    } catch (IOException failure) {
      return unreadable("settings.unreadable", name);
    }
  }

  private static PropertiesFile parse(String text, String name) throws IOException {
    Entries entries = new Entries();
    try {
      // Some editors begin a file with a mark of its byte order, which belongs to no key.
      entries.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IllegalArgumentException malformedEscape) {
      return unreadable("settings.backslash", name);
    }
    List<Message> mistakes =
        entries.twice.stream()
            .map(key -> Message.of("settings.twice", "key", key, "file", name))
            .toList();
    return new PropertiesFile(entries.values, mistakes, true);
  }

  private static PropertiesFile unreadable(String key, String name) {
    return new PropertiesFile(Map.of(), List.of(Message.of(key, "file", name)), false);
  }

  /// Properties that notice when a key comes twice, which they would take without a word.
  private static final class Entries extends Properties {
    private static final long serialVersionUID = 1;

    private final transient Map<String, String> values = new LinkedHashMap<>();
    private final transient List<String> twice = new ArrayList<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (values.put(key.toString(), value.toString().strip()) != null) {
        twice.add(key.toString());
      }
      return value;
    }
  }
}
