package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.List;

/// What a guard looks at: the words of a reply beside those of the question and its references.
///
/// @param reply all words of the reply
/// @param question all words of the question
/// @param references all words of each reference and accepted answer
/// @param coverages how far the reply covered each key point
record Hearing(
    List<Word> reply, List<Word> question, List<List<Word>> references, List<Coverage> coverages) {

  /// The reply's words that say something by themselves.
  List<Word> telling() {
    return reply.stream().filter(word -> !word.stop()).toList();
  }

  /// Whether any key point was covered at least in part.
  boolean coversAnything() {
    return coverages.stream().anyMatch(coverage -> coverage.state() != Coverage.State.NOT_YET);
  }
}
