package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the comments of a heading or a list item: `key: value, key: value`. The values of `also`
/// go on from comma to comma until the next key that we know. A value that holds a comma, or begins
/// like a key, stands in double quotes; in these a backslash takes the character after it as it is.
final class AnnotationReader {
  private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z-]{0,30}) ?: ?");
  private static final Pattern NUMBER = Pattern.compile("[0-9.]+ ?(,.*)?");

  private final Problems problems;
  private final boolean heading;
  private final Map<Key, List<String>> values = new EnumMap<>(Key.class);
  private String text = "";
  private int line;
  private int at;
  private @Nullable Key key;
  private boolean skipping;

  private AnnotationReader(boolean heading, Problems problems) {
    this.heading = heading;
    this.problems = problems;
  }

  /// Reads the comments of one heading.
  static Annotation heading(List<Comment> comments, Problems problems) {
    return new AnnotationReader(true, problems).read(comments);
  }

  /// Reads the comments of one list item.
  static Annotation item(List<Comment> comments, Problems problems) {
    return new AnnotationReader(false, problems).read(comments);
  }

  /// Whether a comment begins like one of ours, with a key that we know or not.
  static boolean isLikeOurs(Comment comment) {
    return KEY.matcher(PlainText.even(comment.content())).lookingAt();
  }

  /// Whether a comment begins with a key that we know, and so is meant for us.
  static boolean isMeant(Comment comment, boolean heading) {
    Matcher first = KEY.matcher(PlainText.even(comment.content()));
    return first.lookingAt()
        && Key.of(first.group(1)).filter(key -> key.onHeading() == heading).isPresent();
  }

  /// Whether a phrase can stand in a comment without quotes.
  static boolean isPlain(String phrase) {
    return !phrase.isEmpty()
        && !phrase.startsWith("\"")
        && !phrase.contains(",")
        && !phrase.contains(Comment.CLOSING)
        && !KEY.matcher(phrase).lookingAt();
  }

  private Annotation read(List<Comment> comments) {
    if (comments.isEmpty()) {
      return Annotation.NONE;
    }
    for (Comment comment : comments) {
      text = PlainText.even(comment.content());
      line = comment.line();
      at = 0;
      key = null;
      skipping = false;
      while (at < text.length()) {
        next();
      }
    }
    return new Annotation(values, comments.getFirst().line());
  }

  /// Reads one value, with the key before it if there is one.
  private void next() {
    Matcher name = KEY.matcher(text).region(at, text.length());
    boolean opened = name.lookingAt() && opens(name);
    if (opened) {
      open(name.group(1));
      at = name.end();
    }
    String value = value();
    if (key == null) {
      if (!skipping) {
        problems.add(line, "bank.no-key", "text", value);
      }
    } else if (key == Key.ALSO) {
      if (!value.isEmpty()) {
        values.computeIfAbsent(key, known -> new ArrayList<>()).add(value);
      }
    } else if (!opened) {
      problems.add(line, "bank.no-key", "text", value);
    } else if (values.putIfAbsent(key, List.of(value)) != null) {
      problems.add(line, "bank.key-twice", "key", key.word());
    }
  }

  /// Whether what looks like a key is one. Among phrases it may be part of one, as in `TTL: time to
  /// live`, unless it is given a number, as a mistyped weight is.
  private boolean opens(Matcher name) {
    return key != Key.ALSO
        || Key.of(name.group(1)).isPresent()
        || NUMBER.matcher(text).region(name.end(), text.length()).matches();
  }

  private void open(String name) {
    Optional<Key> known = Key.of(name);
    skipping = known.isEmpty() || known.get().onHeading() != heading;
    if (known.isEmpty()) {
      problems.add(line, "bank.unknown-key", "key", name);
    } else if (skipping) {
      problems.add(line, heading ? "bank.item-key" : "bank.heading-key", "key", known.get().word());
    }
    key = skipping ? null : known.get();
  }

  private String value() {
    String quoted = quoted();
    if (quoted != null) {
      return quoted;
    }
    int comma = text.indexOf(',', at);
    int end = comma < 0 ? text.length() : comma;
    String value = text.substring(at, end).strip();
    leave(end);
    return value;
  }

  /// The value in quotes that stands here and fills all the place to the next comma, if one does.
  private @Nullable String quoted() {
    if (!text.startsWith("\"", at)) {
      return null;
    }
    StringBuilder value = new StringBuilder();
    for (int i = at + 1; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == '\\' && i + 1 < text.length()) {
        value.append(text.charAt(++i));
      } else if (here != '"') {
        value.append(here);
      } else {
        int end = text.startsWith(" ", i + 1) ? i + 2 : i + 1;
        if (end < text.length() && text.charAt(end) != ',') {
          return null;
        }
        leave(end);
        return PlainText.even(value.toString());
      }
    }
    return null;
  }

  private void leave(int end) {
    at = Math.min(end + 1, text.length());
    at += text.startsWith(" ", at) ? 1 : 0;
  }
}
