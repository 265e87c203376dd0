package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the questions and section headings among the lines of a page.
///
/// A question begins a paragraph, and is all of it unless it ends in a question mark. Beyond that
/// the page itself decides: a paragraph of nothing but questions above all others is a table of
/// contents; where most of what may be a question is numbered, only what is numbered is one; and
/// several in a row below a line that ends in a colon are examples in an answer.
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
    int contents = endOfContents();
    for (int i = 0; i < lines.size(); i++) {
      candidate(i, i < contents).ifPresent(candidates::add);
    }
    return withoutExamples(inTheStyleOfMost(candidates));
  }

  /// The index of the line after a first paragraph of several questions; 0 if there is none.
  private int endOfContents() {
    for (int i = 0; i < lines.size(); i++) {
      if (asks(i)) {
        int end = i;
        while (end < lines.size() && asks(end) && !lines.get(end).closes()) {
          end++;
        }
        return end > i && end < lines.size() && asks(end) ? end + 1 : 0;
      }
    }
    return 0;
  }

  private boolean asks(int index) {
    PageLine line = lines.get(index);
    return line.kind() == PageLine.Kind.TEXT && QuestionLine.of(line.bare()).isPresent();
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

  private Optional<Mark> candidate(int index, boolean contents) {
    PageLine line = lines.get(index);
    if (line.kind() != PageLine.Kind.TEXT) {
      return Optional.empty();
    }
    boolean alone = line.opens() && line.closes();
    Optional<SectionLine> section = alone ? SectionLine.of(line.bare()) : Optional.empty();
    Optional<QuestionLine> question =
        section.isPresent() ? Optional.empty() : question(index, contents);
    return section.isPresent() || question.isPresent()
        ? Optional.of(new Mark(index, question, section))
        : Optional.empty();
  }

  private Optional<QuestionLine> question(int index, boolean contents) {
    PageLine line = lines.get(index);
    boolean opens = contents || line.opens();
    if (isAnswered(index)) {
      return QuestionLine.answered(line.bare()).filter(asked -> opens || asked.numbered());
    }
    return QuestionLine.of(line.bare())
        .filter(asked -> opens && (contents || line.closes() || asked.marked()));
  }

  private boolean isAnswered(int index) {
    int below = index + 1;
    while (below < lines.size() && lines.get(below).kind() == PageLine.Kind.BLANK) {
      below++;
    }
    return below < lines.size() && lines.get(below).isAnswerMark();
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
