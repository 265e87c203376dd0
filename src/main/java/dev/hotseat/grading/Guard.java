package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Recognises a reply that is no honest answer, and says how many points it can be worth at most.
///
/// @param flag what it recognises
/// @param most the highest score that it leaves to such a reply
/// @param raises whether a reply is one
record Guard(Flag flag, double most, Predicate<Hearing> raises) {
  static final List<Guard> ALL =
      List.of(
          new Guard(Flag.EMPTY, 0, Guard::isEmpty),
          new Guard(Flag.ECHOES_QUESTION, 10, Guard::isEcho),
          new Guard(Flag.KEYWORD_LIST, 50, Guard::isList),
          new Guard(Flag.TOO_SHORT, 100, Guard::isTooShort),
          new Guard(Flag.OFF_TOPIC, 100, Guard::isElsewhere),
          new Guard(Flag.COPIES_REFERENCE, 100, Guard::isCopy));

  /// Below this share of function words, words are a list and not sentences. Measured: it finds 51
  /// of 52 lists and 1.7% of honest replies, so the flag caps and says so.
  private static final double LEAST_FUNCTION_WORDS = 0.15;

  private static final int SHORTEST_LIST = 6;
  private static final int SHORTEST_COPY = 12;
  private static final int SHORTEST_ELSEWHERE = 8;
  private static final int SHORTEST_REPLY = 3;
  private static final double COPIED = 0.8;
  private static final double ECHOED = 0.75;
  private static final double FOREIGN = 0.1;

  /// The words of those who say that they do not know.
  private static final Set<String> PASSING =
      Set.of(
          "know",
          "idea",
          "idk",
          "dunno",
          "sorry",
          "pass",
          "sure",
          "unsure",
          "clue",
          "skip",
          "none",
          "nothing",
          "n",
          "na",
          "dont",
          "cant",
          "remember",
          "really",
          "don't",
          "can't",
          "honestly");

  /// The flag, where the reply earns it.
  Optional<Flagged> check(Hearing hearing) {
    return raises.test(hearing) ? Optional.of(new Flagged(flag, List.of())) : Optional.empty();
  }

  private static boolean isEmpty(Hearing hearing) {
    return hearing.reply().telling().stream().allMatch(word -> PASSING.contains(word.text()));
  }

  private static boolean isTooShort(Hearing hearing) {
    return hearing.reply().words().size() < SHORTEST_REPLY
        && !isEmpty(hearing)
        && !hearing.coversAnything();
  }

  private static boolean isEcho(Hearing hearing) {
    List<Word> reply = hearing.reply().words();
    return !reply.isEmpty() && Sequence.common(reply, hearing.question()) >= ECHOED * reply.size();
  }

  private static boolean isList(Hearing hearing) {
    int words = hearing.reply().words().size();
    int functionWords = words - hearing.reply().telling().size();
    return words >= SHORTEST_LIST && functionWords < LEAST_FUNCTION_WORDS * words;
  }

  private static boolean isElsewhere(Hearing hearing) {
    List<Word> telling = hearing.reply().telling();
    return telling.size() >= SHORTEST_ELSEWHERE
        && !hearing.coversAnything()
        && telling.stream().filter(word -> isKnown(hearing, word)).count()
            < FOREIGN * telling.size();
  }

  private static boolean isKnown(Hearing hearing, Word word) {
    return has(hearing.question(), word)
        || hearing.references().stream().anyMatch(reference -> has(reference, word));
  }

  private static boolean isCopy(Hearing hearing) {
    List<Word> reply = hearing.reply().words();
    return reply.size() >= SHORTEST_COPY
        && hearing.references().stream()
            .anyMatch(reference -> Sequence.common(reply, reference) >= COPIED * reply.size());
  }

  private static boolean has(Reading text, Word word) {
    return !text.placesOf(word).isEmpty();
  }

  /// Words in the order in which they were written.
  private static final class Sequence {
    /// How many words stand in both texts in the same order (the longest common subsequence, as
    /// Hunt and Szymanski find it: it looks only at the places where the texts agree).
    static int common(List<Word> left, Reading right) {
      int[] ends = new int[left.size()]; // where the best run of each length ends in the right text
      int longest = 0;
      for (Word word : left) {
        for (int place : right.placesOf(word.stem()).reversed()) {
          int found = Arrays.binarySearch(ends, 0, longest, place);
          int length = found < 0 ? -found - 1 : found;
          ends[length] = place;
          longest = Math.max(longest, length + 1);
        }
      }
      return longest;
    }
  }
}
