package dev.hotseat.console;

import java.util.Optional;

/// Where typed lines come from: a person at a terminal or a script.
interface Lines {

  /// The next line without its end, empty when there will be no more. What was pasted in one go
  /// comes as one line with line breaks in it.
  Optional<String> next();
}
