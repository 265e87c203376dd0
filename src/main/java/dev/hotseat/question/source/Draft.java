package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.util.Optional;

/// A question as a source has it, before it is given what the source does not say.
///
/// @param place where it stands
/// @param title the question as asked, plain text
/// @param id its id, if the source names one
/// @param topic its topic's slug, if the source names one
/// @param level its level, if the source names one
/// @param enough the weight that earns 100
/// @param answer what stands below
record Draft(
    Place place,
    String title,
    Optional<String> id,
    Optional<String> topic,
    Optional<Level> level,
    double enough,
    Answer answer) {

  /// The id that the source names, or the one that the title gives.
  String idOrSlug() {
    return id.orElseGet(() -> Slug.of(title));
  }

  /// The question that it makes.
  Question question(String id, String topic, Level level) {
    return new Question(
        id,
        title,
        topic,
        level,
        answer.reference(),
        answer.keyPoints(),
        answer.prose(),
        enough,
        answer.accepted(),
        answer.mistakes(),
        answer.followUps(),
        place);
  }

  /// Whether it makes this very question, wherever that stands.
  ///
  /// @param fileTopic the topic where the draft names none
  boolean makes(Question question, String fileTopic) {
    Draft there = new Draft(question.place(), title, id, topic, level, enough, answer);
    return there
        .question(idOrSlug(), topic.orElse(fileTopic), level.orElse(Level.INTERMEDIATE))
        .equals(question);
  }
}
