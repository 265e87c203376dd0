package dev.hotseat.question.source;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The two ways in which we have Markdown parsed. Nesting is bounded in both, because our visitors
/// descend by recursion and a text of a million brackets must not end in a stack overflow.
final class Markdown {
  private static final int DEEPEST = 20;

  private static final Parser BLOCKS =
      Parser.builder()
          .maxOpenBlockParsers(DEEPEST)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(context -> (lines, block) -> {})
          .build();

  private static final Parser WHOLE =
      Parser.builder()
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  /// The blocks of a text with their places, without what stands in paragraphs and headings: for
  /// files, which may be large.
  static Node blocks(String text) {
    return BLOCKS.parse(text);
  }

  /// Everything in a text with its places.
  static Node whole(String text) {
    return WHOLE.parse(text);
  }
}
