package dev.hotseat.question.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines between `---` and `---` at the top of a file, `key: value` each.
///
/// @param topic the topic that they name, as a slug
/// @param body the text after them
record FrontMatter(Optional<String> topic, SourceText body) {
  private static final int LONGEST = 50;
  private static final Pattern LINE = Pattern.compile("([A-Za-z][\\w-]*)\\s*:\\s*(.*?)\\s*");
  private static final Pattern EMPTY = Pattern.compile("\\s*(#.*)?");
  private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

  /// Reads the front matter of a text, which may have none. Then all of the text is its body.
  static FrontMatter of(SourceText source, Problems problems) {
    List<String> lines = source.lines();
    int most = Math.min(lines.size(), LONGEST);
    int end = lines.subList(1, most).stream().map(String::strip).toList().indexOf("---") + 1;
    boolean there =
        end > 0
            && lines.getFirst().stripTrailing().equals("---")
            && (end == 1 || LINE.matcher(lines.get(1)).matches());
    if (!there) {
      return new FrontMatter(Optional.empty(), source);
    }
    Optional<String> topic = Optional.empty();
    for (int i = 1; i < end; i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()) {
        if (!EMPTY.matcher(lines.get(i)).matches()) {
          problems.add(source.lineAt(i), "bank.front-matter-line", "text", lines.get(i).strip());
        }
      } else if (line.group(1).equals("topic")) {
        topic = Optional.of(unquoted(line.group(2))).filter(t -> !t.isEmpty()).map(Slug::of);
      } else {
        problems.add(source.lineAt(i), "bank.front-matter-key", "key", line.group(1));
      }
    }
    return new FrontMatter(topic, source.part(end + 1, lines.size()));
  }

  private static String unquoted(String value) {
    Matcher quoted = QUOTED.matcher(value);
    return quoted.matches() ? quoted.group(2) : value;
  }
}
