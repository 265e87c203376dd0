package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/// A text parted at the headings that mean something to us: those of the first three levels, and at
/// any level those that name a level of difficulty. Others belong to the answer that they stand in.
///
/// @param sections the parts, each from its heading to the next; what stands above is left out
record Outline(List<Section> sections) {

  /// A heading and what stands below it.
  ///
  /// @param depth 1 for the top heading
  /// @param heading the heading
  /// @param body what stands below
  record Section(int depth, HeadingText heading, SourceText body) {

    /// The level of difficulty that the heading names.
    Optional<Level> level() {
      return heading.level();
    }
  }

  /// Where a heading begins and where its body does.
  private record Mark(int depth, HeadingText heading, int from, int body) {}

  static Outline of(SourceText source, Problems problems) {
    List<String> lines = source.lines();
    List<Mark> marks = new ArrayList<>();
    Node document = Markdown.blocks(source.text());
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      int from = block.getSourceSpans().getFirst().getLineIndex();
      if (block instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
        problems.add(source.lineAt(from), "bank.fence-open");
      } else if (block instanceof Heading heading) {
        int to = block.getSourceSpans().getLast().getLineIndex() + 1;
        String written = String.join("\n", lines.subList(from, to));
        HeadingText text = HeadingText.of(source.lineAt(from), written, problems);
        if (heading.getLevel() <= 3 || text.level().isPresent()) {
          marks.add(new Mark(heading.getLevel(), text, from, to));
        }
      }
    }
    return new Outline(sections(source, lines, marks));
  }

  private static List<Section> sections(SourceText source, List<String> lines, List<Mark> marks) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1).from() : lines.size();
      String body = String.join("\n", lines.subList(mark.body(), end));
      SourceText below = new SourceText(source.file(), source.lineAt(mark.body()), body);
      sections.add(new Section(mark.depth(), mark.heading(), below));
    }
    return sections;
  }
}
