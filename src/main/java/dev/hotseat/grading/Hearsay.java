package dev.hotseat.grading;

import java.util.regex.Pattern;

/// Tells what somebody cites from what he says himself: whoever warns of a mistake has to say it.
final class Hearsay {
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(many|most|some|people|beginners|juniors|newcomers|others|folks|teams|candidates)\\b"
              + "[^,.;:]{0,30}\\b(think|believe|assume|say|claim|suppose|expect|imagine|confuse)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MISTAKE =
      Pattern.compile(
          "\\b(misconceptions?|misunderstandings?|myths?|contrary to|wrongly|mistakenly"
              + "|(it is|it's|it would be|it'd be) (a mistake|an error|wrong) to"
              + "|(common|typical|classic|frequent|usual|popular) (mistake|error))\\b",
          Pattern.CASE_INSENSITIVE);

  private Hearsay() {}

  /// Whether a sentence tells what others think, or calls what it tells a mistake.
  static boolean is(String sentence) {
    return OTHERS.matcher(sentence).find() || MISTAKE.matcher(sentence).find();
  }
}
