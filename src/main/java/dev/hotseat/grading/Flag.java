package dev.hotseat.grading;

import java.util.Locale;

/// Why a score was held down.
public enum Flag {
  /// Nothing was said.
  EMPTY,
  /// Only a word or two, and no point covered.
  TOO_SHORT,
  /// The question said back.
  ECHOES_QUESTION,
  /// The reference answer pasted.
  COPIES_REFERENCE,
  /// Another candidate's reply pasted.
  COPIES_CANDIDATE,
  /// Keywords without sentences.
  KEYWORD_LIST,
  /// The opposite of a key point.
  CONTRADICTS,
  /// An answer to something else.
  OFF_TOPIC;

  /// The flag as files write it: `keyword_list`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
