package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The few words by which people know a key point.
final class Label {
  private static final int LONGEST = 40;
  private static final String ELLIPSIS = "…";

  /// A few words and a colon are a lead, bold or not.
  private static final Pattern LEAD =
      Pattern.compile("([^:\\n]{1," + LONGEST + "}): .*", Pattern.DOTALL);

  private static final Pattern ENDING = Pattern.compile("[\\s.,:;。：]+$");

  private Label() {}

  /// The label of a point with a bold lead.
  static String ofLead(String lead) {
    return ENDING.matcher(lead).replaceFirst("");
  }

  /// The label of a point without one: its lead before a colon, or its first words.
  static String ofText(String text) {
    Matcher lead = LEAD.matcher(text);
    String line = text.lines().findFirst().orElse(text);
    String label = lead.matches() ? lead.group(1) : first(line);
    return label.endsWith(ELLIPSIS) ? label : orWhole(ENDING.matcher(label).replaceFirst(""), line);
  }

  /// Labels made to differ, since claims and statistics go by them.
  static List<String> distinct(List<String> labels) {
    Map<String, Integer> numbers = new HashMap<>();
    Set<String> taken = new HashSet<>();
    List<String> distinct = new ArrayList<>();
    for (String label : labels) {
      String name = label;
      while (!taken.add(name)) {
        name = label + " (" + numbers.merge(label, 2, (number, second) -> number + 1) + ")";
      }
      distinct.add(name);
    }
    return distinct;
  }

  private static String orWhole(String label, String line) {
    return label.isBlank() ? line : label;
  }

  private static String first(String line) {
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    int most = line.offsetByCodePoints(0, LONGEST - 1);
    int space = line.lastIndexOf(' ', most);
    String words = line.substring(0, space > 0 ? space : most);
    return orWhole(ENDING.matcher(words).replaceFirst(""), words) + ELLIPSIS;
  }
}
