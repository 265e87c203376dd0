package dev.hotseat.grading.meaning;

import ai.onnxruntime.OrtException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The local model as this machine has it: ready, or missing for a reason.
public sealed interface LocalModel {
  /// Where the model is on the class path.
  String FILE = "all-minilm-l6-v2-q.onnx";

  /// It runs here.
  record Ready(WordVectors wordVectors) implements LocalModel {}

  /// It does not run here; everything that needs it does without.
  ///
  /// @param reason for the log and for `doctor`, in technical words
  record Missing(String reason) implements LocalModel {}

  /// Loads the model that ships with the program: about a second, and 100 MB for as long as it is
  /// in use. Never throws: where it cannot be loaded, one line in the log says why.
  static LocalModel load() {
    return load(LocalModel.class.getClassLoader());
  }

  /// Loads the model from elsewhere, as [#load()] does.
  ///
  /// @param files where the model's two files are looked for
  static LocalModel load(ClassLoader files) {
    try (InputStream file = files.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new FileNotFoundException(FILE + " is not on the class path");
      }
      PieceTokenizer tokenizer = new PieceTokenizer(Vocabulary.load(files));
      return new Ready(new OnnxWordVectors(tokenizer, OnnxModel.read(file.readAllBytes())));
    } catch (IOException | OrtException | RuntimeException | LinkageError e) {
      // The native libraries fail with errors too: no build for this processor, a /tmp that
      // allows no programs, a C library that is too old.
      String reason = e.toString().replaceAll("\\s+", " ");
      Logger log = LoggerFactory.getLogger(LocalModel.class);
      log.warn("The model of meaning can't be loaded, grading goes on by words alone: {}", reason);
      log.debug("Why the model of meaning can't be loaded", e);
      return new Missing(reason);
    }
  }

  /// The vectors, if the model is ready.
  default Optional<WordVectors> vectors() {
    return switch (this) {
      case Ready ready -> Optional.of(ready.wordVectors());
      case Missing _ -> Optional.empty();
    };
  }
}
