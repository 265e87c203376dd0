package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.List;

/// What a guard looks at: a reply beside the question and its references.
///
/// @param reply what was said
/// @param question what was asked
/// @param references the reference first, then each accepted answer
/// @param prose whether the author of the reference marked no key points
/// @param usual what the references say
/// @param relevance how much of the reply is about the question
/// @param lexicon tells how much a word tells
/// @param coverages how far the reply covered each key point
/// @param score what this earned, 0 to 100
/// @param others other candidates' replies that it may have seen
record Hearing(
    Reading reply,
    Reading question,
    List<Reading> references,
    boolean prose,
    Usual usual,
    Relevance relevance,
    Lexicon lexicon,
    List<Coverage> coverages,
    double score,
    List<Reading> others) {

  /// Of the words that a reference adds to the question, how many the reply must have to say it.
  private static final double ADDED = 0.75;

  /// Whether the reply has nearly all that one of the references adds to the question: whoever
  /// begins with the words of the question and ends with the answer has answered.
  boolean addsReference() {
    return references.stream().anyMatch(this::addsReference);
  }

  private boolean addsReference(Reading reference) {
    List<Word> added =
        reference.telling().stream().filter(word -> question.placesOf(word).isEmpty()).toList();
    long said = added.stream().filter(word -> !reply.placesOf(word).isEmpty()).count();
    return !added.isEmpty() && said >= ADDED * added.size();
  }

  /// The accepted answers among the references.
  List<Reading> accepted() {
    return references.subList(1, references.size());
  }

  /// How many of some words the question or a reference has.
  long known(List<Word> words) {
    return words.stream().filter(this::knows).count();
  }

  /// Whether the question or a reference has a word.
  boolean knows(Word word) {
    return usual.has(word) || !question.placesOf(word).isEmpty();
  }

  /// Whether any key point was covered at least in part.
  boolean coversAnything() {
    return coverages.stream().anyMatch(coverage -> coverage.state() != Coverage.State.NOT_YET);
  }
}
