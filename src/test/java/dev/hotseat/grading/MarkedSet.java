package dev.hotseat.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hotseat.batch.InPlaceQuestions;
import dev.hotseat.question.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A set of marked replies to questions that have references and no key points.
final class MarkedSet {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double FULL_MARKS = 95;

  private MarkedSet() {}

  /// A question of a set.
  ///
  /// @param good replies to it that got full marks
  record Asked(Question question, List<String> references, List<String> good) {
    Attempt attempt(String reply) {
      return Attempt.of(question, reply);
    }
  }

  /// A grader by which the best of several references counts.
  static Grader best(Grader grader) {
    InPlaceQuestions inPlace = new InPlaceQuestions();
    return new Grader() {
      @Override
      public Grade grade(Question question, String reply, List<String> others) {
        List<String> references =
            Stream.concat(Stream.of(question.reference()), question.accepted().stream()).toList();
        return inPlace.of(question.title(), references).stream()
            .map(it -> grader.grade(it, reply, others))
            .max(Comparator.comparingDouble(Grade::score))
            .orElseThrow();
      }

      @Override
      public String version() {
        return grader.version();
      }
    };
  }

  /// Whether the replies of a set are to questions that it brings itself, not to those of a bank.
  static boolean hasReferences(Path set) {
    return lines(set).stream().allMatch(line -> line.has("references"));
  }

  private static List<JsonNode> lines(Path set) {
    List<JsonNode> nodes = new ArrayList<>();
    try (Stream<String> lines = Files.lines(set)) {
      for (String line : lines.filter(it -> !it.isBlank()).toList()) {
        nodes.add(JSON.readTree(line));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return nodes;
  }

  /// The questions of a set in their order.
  static List<Asked> read(Path set) {
    Map<String, Asked> asked = new LinkedHashMap<>();
    InPlaceQuestions inPlace = new InPlaceQuestions();
    for (JsonNode node : lines(set)) {
      List<String> references = new ArrayList<>();
      node.get("references").forEach(it -> references.add(it.asText()));
      String title = node.get("question").asText();
      Asked one =
          asked.computeIfAbsent(
              node.get("questionKey").asText(),
              key ->
                  new Asked(
                      inPlace.of(title, references).getFirst(), references, new ArrayList<>()));
      if (node.get("score").asDouble() >= FULL_MARKS) {
        one.good().add(node.get("reply").asText());
      }
    }
    return List.copyOf(asked.values());
  }
}
