package dev.hotseat.console;

/// Where typed lines come from: a person at a terminal or a script.
interface Lines {

  /// What came next.
  Entry next();

  /// What can come from a keyboard.
  sealed interface Entry {}

  /// A line.
  ///
  /// @param text without its end; what was pasted in one go comes as one line with line breaks in
  ///     it
  record Line(String text) implements Entry {}

  /// Ctrl-C.
  ///
  /// @param pending what stood in the line
  record Interrupt(String pending) implements Entry {}

  /// Ctrl-D, or the end of a script: there will be no more.
  record End() implements Entry {}
}
