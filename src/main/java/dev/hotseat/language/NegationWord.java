package dev.hotseat.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/// What a word does to a negation. Most words do nothing; that is looked up once for each.
enum NegationWord {
  /// What negates by itself.
  NEGATING,

  /// Before these a negation takes nothing away: "not only", "no matter", SQL's "not null".
  HARMLESS,

  /// What names a status after its number and a negation: "304 Not Modified".
  STATUS,

  /// Where a new thought begins.
  BOUNDARY,

  /// What is avoided is denied: "it skips the lock".
  AVOIDING,

  /// What is called so is denied: "the lock is superfluous".
  DISMISSING,

  /// What is called so under a negation is denied: "the lock isn't needed".
  NEEDED,

  /// "It is not true that": all that follows is denied.
  TRUE,

  /// "It is false that".
  UNTRUE,

  /// Words that use up nothing of a negation's reach.
  WEIGHTLESS,

  /// "Unlike the lock" denies the lock, but no more: "unlike UDP TCP keeps the order".
  UNLIKE,

  THAT,
  /// With a negation, what follows is not needed: "you don't need the lock".
  NEED,

  NEED_NOT,
  NO,
  DO,
  WITH;

  private static final EnumSet<NegationWord> NOTHING = EnumSet.noneOf(NegationWord.class);

  private static final Map<String, EnumSet<NegationWord>> ROLES = roles();

  /// All that a word does.
  static EnumSet<NegationWord> of(Word word) {
    return ROLES.getOrDefault(word.text(), NOTHING);
  }

  private static Map<String, EnumSet<NegationWord>> roles() {
    Map<String, EnumSet<NegationWord>> roles = new HashMap<>();
    words()
        .forEach(
            (role, words) ->
                Arrays.stream(words.strip().split("\\s+"))
                    .forEach(
                        word ->
                            roles
                                .computeIfAbsent(word, it -> EnumSet.noneOf(NegationWord.class))
                                .add(role)));
    return Map.copyOf(roles);
  }

  private static Map<NegationWord, String> words() {
    Map<NegationWord, String> words = new EnumMap<>(NegationWord.class);
    words.put(
        NEGATING,
        """
        not no never without neither nor none cannot nothing nobody nowhere hardly
        can't isn't doesn't aren't don't won't didn't wasn't weren't haven't hasn't
        couldn't shouldn't wouldn't hadn't mustn't shan't needn't dont doesnt isnt
        cant wont arent
        """);
    words.put(HARMLESS, "only just necessarily null exists until later least matter wonder doubt");
    words.put(STATUS, "content modified found acceptable implemented");
    words.put(
        BOUNDARY,
        """
        but because so if when while that which then however although unless since
        whereas instead rather
        """);
    words.put(AVOIDING, "avoid avoids avoiding skip skips spares spared");
    words.put(
        DISMISSING,
        """
        pointless useless superfluous unnecessary needless overkill irrelevant
        wasted avoided skipped forbidden
        """);
    words.put(
        NEEDED,
        """
        needed necessary required matter matters worth important relevant
        """);
    words.put(TRUE, "true correct right case");
    words.put(UNTRUE, "untrue false wrong incorrect");
    words.put(WEIGHTLESS, "a an the be been being in of to");
    words.put(UNLIKE, "unlike");
    words.put(THAT, "that");
    words.put(NEED, "need needs");
    words.put(NEED_NOT, "needn't");
    words.put(NO, "no");
    words.put(DO, "do");
    words.put(WITH, "with");
    return words;
  }
}
