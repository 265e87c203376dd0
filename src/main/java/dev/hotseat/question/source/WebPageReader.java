package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the text of a web page as it comes out of copy and paste: a question is a line that stands
/// alone, and its answer everything down to the next one.
final class WebPageReader implements QuestionReader {
  private static final Pattern PROSE = Pattern.compile(".*[.!]|.{100,}");

  @Override
  public boolean recognises(SourceText source) {
    return new PageOutline(PageLine.of(source))
        .marks().stream().anyMatch(mark -> mark.question().isPresent());
  }

  @Override
  public Findings read(SourceText source) {
    return new Pass(source).findings();
  }

  private static final class Pass {
    private final SourceText source;
    private final List<PageLine> lines;
    private final PageOutline outline;
    private final Problems skipped;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<QuestionAt> unanswered = new ArrayList<>();
    private Optional<Level> level = Optional.empty();

    private record QuestionAt(int line, String title) {}

    Pass(SourceText source) {
      this.source = source;
      this.lines = PageLine.of(source);
      this.outline = new PageOutline(lines);
      this.skipped = new Problems(source.file());
    }

    Findings findings() {
      List<PageOutline.Mark> marks = outline.marks();
      unheeded(0, marks.isEmpty() ? lines.size() : marks.getFirst().index());
      for (int i = 0; i < marks.size(); i++) {
        boolean last = i + 1 == marks.size();
        int index = marks.get(i).index();
        int end = last ? outline.end(index) : marks.get(i + 1).index();
        mark(marks.get(i), end);
        if (last) {
          unheeded(end, lines.size());
        }
      }
      reportUnanswered();
      return new Findings(List.copyOf(drafts), skipped.all(), List.of());
    }

    private void mark(PageOutline.Mark mark, int end) {
      if (mark.question().isPresent()) {
        question(lines.get(mark.index()).number(), mark.question().get(), mark.index() + 1, end);
      } else {
        level = mark.section().flatMap(SectionLine::level);
        unheeded(mark.index() + 1, end);
      }
    }

    private void question(int line, QuestionLine question, int from, int end) {
      String title = PlainText.even(PlainText.of(PageAnswer.words(question.title())));
      String answer = PageAnswer.markdown(lines.subList(from, end));
      SourceText body = new SourceText(source.file(), line, answer);
      if (outline.isEmpty(from, end) || title.isEmpty()) {
        unanswered.add(new QuestionAt(line, title));
      } else if (AnswerReader.isReadable(body, line, skipped)) {
        AnswerReader.read(new Stripped(answer, List.of(), List.of()), List.of(), skipped)
            .ifPresentOrElse(
                read -> drafts.add(draft(line, title, read)),
                () -> skipped.add(line, "bank.no-answer", "title", title));
      }
    }

    private Draft draft(int line, String title, Answer answer) {
      return new Draft(
          source.place(line),
          title,
          Optional.empty(),
          Optional.empty(),
          level,
          dev.hotseat.question.Question.weightOf(answer.keyPoints()),
          answer);
    }

    /// A question without an answer that comes again with one is from a table of contents.
    private void reportUnanswered() {
      Set<String> answered = new HashSet<>();
      drafts.forEach(draft -> answered.add(draft.title().toLowerCase(Locale.ROOT)));
      for (QuestionAt question : unanswered) {
        if (!answered.contains(question.title().toLowerCase(Locale.ROOT))) {
          skipped.add(question.line(), "bank.no-answer", "title", question.title());
        }
      }
    }

    /// Notes text that belongs to no question. A page's title and address are not worth a word.
    private void unheeded(int from, int to) {
      for (PageLine line : lines.subList(from, to)) {
        boolean prose = line.kind() == PageLine.Kind.TEXT && PROSE.matcher(line.bare()).matches();
        if (prose || line.kind() == PageLine.Kind.BULLET || line.kind() == PageLine.Kind.CODE) {
          skipped.add(line.number(), "bank.no-question-above", "lines", to - from);
          return;
        }
      }
    }
  }
}
