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
          new Guard(Flag.ECHOES_QUESTION, 30, Guard::isMostlyEcho),
          new Guard(Flag.KEYWORD_LIST, 50, Guard::isList),
          new Guard(Flag.TOO_SHORT, 100, Guard::isTooShort),
          new Guard(Flag.OFF_TOPIC, Elsewhere.MOST, Elsewhere::isWholly),
          new Guard(Flag.OFF_TOPIC, 50, Elsewhere::isMostly),
          new Guard(Flag.OFF_TOPIC, 100, Guard::isElsewhere),
          new Guard(Flag.COPIES_REFERENCE, 100, Guard::isCopy),
          new Guard(Flag.COPIES_CANDIDATE, 100, Guard::isOthersCopy));

  private static final int SHORTEST_COPY = 12;
  private static final int SHORTEST_OTHERS_COPY = 25;

  private static final int SHORTEST_ELSEWHERE = 8;
  private static final double ELSEWHERE = 50;
  private static final int SHORTEST_REPLY = 3;
  private static final double COPIED = 0.8;
  private static final double ECHOED = 0.75;
  private static final double QUESTION_SAID = 0.8;
  private static final double HALF = 0.5;
  private static final int FEW_ADDED = 8;
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

  /// An author may write an accepted reply in notes; all their words are known.
  private static boolean isList(Hearing hearing) {
    return KeywordList.is(hearing) && !isCopy(hearing, hearing.accepted());
  }

  private static boolean isTooShort(Hearing hearing) {
    return hearing.reply().words().size() < SHORTEST_REPLY
        && !isEmpty(hearing)
        && !hearing.coversAnything();
  }

  private static boolean isEcho(Hearing hearing) {
    List<Word> reply = hearing.reply().words();
    return !reply.isEmpty()
        && Sequence.has(ECHOED * reply.size(), reply, hearing.question())
        && !hearing.addsReference();
  }

  /// Whether a reply is the question with a few words added. The words may be right; the reply is
  /// no answer for that.
  private static boolean isMostlyEcho(Hearing hearing) {
    List<Word> reply = hearing.reply().words();
    double least = Math.max(QUESTION_SAID * hearing.question().words().size(), HALF * reply.size());
    return Sequence.has(least, reply, hearing.question())
        && !isEcho(hearing)
        && added(hearing) <= FEW_ADDED
        && !hearing.addsReference();
  }

  private static long added(Hearing hearing) {
    return hearing.reply().telling().stream()
        .filter(word -> !has(hearing.question(), word))
        .count();
  }

  /// Whether hardly any of a reply's telling words are the question's or a reference's. A reply
  /// that earned half the score all the same said it in other words, and is spared.
  private static boolean isElsewhere(Hearing hearing) {
    List<Word> telling = hearing.reply().telling();
    return telling.size() >= SHORTEST_ELSEWHERE
        && !hearing.coversAnything()
        && hearing.score() < ELSEWHERE
        && hearing.known(telling) < FOREIGN * telling.size();
  }

  private static boolean isCopy(Hearing hearing) {
    return isCopy(hearing, hearing.references());
  }

  private static boolean isCopy(Hearing hearing, List<Reading> references) {
    List<Word> reply = hearing.reply().words();
    return reply.size() >= SHORTEST_COPY
        && references.stream()
            .anyMatch(reference -> Sequence.has(COPIED * reply.size(), reply, reference));
  }

  private static boolean isOthersCopy(Hearing hearing) {
    List<Word> reply = hearing.reply().words();
    return reply.size() >= SHORTEST_OTHERS_COPY
        && hearing.others().stream()
            .anyMatch(other -> Sequence.has(COPIED * reply.size(), reply, other))
        && !isCopy(hearing);
  }

  private static boolean has(Reading text, Word word) {
    return !text.placesOf(word).isEmpty();
  }

  /// Words in the order in which they were written.
  private static final class Sequence {
    /// Whether that many words at least stand in both texts in the same order (the longest common
    /// subsequence, as Hunt and Szymanski find it: it looks only at the places where the texts
    /// agree). Each word adds one at the most, so it soon shows where they are too few.
    static boolean has(double least, List<Word> left, Reading right) {
      if (!mayHave(least, left, right)) {
        return false; // as of most texts
      }
      int[] ends = new int[left.size()]; // where the best run of each length ends in the right text
      int longest = 0;
      for (int i = 0; i < left.size() && longest + left.size() - i >= least; i++) {
        List<Integer> places = right.placesOf(left.get(i).stem());
        for (int j = places.size() - 1; j >= 0; j--) {
          int found = Arrays.binarySearch(ends, 0, longest, places.get(j));
          int length = found < 0 ? -found - 1 : found;
          ends[length] = places.get(j);
          longest = Math.max(longest, length + 1);
        }
      }
      return longest >= least;
    }

    private static boolean mayHave(double least, List<Word> left, Reading right) {
      double more = left.size() - least;
      for (int i = 0; i < left.size() && more >= 0; i++) {
        more -= right.mayHave(left.get(i).stem()) ? 0 : 1;
      }
      return more >= 0;
    }
  }
}
