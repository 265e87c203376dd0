package dev.hotseat.batch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hotseat.batch.Agreement.Pair;
import dev.hotseat.grading.Grade;
import dev.hotseat.question.Question;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds a grader against the marks that people gave.
public final class Evaluation {
  private final BatchGrading grading;

  /// @param grading grades the lines
  public Evaluation(BatchGrading grading) {
    this.grading = grading;
  }

  private record Label(String questionKey, double mark) {}

  /// Grades a file of marked replies and compares.
  ///
  /// @param labelled lines of a batch that also carry `score`, a person's mark from 0 to 100, and
  ///     `questionKey`, the same for all replies to one question
  /// @throws Failure where the file cannot be read, or a line has no mark
  public Marked of(Path labelled) {
    try {
      Map<String, Label> labels = labels(labelled);
      Map<String, Double> scores = scores(labelled);
      List<Pair> pairs = new ArrayList<>();
      labels.forEach(
          (id, label) -> {
            Double score = scores.get(id);
            if (score != null) {
              pairs.add(new Pair(label.questionKey(), label.mark(), score));
            }
          });
      return new Marked(pairs, labels.size() - pairs.size());
    } catch (IOException unreadable) {
      throw new Failure(
          Message.of("batch.unreadable", "file", labelled, "reason", unreadable.toString()),
          unreadable);
    }
  }

  private Map<String, Double> scores(Path file) throws IOException {
    Map<String, Double> scores = new HashMap<>();
    BatchGrading.Sink sink =
        new BatchGrading.Sink() {
          @Override
          public void graded(@Nullable String id, Question question, String reply, Grade grade) {
            if (id != null) {
              scores.put(id, grade.score());
            }
          }

          @Override
          public void failed(@Nullable String id, String reason) {
            // It stays without a score, and is counted as unanswered.
          }
        };
    try (InputStream in = Files.newInputStream(file)) {
      grading.run(in, sink);
    }
    return scores;
  }

  private static Map<String, Label> labels(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, Label> labels = new LinkedHashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode object = object(json, line);
          if (!object.path("id").isTextual() || !object.path("score").isNumber()) {
            throw new Failure(List.of(Message.of("batch.no-mark", "file", file, "line", number)));
          }
          String key = object.path("questionKey").asText(object.path("question").asText());
          labels.put(object.get("id").asText(), new Label(key, object.get("score").asDouble()));
        }
      }
    }
    return labels;
  }

  private static JsonNode object(ObjectMapper json, String line) throws IOException {
    try {
      return json.readTree(line);
    } catch (JacksonException wrong) {
      return json.nullNode();
    }
  }
}
