package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the questions and section headings among the lines of a page.
///
/// A question begins a paragraph, and is all of it unless it ends in a question mark. Beyond that
/// the page itself decides: where most of what may be a question is numbered, only what is numbered
/// is one; and several in a row below a line that ends in a colon are examples in an answer.
final class PageOutline {

  /// A line that ends the answer above it.
  ///
  /// @param index index of the line
  /// @param question the question that it asks
  /// @param section the section that it heads, if it asks none
  record Mark(int index, Optional<QuestionLine> question, Optional<SectionLine> section) {}

  /// Where a page goes on about itself when the answers are over.
  private static final Pattern PAGE_END =
      Pattern.compile(
          "(?i)(?:conclusion|wrapping up|wrap[- ]up|final (?:thoughts|words)|further reading"
              + "|keep reading|about the author|related (?:articles|posts|questions|content|guides)"
              + "|share this\\b.*|leave a (?:comment|reply)|you (?:may|might) also like\\b.*) ?[:.]?");

  private final List<PageLine> lines;

  PageOutline(List<PageLine> lines) {
    this.lines = lines;
  }

  /// The marks in the page's order.
  List<Mark> marks() {
    List<Mark> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      candidate(i).ifPresent(candidates::add);
    }
    return withoutExamples(inTheStyleOfMost(candidates));
  }

  /// The index of the line where the last answer is over.
  ///
  /// @param from index of the last question
  int end(int from) {
    for (int i = from + 1; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.opens() && line.closes() && PAGE_END.matcher(line.bare()).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  /// Whether there is nothing but blank lines from one line to before another.
  boolean isEmpty(int from, int to) {
    return lines.subList(from, to).stream().allMatch(line -> line.kind() == PageLine.Kind.BLANK);
  }

  private Optional<Mark> candidate(int index) {
    PageLine line = lines.get(index);
    if (line.kind() != PageLine.Kind.TEXT || !line.opens()) {
      return Optional.empty();
    }
    Optional<SectionLine> section = line.closes() ? SectionLine.of(line.bare()) : Optional.empty();
    if (section.isPresent()) {
      return Optional.of(new Mark(index, Optional.empty(), section));
    }
    return QuestionLine.of(line.bare())
        .filter(question -> line.closes() || question.marked())
        .map(question -> new Mark(index, Optional.of(question), Optional.empty()));
  }

  private static List<Mark> inTheStyleOfMost(List<Mark> marks) {
    List<QuestionLine> questions =
        marks.stream().flatMap(mark -> mark.question().stream()).toList();
    long numbered = questions.stream().filter(QuestionLine::numbered).count();
    boolean most = numbered * 2 >= questions.size();
    return marks.stream()
        .filter(mark -> mark.question().map(q -> q.numbered() == most).orElse(true))
        .toList();
  }

  private List<Mark> withoutExamples(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    boolean asked = false;
    boolean examples = false;
    for (int i = 0; i < marks.size(); i++) {
      int index = marks.get(i).index();
      boolean afterQuestion = i > 0 && isEmpty(marks.get(i - 1).index() + 1, index);
      examples = afterQuestion ? examples : asked && isIntroduced(index);
      boolean beforeQuestion = i + 1 < marks.size() && isEmpty(index + 1, marks.get(i + 1).index());
      if (!(examples && beforeQuestion)) {
        kept.add(marks.get(i));
      }
      asked |= marks.get(i).question().isPresent();
    }
    return kept;
  }

  private boolean isIntroduced(int index) {
    int above = index - 1;
    while (above >= 0 && lines.get(above).kind() == PageLine.Kind.BLANK) {
      above--;
    }
    return above >= 0 && lines.get(above).text().endsWith(":");
  }
}
