package dev.hotseat.discord.small.checks;

import java.util.ArrayList;
import java.util.List;

/// The book of broken rules: of the bot, and of the small Discord itself.
public final class Violations {
  private final List<String> entries = new ArrayList<>();

  /// Writes down what was wrong.
  ///
  /// @param where the request, answer or event
  public synchronized void add(String where, List<Problem> problems) {
    problems.forEach(problem -> entries.add(where + ": " + problem));
  }

  /// What is in the book, which is empty afterwards: for tests that provoke violations.
  public synchronized List<String> take() {
    List<String> taken = List.copyOf(entries);
    entries.clear();
    return taken;
  }

  /// Fails when there is anything in the book.
  ///
  /// @throws AssertionError with all of it
  public synchronized void assertNone() {
    if (!entries.isEmpty()) {
      throw new AssertionError("rules of Discord were broken:\n" + String.join("\n", entries));
    }
  }
}
