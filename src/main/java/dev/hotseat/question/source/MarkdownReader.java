package dev.hotseat.question.source;

/// Reads our own Markdown, and any in which questions are third-level headings.
final class MarkdownReader implements QuestionReader {

  @Override
  public boolean recognises(SourceText source) {
    Problems unheeded = new Problems(source.file());
    SourceText body = FrontMatter.of(source, unheeded).body();
    return Outline.of(body, unheeded).sections().stream().anyMatch(MarkdownPass::isQuestion);
  }

  @Override
  public Findings read(SourceText source) {
    return new MarkdownPass(source).findings();
  }
}
