package dev.hotseat.question.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a text that asks something, told from a short line of an answer by its words alone.
/// Whether it also stands where a question stands is for its reader to say.
///
/// A question mark at the end is nearly enough. Without one, a line must begin as interviewers
/// begin: with a question word and a verb behind it (“What is ...”, not “What you need”), or with
/// one of a few requests. Requests that are also headings or steps of an answer (“Design patterns”,
/// “List the files.”) need more of the request to be there.
///
/// @param title the question, without number and bold type
/// @param numbered whether it had a number or a Q before it
/// @param marked whether it ends in a question mark
record QuestionLine(String title, boolean numbered, boolean marked) {
  private static final int LONGEST = 300;
  private static final int LONGEST_SENTENCE = 200;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:q(?:uestion|ues)?[ .#]*\\d{1,3} ?[:.)–-]?|q(?:uestion)? ?[:.)]|\\(?\\d{1,3} ?[.):]"
              + "|#\\d{1,3}[.:)]?|\\d{1,3} [–-])\\s+");

  private static final Pattern BOLD = Pattern.compile("(\\*\\*|__|\\*|_)(.+)\\1");

  private static final String AUXILIARY =
      "(?:is|are|was|were|do|does|did|can|could|would|should|will|has|have|had|must|may|might)\\b";

  /// Openings that ask, with or without a mark at the end.
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)(?:(?:what|which)(?! (?:the|you|we|it|to|i)\\b) (?:\\S+ ){0,4}?(?:"
              + AUXILIARY
              + "|(?:happens|makes|causes)\\b)"
              + "|(?:what|how|who|where|when|why)(?:'s|’s|'re|’re)\\b"
              + "|how (?:"
              + AUXILIARY
              + "|(?:many|much|often|long|far|to|well)\\b)"
              + "|(?:why|when|where|who|whose|whom) "
              + AUXILIARY
              + "|(?:can|could|would|will|have|do|did|are) you\\b).*");

  /// Requests that are hardly ever anything else.
  private static final Pattern REQUESTS =
      Pattern.compile("(?i)(?:please )?(?:explain|describe|discuss) \\S.*");

  /// Requests by words that answers use too.
  private static final Pattern WEAKER_REQUESTS =
      Pattern.compile(
          "(?i)(?:please )?(?:(?:compare|contrast) .* (?:and|with|to|vs\\.?|versus) .*"
              + "|(?:differentiate|distinguish)\\b.* between .*"
              + "|(?:list|name|give|mention|state|enumerate|tell|show|identify) (?:me|us|the|some|a"
              + "|an|any|all|at least|a few|two|three|four|five|\\d+|different|various|common)\\b.*"
              + "|define (?!the (?!terms?\\b)|your |our |clear)\\S.*"
              + "|(?:walk|talk) (?:me|us) through .*|elaborate on .*|outline (?:the|how|a) .*"
              + "|summari[sz]e (?:the|how) .*"
              + "|write (?:a|an|some) (?:\\S+ )?(?:function|method|program|script|query|class|test)"
              + "\\b.*)");

  /// Requests that a number makes certain.
  private static final Pattern NUMBERED_REQUESTS =
      Pattern.compile(
          "(?i)(?:please )?(?:compare|contrast|differentiate|distinguish|list|name|give|mention|state"
              + "|enumerate|tell|show|identify|define|walk|talk|elaborate|outline|summari[sz]e|write"
              + "|design|implement|difference)\\b.*");

  /// What only an answer begins with.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)(?:and|but|so|or|then|now|well|because|yet|however|for example|in other words|also)"
              + "\\b.*|[\"“‘'(\\[].*");

  private static final Pattern ABOUT_THE_PAGE =
      Pattern.compile(
          "(?i).*\\b(?:this (?:page|article|post|guide|answer)|newsletter|subscribe|helpful)\\b.*");

  private static final Pattern SHORTEST = Pattern.compile("\\S+ \\S.*|.{4,}[？]|\\P{ASCII}{4,}.*");

  /// Reads a line as a question.
  ///
  /// @param line a line without white space around it
  static Optional<QuestionLine> of(String line) {
    return bare(line)
        .filter(bare -> bare.marked() ? asksWithMark(bare) : asksWithout(bare))
        .filter(bare -> SHORTEST.matcher(bare.title()).matches());
  }

  /// Reads a line as a question that is sure to be one, because its answer is marked as such.
  ///
  /// @param line a line without white space around it
  static Optional<QuestionLine> answered(String line) {
    return bare(line).filter(bare -> !bare.title().endsWith(":"));
  }

  private static Optional<QuestionLine> bare(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = unbold(line);
    Matcher number = NUMBER.matcher(bare);
    boolean numbered = number.lookingAt();
    String title = numbered ? unbold(bare.substring(number.end()).strip()) : bare;
    boolean marked = title.endsWith("?") || title.endsWith("？");
    return Optional.of(new QuestionLine(title, numbered, marked)).filter(q -> !title.isEmpty());
  }

  private static String unbold(String text) {
    Matcher bold = BOLD.matcher(text);
    return bold.matches() ? bold.group(2).strip() : text;
  }

  private static boolean asksWithMark(QuestionLine line) {
    String title = line.title();
    if (ABOUT_THE_PAGE.matcher(title).matches()) {
      return false;
    }
    boolean opens = ASKS.matcher(title).matches() || REQUESTS.matcher(title).matches();
    boolean plain = !GOES_ON.matcher(title).matches() && title.length() <= LONGEST_SENTENCE;
    return line.numbered() || opens || plain;
  }

  private static boolean asksWithout(QuestionLine line) {
    String title = line.title();
    boolean stopped = title.endsWith(".");
    if (title.length() > LONGEST_SENTENCE || !(stopped || endsInWord(title))) {
      return false;
    }
    if (REQUESTS.matcher(title).matches()) {
      return ProseSentences.of(title).size() == 1;
    }
    if (line.numbered()) {
      return ASKS.matcher(title).matches() || NUMBERED_REQUESTS.matcher(title).matches();
    }
    boolean weaker = ASKS.matcher(title).matches() || WEAKER_REQUESTS.matcher(title).matches();
    return weaker && !stopped && Character.isUpperCase(title.codePointAt(0));
  }

  private static boolean endsInWord(String title) {
    int last = title.codePointBefore(title.length());
    return Character.isLetterOrDigit(last) || ")\"”'’`*+#>".indexOf(last) >= 0;
  }
}
