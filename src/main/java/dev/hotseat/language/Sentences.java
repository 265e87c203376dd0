package dev.hotseat.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts a text into sentences as people type them in chats: a line break ends one, and so does a
/// bullet, with or without a full stop.
public final class Sentences {
  /// What may end a sentence. Every alternative takes its characters once, so that no text takes
  /// more than linear time, and none looks at the rest of a row of stops again.
  private static final Pattern END =
      Pattern.compile("(?<![.!?])[.!?]++[\"')\\]]*+(?=\\s)|\\n++|[●○•▪]|;(?=\\s)");

  /// What ends in a full stop beside single letters, as in "e.g.".
  private static final Set<String> ABBREVIATIONS =
      Set.of("etc", "vs", "cf", "approx", "resp", "fig", "no", "al");

  private static final int LONGEST_ABBREVIATION = 6;

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
    Set<String> said = new HashSet<>();
    int kept = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (said.add(said(text, sentences.get(i)))) {
        kept = i + 1;
      }
    }
    return kept < sentences.size() ? text.substring(0, sentences.get(kept - 1).end()) : text;
  }

  /// Of a text that says the same words over and over the first time, else the text.
  private static String unrepeated(String text) {
    List<Stretch> words = words(text);
    int[] borders = new int[words.size() + 1]; // how far what ends here is how the text begins
    for (int i = 1, border = 0; i < words.size(); i++) {
      while (border > 0 && !isSame(text, words.get(i), words.get(border))) {
        border = borders[border];
      }
      border += isSame(text, words.get(i), words.get(border)) ? 1 : 0;
      borders[i + 1] = border;
    }
    int period = words.size() - borders[words.size()];
    return period < words.size() && words.size() % period == 0
        ? text.substring(0, words.get(period).begin()).stripTrailing()
        : text;
  }

  /// What stands between spaces and signs.
  private static List<Stretch> words(String text) {
    List<Stretch> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || parts(text.charAt(i))) {
        if (i > begin) {
          words.add(new Stretch(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  private static boolean parts(char character) {
    return Character.isWhitespace(character) || ".,;!?".indexOf(character) >= 0;
  }

  private static boolean isSame(String text, Stretch word, Stretch other) {
    int length = word.end() - word.begin();
    return length == other.end() - other.begin()
        && text.regionMatches(true, word.begin(), text, other.begin(), length);
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

  /// What parts the thoughts of a sentence: a sign, a dash between spaces, or a word that begins
  /// the next one.
  private static final String SIGNS = ",;:–—()\n";

  private static final int LONGEST_BEGINNING = 7;
  private static final String DASH = "-";
  private static final Set<String> BEGINNINGS =
      Set.of("and", "but", "so", "then", "or", "because", "which", "while", "if", "when");

  /// The clauses of a sentence that have a letter or digit in them, in order; the sentence itself
  /// where nothing parts it.
  public static List<Stretch> clauses(String text, Stretch sentence) {
    List<Stretch> clauses = new ArrayList<>();
    int begin = sentence.begin();
    int place = begin;
    while (place < sentence.end()) {
      int cut = cut(text, place, sentence.end());
      if (cut > 0) {
        add(clauses, text, begin, place);
        begin = place;
      }
      place += Math.max(1, cut);
    }
    add(clauses, text, begin, sentence.end());
    return clauses;
  }

  /// How many characters part one thought from the next at a place; 0 where none do.
  private static int cut(String text, int place, int end) {
    char character = text.charAt(place);
    if (SIGNS.indexOf(character) >= 0) {
      return 1;
    }
    if (!Character.isWhitespace(character)) {
      return 0;
    }
    int next = place + 1;
    while (next < end && !Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == end || next - place > LONGEST_BEGINNING + 1) {
      return 0;
    }
    String word = text.substring(place + 1, next);
    return word.equals(DASH)
        ? next + 1 - place
        : BEGINNINGS.contains(word.toLowerCase(Locale.ROOT)) ? next - place : 0;
  }

  private static boolean isAbbreviated(String text, int begin, int stop) {
    int from = stop;
    while (from > begin
        && from > stop - LONGEST_ABBREVIATION
        && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from < stop
        && isOpen(text, begin, from)
        && (from == stop - 1
            || ABBREVIATIONS.contains(text.substring(from, stop).toLowerCase(Locale.ROOT)));
  }

  /// Whether a word may begin at a place. The end of "don't" or "cafés" is no letter that stands
  /// alone.
  private static boolean isOpen(String text, int begin, int place) {
    if (place == begin) {
      return true;
    }
    char before = text.charAt(place - 1);
    return !Character.isUnicodeIdentifierPart(before) && before != '\'' && before != '’';
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
