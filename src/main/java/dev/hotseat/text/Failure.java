package dev.hotseat.text;

import java.util.List;
import java.util.stream.Collectors;

/// Something outside the program that keeps it from doing its work, such as a file that cannot be
/// read. It can be told to the person who runs the program: what is wrong and what to do.
public class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Message> reasons;

  /// @param reasons what is wrong, one or more sentences
  public Failure(List<Message> reasons) {
    super(reasons.stream().map(Message::toString).collect(Collectors.joining("; ")));
    this.reasons = List.copyOf(reasons);
  }

  /// @param reason what is wrong
  /// @param cause what the library said
  public Failure(Message reason, Throwable cause) {
    super(reason.toString(), cause);
    this.reasons = List.of(reason);
  }

  /// What is wrong, each a sentence.
  public List<Message> reasons() {
    return reasons;
  }
}
