package dev.hotseat.daily;

import dev.hotseat.command.Part;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What is wrong with a command's options, gathered so that all of it is told at once.
final class Mistakes {
  private final List<Message> found = new ArrayList<>();

  /// What was read; empty where it could not be, which is noted.
  <T> Optional<T> in(Supplier<Optional<T>> reading) {
    try {
      return reading.get();
    } catch (Rejection rejection) {
      found.add(rejection.reason());
      return Optional.empty();
    }
  }

  boolean any() {
    return !found.isEmpty();
  }

  /// All of it, and that nothing was changed.
  Reply told() {
    List<Message> said = new ArrayList<>(found);
    said.add(Message.of("daily.unchanged"));
    return Reply.toCaller(said.stream().map(Part.Paragraph::new).toArray(Part[]::new));
  }
}
