package dev.hotseat.question.source;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Parts a paragraph of a question bank into sentences, as prose has them, and finds those that
/// count as key points. Chats know no such rules; [dev.hotseat.language.Sentences] reads those.
final class ProseSentences {

  /// Java sees the end of a sentence in a full stop before a capital, as in “e.g. GET”.
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?i:.*\\b(e\\.g|i\\.e|eg|ie|vs|cf|approx|incl|esp|resp|mr|mrs|ms|dr|prof|fig|al))\\."
              + "|.*(^|[\\s(])\\p{Lu}\\.");

  /// “Yes.” is no point of its own.
  private static final Pattern TOO_SHORT = Pattern.compile("\\S+( \\S+)?(?<!\\?)");

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private ProseSentences() {}

  /// The sentences of a text on one line.
  static List<String> of(String paragraph) {
    List<String> sentences = new ArrayList<>();
    StringBuilder pending = new StringBuilder();
    for (String piece : pieces(paragraph)) {
      pending.append(pending.isEmpty() ? "" : " ").append(piece);
      String sentence = pending.toString();
      if (!ABBREVIATED.matcher(piece).matches() && !isTooShort(sentence)) {
        sentences.add(sentence);
        pending.setLength(0);
      }
    }
    if (!pending.isEmpty()) {
      String rest = pending.toString();
      sentences.add(sentences.isEmpty() ? rest : sentences.removeLast() + " " + rest);
    }
    return sentences.stream().filter(ProseSentences::saysSomething).toList();
  }

  private static List<String> pieces(String paragraph) {
    BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    boundaries.setText(paragraph);
    List<String> pieces = new ArrayList<>();
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      pieces.add(paragraph.substring(start, end).strip());
      start = end;
    }
    return pieces;
  }

  private static boolean isTooShort(String sentence) {
    return TOO_SHORT.matcher(sentence).matches() && ASCII.matcher(sentence).matches();
  }

  private static boolean saysSomething(String sentence) {
    return sentence.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Those that make a point. One that ends in a colon leads to what follows; one that asks keeps
  /// the answer flowing, unless all of them do.
  static List<String> points(List<String> sentences) {
    List<String> said = sentences.stream().filter(sentence -> !sentence.endsWith(":")).toList();
    List<String> stated = said.stream().filter(sentence -> !sentence.endsWith("?")).toList();
    return stated.isEmpty() ? said : stated;
  }
}
