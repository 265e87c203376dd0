package dev.hotseat.discord.small.checks;

import com.networknt.schema.Error;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns the validator's errors into Discord's. Of a union the branches whose `type` is another one
/// are left out: they say nothing about the body.
final class SchemaErrors {
  private static final int MOST = 8;
  private static final String DISCRIMINATOR = "/properties/type/enum";

  private SchemaErrors() {}

  static List<Problem> of(List<Error> errors) {
    Set<String> others =
        errors.stream()
            .map(error -> error.getEvaluationPath().toString())
            .filter(path -> path.endsWith(DISCRIMINATOR))
            .map(path -> path.substring(0, path.length() - DISCRIMINATOR.length()))
            .collect(Collectors.toSet());
    List<Error> telling =
        errors.stream().filter(error -> !isIn(others, error)).filter(SchemaErrors::isLeaf).toList();
    return (telling.isEmpty() ? errors : telling)
        .stream()
            .sorted(Comparator.comparingInt(error -> -error.getInstanceLocation().getNameCount()))
            .map(SchemaErrors::problem)
            .distinct()
            .limit(MOST)
            .toList();
  }

  private static boolean isIn(Set<String> branches, Error error) {
    String path = error.getEvaluationPath().toString();
    return branches.stream().anyMatch(branch -> path.startsWith(branch + "/"));
  }

  private static boolean isLeaf(Error error) {
    return !Set.of("anyOf", "oneOf", "allOf").contains(error.getKeyword());
  }

  private static Problem problem(Error error) {
    String path = error.getInstanceLocation().toString();
    boolean missing = "required".equals(error.getKeyword());
    return Problem.of(
        missing ? path + "/" + error.getProperty() : path,
        code(String.valueOf(error.getKeyword())),
        error.getMessage());
  }

  private static String code(String keyword) {
    return switch (keyword) {
      case "required" -> "BASE_TYPE_REQUIRED";
      case "maxLength", "minLength", "maxItems", "minItems" -> "BASE_TYPE_BAD_LENGTH";
      case "minimum" -> "NUMBER_TYPE_MIN";
      case "maximum" -> "NUMBER_TYPE_MAX";
      case "enum", "const" -> "BASE_TYPE_CHOICES";
      case "pattern" -> "STRING_TYPE_REGEX";
      case "oneOf", "anyOf" -> "UNION_TYPE_CHOICES";
      default -> "BASE_TYPE_INVALID";
    };
  }
}
