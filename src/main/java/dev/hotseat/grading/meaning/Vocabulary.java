package dev.hotseat.grading.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// The 30,522 pieces that the model was taught, most of them whole English words.
final class Vocabulary {
  private static final String FILE = "all-minilm-l6-v2-q-tokenizer.json";

  private final Map<String, Integer> pieces;

  private Vocabulary(Map<String, Integer> pieces) {
    this.pieces = pieces;
  }

  /// The vocabulary that ships with the program.
  ///
  /// @throws IOException where its file is missing or broken
  static Vocabulary load(ClassLoader files) throws IOException {
    try (InputStream file = files.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new FileNotFoundException(FILE + " is not on the class path");
      }
      return read(file);
    }
  }

  /// @param description a `tokenizer.json`
  static Vocabulary read(InputStream description) throws IOException {
    Map<String, Integer> pieces = new HashMap<>(65_536);
    try (JsonParser json = new JsonFactory().createParser(description)) {
      while (!"vocab".equals(json.nextFieldName())) {
        if (!json.hasCurrentToken()) {
          throw new IOException("no vocabulary");
        }
      }
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        pieces.put(json.currentName(), json.nextIntValue(-1));
      }
    }
    return new Vocabulary(pieces);
  }

  /// The number of a piece, negative where there is none.
  int id(String piece) {
    return pieces.getOrDefault(piece, -1);
  }
}
