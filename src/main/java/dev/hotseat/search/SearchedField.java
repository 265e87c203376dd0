package dev.hotseat.search;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.util.List;
import java.util.stream.Stream;

/// The parts of a question that are searched, with what a word found there counts.
enum SearchedField {
  TITLE(2) {
    @Override
    List<String> texts(Question question) {
      return List.of(question.title());
    }
  },
  /// The topic, and the id: authors name their questions by what they are about.
  NAMES(3) {
    @Override
    List<String> texts(Question question) {
      return List.of(question.topic(), question.id());
    }
  },
  POINTS(2) {
    @Override
    List<String> texts(Question question) {
      return question.keyPoints().stream().flatMap(SearchedField::texts).toList();
    }
  },
  TEXT(1) {
    @Override
    List<String> texts(Question question) {
      return Stream.concat(Stream.of(question.reference()), question.accepted().stream()).toList();
    }
  };

  private final float boost;

  SearchedField(float boost) {
    this.boost = boost;
  }

  /// The texts of this part, in order.
  abstract List<String> texts(Question question);

  /// What a word in this part counts, as a multiple of a word in the reference answer.
  float boost() {
    return boost;
  }

  private static Stream<String> texts(KeyPoint point) {
    return Stream.concat(Stream.of(point.label(), point.text()), point.phrases().stream());
  }
}
