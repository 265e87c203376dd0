package dev.hotseat.question;

import java.util.List;
import java.util.Objects;

/// A question with everything that asking and grading it needs.
///
/// @param id stable name, `[a-z0-9-]{1,64}`
/// @param title the question as asked, plain text
/// @param topic slug of the field that it belongs to, such as `databases`
/// @param level what it expects of the candidate
/// @param reference the model answer as Markdown, whole
/// @param keyPoints what a good reply says, in the reference's order; never empty
/// @param prose whether the key points are only the reference's sentences, because its author
///     marked none: then how much of the whole reference a reply says counts, and not of each
///     sentence
/// @param enough the weight of key points that earns 100, at most their sum
/// @param accepted replies in other words that deserve full marks
/// @param mistakes what people say here that is wrong, a sentence each
/// @param followUps what an interviewer asks next after a strong reply
/// @param place where the question is written down
public record Question(
    String id,
    String title,
    String topic,
    Level level,
    String reference,
    List<KeyPoint> keyPoints,
    boolean prose,
    double enough,
    List<String> accepted,
    List<String> mistakes,
    List<String> followUps,
    Place place) {

  /// @throws IllegalArgumentException where there is no key point, or `enough` is not above 0
  public Question {
    if (keyPoints.isEmpty()) {
      throw new IllegalArgumentException("question " + id + " has no key point");
    }
    if (!(enough > 0)) {
      throw new IllegalArgumentException("enough " + enough + " is not above 0");
    }
    keyPoints = List.copyOf(keyPoints);
    accepted = List.copyOf(accepted);
    mistakes = List.copyOf(mistakes);
    followUps = List.copyOf(followUps);
  }

  /// By what it asks alone: to hash all that an author wrote would take longer than most that is
  /// looked up by a question.
  @Override
  public int hashCode() {
    return Objects.hash(id, title);
  }

  /// The weight of all key points together.
  public double weight() {
    return weightOf(keyPoints);
  }

  /// The weight of some key points together.
  public static double weightOf(List<KeyPoint> keyPoints) {
    return keyPoints.stream().mapToDouble(KeyPoint::weight).sum();
  }
}
