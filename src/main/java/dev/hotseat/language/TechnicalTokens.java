package dev.hotseat.language;

import java.util.regex.Pattern;

/// What counts as one word.
///
/// A tokenizer for prose makes `c` of "C++" and "C#", so that both mean the same. Hyphens and
/// slashes part words ("key-value", "CI/CD"), because people write those compounds both ways.
/// Every quantifier is bounded or possessive, so that no text takes more than linear time, and no
/// word is longer than an index can hold.
enum TechnicalTokens {
  /// Keeps together what means something only together: "C++", ".NET", "node.js", "O(log n)",
  /// "I/O", "N+1", "TLS 1.3".
  WHOLE(
      """
      \\.net END
      | [\\p{L}\\p{N}][\\p{L}[\\p{N}\\p{M}\\p{Cf}]]{0,63}+  # letters first; unseen signs too
        (?: (?= [+\\#.(/'’´`\"^] )                 # most words are spared the closer look
          (?: (?<= START c ) \\+\\+
            | (?<= START [cf] ) \\#
            | (?<= START n ) \\+1 END
            | (?<= START o ) \\( [^()\\n]{1,16}+ \\)
            | (?<= START \\p{L} ) / \\p{L} END
            | (?<= \\p{N} ) (?: \\. \\p{N}{1,16}+ ){1,4}+
            | \\.js END
            | ['’´`] \\p{L}{1,4}+
            | (?<= n ) [\"^] t END ) )?          # the key beside it
      """),

  /// Letters and digits only, with the signs of "C++" and "C#".
  PLAIN("[\\p{L}\\p{M}\\p{N}]{1,64}+(?: \\+\\+?+ | \\# | ['’]\\p{L}{1,4}+ )?");

  private final Pattern pattern;

  TechnicalTokens(String pattern) {
    String readable =
        pattern
            .replace("START", "(?<! [\\p{L}\\p{M}\\p{N}] )")
            .replace("END", "(?! [\\p{L}\\p{M}\\p{N}] )");
    this.pattern = Pattern.compile(readable, Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);
  }

  /// Matches one word.
  Pattern pattern() {
    return pattern;
  }
}
