package dev.hotseat.batch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of a batch: a reply, and what it replies to.
///
/// @param id the line's own name for itself
/// @param reply what the candidate wrote
/// @param questionId a question of the bank, or empty where the question stands in the line
/// @param question the question's words, empty text for a question of the bank
/// @param references reference answers, any of which deserves full marks
/// @param others earlier replies of other candidates
record Line(
    @Nullable String id,
    String reply,
    Optional<String> questionId,
    String question,
    List<String> references,
    List<String> others) {
  private static final ObjectReader JSON =
      new ObjectMapper()
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /// @throws BadLine where it is no such object
  static Line read(String json) throws BadLine {
    JsonNode object = object(json);
    String id = object.path("id").isValueNode() ? object.path("id").asText() : null;
    if (object.path("id").isNull()) {
      id = null;
    }
    try {
      String reply = text(object, "reply");
      List<String> others = texts(object, "others");
      if (object.hasNonNull("questionId")) {
        Optional<String> questionId = Optional.of(text(object, "questionId"));
        return new Line(id, reply, questionId, "", List.of(), others);
      }
      return new Line(
          id, reply, Optional.empty(), text(object, "question"), references(object), others);
    } catch (BadLine nameless) {
      throw new BadLine(String.valueOf(nameless.getMessage()), id);
    }
  }

  private static JsonNode object(String json) throws BadLine {
    try {
      JsonNode node = JSON.readValue(json);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException wrong) {
      throw new BadLine("not JSON: " + wrong.getOriginalMessage());
    }
    throw new BadLine("not a JSON object");
  }

  private static List<String> references(JsonNode object) throws BadLine {
    List<String> references = new ArrayList<>();
    if (object.hasNonNull("reference")) {
      references.add(text(object, "reference"));
    }
    references.addAll(texts(object, "references"));
    if (references.isEmpty()) {
      throw new BadLine("no field \"reference\", \"references\" or \"questionId\"");
    }
    if (references.stream().allMatch(String::isBlank)) {
      throw new BadLine("the reference is empty");
    }
    references.removeIf(String::isBlank);
    return references;
  }

  private static String text(JsonNode object, String field) throws BadLine {
    JsonNode node = object.path(field);
    if (node.isMissingNode() || node.isNull()) {
      throw new BadLine("no field \"" + field + "\"");
    }
    if (!node.isTextual()) {
      throw new BadLine("field \"" + field + "\" is not a text");
    }
    return node.asText();
  }

  private static List<String> texts(JsonNode object, String field) throws BadLine {
    List<String> texts = new ArrayList<>();
    JsonNode list = object.path(field);
    if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
      throw new BadLine("field \"" + field + "\" is not a list");
    }
    for (JsonNode entry : list) {
      if (!entry.isTextual()) {
        throw new BadLine("field \"" + field + "\" has an entry that is not a text");
      }
      texts.add(entry.asText());
    }
    return texts;
  }
}
