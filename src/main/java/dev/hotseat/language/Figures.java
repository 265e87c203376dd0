package dev.hotseat.language;

import dev.hotseat.language.Opposites.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a text is exact about, so that another one in its place is wrong: so many bytes,
/// seconds or percent, a port, a status code, so many of something.
public final class Figures {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)([a-z]{0,2})");

  private static final Map<String, Integer> NUMBER_WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12));

  /// What stands shortly before an example or a choice.
  private static final Set<String> EXAMPLE =
      Set.of(
          """
          as like eg e.g say maybe perhaps either"""
              .split("\\s+"));

  /// What stands shortly before an estimate or a bound.
  private static final Set<String> BOUND =
      Set.of(
          """
          about around roughly approximately usually typically often between
          least most more less fewer up over under below above"""
              .split("\\s+"));

  /// What stands shortly before that which something else is compared with.
  private static final Set<String> COMPARING =
      Set.of("than", "unlike", "versus", "vs", "compared", "opposed");

  /// What makes a number right behind it one of a part: "the first two steps" are not all of them.
  private static final Set<String> PART =
      Set.of("first", "last", "other", "next", "these", "those", "both");

  private static final int SHORTLY = 2;

  /// What stands between two numbers that are both fine, or the ends of a range.
  private static final Set<String> JOINING = Set.of("or", "and", "to");

  /// The status codes of HTTP that people name.
  private static final Pattern STATUS =
      Pattern.compile("20[0-9]|30[0-8]|4(?:0[0-9]|1[0-8]|2[2-9]|31|51)|50[0-8]");

  /// What is said right before a status code.
  private static final Set<String> NUMBERED = Set.of("status", "code");

  private Figures() {}

  /// Finds the figures of a text.
  ///
  /// @param words all words of the text in order
  /// @param taken what in it has an opposite; abbreviations and code among it are figures too, for
  ///     only the same one will do
  public static List<Figure> in(List<Word> words, String text, List<Taken> taken) {
    List<Figure> found = new ArrayList<>();
    for (int place = 0; place < words.size(); place++) {
      if (isNumber(words, place)) {
        add(found, words, place, text);
      }
    }
    for (Taken it : taken) {
      if (words.get(it.from()).exact()) {
        String kind = "contrast " + it.contrast();
        boolean firm = isFirm(words, it.from());
        found.add(new Figure(kind, it.side(), it.side(), it.from(), it.to(), firm));
      }
    }
    return found;
  }

  private static boolean isNumber(List<Word> words, int place) {
    if (place < 0 || place >= words.size()) {
      return false;
    }
    String word = words.get(place).text();
    return Character.isDigit(word.charAt(0)) || NUMBER_WORDS.containsKey(word);
  }

  private static boolean isFirm(List<Word> words, int place) {
    for (int i = Math.max(0, place - SHORTLY); i < place; i++) {
      String word = words.get(i).text();
      if (EXAMPLE.contains(word)
          || COMPARING.contains(word)
          || isForExample(words, i)
          || (isNumber(words, place) && BOUND.contains(word))) {
        return false;
      }
    }
    return !isJoined(words, place, 1) && !isJoined(words, place, -1) && !isOfPart(words, place);
  }

  /// Whether an abbreviation or code is only what something else is compared with: "slower than
  /// UDP" says nothing of what goes over UDP.
  ///
  /// @param words all words of the text in order
  /// @param place of the abbreviation's first word
  public static boolean isCompared(List<Word> words, int place) {
    return words.get(place).exact()
        && words.subList(Math.max(0, place - SHORTLY), place).stream()
            .anyMatch(word -> COMPARING.contains(word.text()));
  }

  private static boolean isOfPart(List<Word> words, int place) {
    return place > 0
        && isNumber(words, place)
        && PART.contains(words.get(place - 1).text())
        && (place < 2 || !words.get(place - 2).text().equals("at")); // "at first 5%"
  }

  private static boolean isForExample(List<Word> words, int place) {
    String word = words.get(place).text();
    return (word.equals("example") || word.equals("instance"))
        && place > 0
        && words.get(place - 1).text().equals("for");
  }

  /// Whether another figure stands beside a word, as in "20-60", "1, 2, 3" and "TCP or UDP".
  private static boolean isJoined(List<Word> words, int place, int step) {
    int next = place + step;
    return isNumber(words, next)
        || (isExact(words, next + step) && JOINING.contains(words.get(next).text()));
  }

  private static boolean isExact(List<Word> words, int place) {
    return isNumber(words, place)
        || (place >= 0 && place < words.size() && words.get(place).exact());
  }

  private static void add(List<Figure> found, List<Word> words, int place, String text) {
    String word = words.get(place).text();
    Matcher digits = NUMBER.matcher(word);
    boolean matches = digits.matches();
    if (!matches && !NUMBER_WORDS.containsKey(word)) {
      return;
    }
    double value = matches ? Double.parseDouble(digits.group(1)) : NUMBER_WORDS.get(word);
    String attached = matches ? digits.group(2) : "";
    boolean percent = text.startsWith("%", words.get(place).end());
    boolean together = percent || !attached.isEmpty();
    String next = follower(words, place, text);
    Unit unit = Unit.named(percent ? "percent" : together ? attached : next);
    boolean firm = isFirm(words, place);
    if (unit != null) {
      int to = together ? place + 1 : place + 2;
      found.add(
          new Figure(
              unit.kind(), value * unit.size(), value * unit.decimalSize(), place, to, firm));
    } else {
      String kind = together ? "" : kind(words, place, next);
      found.add(new Figure(kind, value, value, place, place + 1, firm && !kind.isEmpty()));
    }
  }

  /// What a number without a unit counts; empty where nobody can tell.
  private static String kind(List<Word> words, int place, String next) {
    String before = place > 0 ? words.get(place - 1).stem() : "";
    boolean plural = !next.isEmpty() && words.get(place + 1).text().endsWith("s");
    if (before.equals("port")) {
      return before;
    }
    if (STATUS.matcher(words.get(place).text()).matches()
        && (NUMBERED.contains(before) || !plural)) {
      return "status";
    }
    return plural ? "count of " + next : "";
  }

  /// The stem, or unit, of the telling word that follows in the same thought, or nothing.
  private static String follower(List<Word> words, int place, String text) {
    if (place + 1 >= words.size()) {
      return "";
    }
    Word next = words.get(place + 1);
    for (int i = words.get(place).end(); i < next.begin(); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '-') {
        return "";
      }
    }
    return next.stop() ? "" : Unit.named(next.text()) != null ? next.text() : next.stem();
  }
}
