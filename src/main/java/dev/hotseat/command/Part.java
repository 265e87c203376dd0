package dev.hotseat.command;

import dev.hotseat.grading.Grade;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;

/// A piece of a reply. Each front end draws every kind in its own way.
public sealed interface Part {

  /// A title over what follows.
  record Heading(Message text) implements Part {}

  /// A paragraph in the program's own words.
  record Paragraph(Message text) implements Part {}

  /// Text from a question bank, as Markdown.
  record Markdown(String text) implements Part {}

  /// Calls everybody who has a role, where the message is a new one.
  ///
  /// @param role the role's id
  record Mention(String role) implements Part {}

  /// A grade with its explanation, point by point.
  ///
  /// @param question what was asked
  /// @param reply what the candidate wrote; the grade's spans point into it
  /// @param grade how it was graded
  record Breakdown(Question question, String reply, Grade grade) implements Part {}

  /// A picture.
  ///
  /// @param name file name, ending in `.png`
  /// @param png the picture's bytes
  /// @param description what it shows, for those who cannot see it
  record Picture(String name, Bytes png, Message description) implements Part {}

  /// A file to take away.
  ///
  /// @param name file name with its ending
  /// @param content the file's bytes
  record Document(String name, Bytes content) implements Part {}
}
