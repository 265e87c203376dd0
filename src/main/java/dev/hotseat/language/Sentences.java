package dev.hotseat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Parts a text into sentences as people type them in chats: a line break ends one, and so does a
/// bullet, with or without a full stop.
public final class Sentences {
  /// What may end a sentence. Every alternative takes its characters once, so that no text takes
  /// more than linear time, and none looks at the rest of a row of stops again.
  private static final Pattern END =
      Pattern.compile("(?<![.!?])[.!?]++[\"')\\]]*+(?=\\s)|\\n++|[●○•▪]|;(?=\\s)");

  /// The end of "don't" or "cafés" is no letter that stands alone.
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?iU)(?:^|.*[^\\w'’])(?:e\\.g|i\\.e|etc|vs|cf|approx|resp|fig|no|al|\\p{L})");

  private static final int LONGEST_ABBREVIATION = 8;

  /// What stands between spaces and signs.
  private static final Pattern WORD = Pattern.compile("[^\\s.,;!?]++");

  private Sentences() {}

  /// A stretch of a text.
  ///
  /// @param begin offset of its first character, in UTF-16 units
  /// @param end offset behind its last character
  public record Stretch(int begin, int end) {}

  /// The sentences of a text that have a letter or digit in them, in order.
  public static List<Stretch> of(String text) {
    List<Stretch> sentences = new ArrayList<>();
    int begin = 0;
    Matcher ends = END.matcher(text);
    for (int from = nextSign(text, 0); ends.find(from); from = nextSign(text, ends.end())) {
      if (text.charAt(ends.start()) == '.' && isAbbreviated(text, begin, ends.start())) {
        continue;
      }
      boolean punctuation = ".!?;".indexOf(text.charAt(ends.start())) >= 0;
      add(sentences, text, begin, punctuation ? ends.end() : ends.start());
      begin = ends.end();
    }
    add(sentences, text, begin, text.length());
    return sentences;
  }

  /// A text without what it repeats at its end: itself, or earlier sentences.
  public static String once(String repeated) {
    String text = unrepeated(repeated);
    List<Stretch> sentences = of(text);
    Map<String, Long> said =
        sentences.stream()
            .collect(Collectors.groupingBy(it -> said(text, it), Collectors.counting()));
    int kept = sentences.size();
    while (kept > 0 && said.merge(said(text, sentences.get(kept - 1)), -1L, Long::sum) > 0) {
      kept--;
    }
    return kept < sentences.size() ? text.substring(0, sentences.get(kept - 1).end()) : text;
  }

  /// Of a text that says the same words over and over the first time, else the text.
  private static String unrepeated(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    int[] borders = new int[words.size() + 1]; // how far what ends here is how the text begins
    for (int i = 1, border = 0; i < words.size(); i++) {
      while (border > 0 && !isSame(words.get(i), words.get(border))) {
        border = borders[border];
      }
      border += isSame(words.get(i), words.get(border)) ? 1 : 0;
      borders[i + 1] = border;
    }
    int period = words.size() - borders[words.size()];
    return period < words.size() && words.size() % period == 0
        ? text.substring(0, words.get(period).start()).stripTrailing()
        : text;
  }

  private static boolean isSame(MatchResult word, MatchResult other) {
    return word.group().equalsIgnoreCase(other.group());
  }

  private static String said(String text, Stretch sentence) {
    return text.substring(sentence.begin(), sentence.end()).strip();
  }

  /// Most characters end nothing, and are spared the search for a pattern.
  private static int nextSign(String text, int from) {
    int place = from;
    while (place < text.length() && !mayEnd(text.charAt(place))) {
      place++;
    }
    return place;
  }

  private static boolean mayEnd(char character) {
    return switch (character) {
      case '.', '!', '?', ';', '\n', '●', '○', '•', '▪' -> true;
      default -> false;
    };
  }

  /// Where one thought of a sentence gives way to the next.
  private static final Pattern CUT =
      Pattern.compile(
          "[,;:–—()\\n]|\\s-\\s|\\s(?:and|but|so|then|or|because|which|while|if|when)(?=\\s)",
          Pattern.CASE_INSENSITIVE);

  private static final String SIGNS = ",;:–—()";
  private static final String BEGINNINGS = "-abiostwABIOSTW";

  /// The clauses of a sentence that have a letter or digit in them, in order; the sentence itself
  /// where nothing parts it.
  public static List<Stretch> clauses(String text, Stretch sentence) {
    List<Stretch> clauses = new ArrayList<>();
    int begin = sentence.begin();
    Matcher cuts = CUT.matcher(text);
    int place = begin;
    while (place < sentence.end()) {
      if (mayCut(text, place) && cuts.region(place, sentence.end()).lookingAt()) {
        add(clauses, text, begin, place);
        begin = place;
        place = cuts.end();
      } else {
        place++;
      }
    }
    add(clauses, text, begin, sentence.end());
    return clauses;
  }

  /// Most characters cut nothing either: what does is a sign, or a space before a few letters.
  private static boolean mayCut(String text, int place) {
    char character = text.charAt(place);
    if (!Character.isWhitespace(character)) {
      return SIGNS.indexOf(character) >= 0;
    }
    return character == '\n'
        || (place + 1 < text.length() && BEGINNINGS.indexOf(text.charAt(place + 1)) >= 0);
  }

  private static boolean isAbbreviated(String text, int begin, int stop) {
    int from = Math.max(begin, stop - LONGEST_ABBREVIATION);
    return ABBREVIATED.matcher(text.substring(from, stop)).matches();
  }

  private static void add(List<Stretch> sentences, String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (hasLetterOrDigit(text, begin, end)) {
      sentences.add(new Stretch(begin, end));
    }
  }

  private static boolean hasLetterOrDigit(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(Character.codePointAt(text, i))) {
        return true;
      }
    }
    return false;
  }
}
