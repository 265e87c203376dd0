package dev.hotseat.command;

import java.util.Optional;
import java.util.function.Function;

/// What a command does.
@FunctionalInterface
public interface Handler {
  /// Carries the command out.
  ///
  /// @throws Rejection where the caller asks for something that cannot be; they are told why
  Reply handle(Invocation invocation);

  /// What there is to say to the caller alone before anybody is told that an answer comes: why the
  /// command will not be carried out, or what has to be known first. Asked for where the answer is
  /// for all, and never slow.
  ///
  /// @throws Rejection where the caller asks for something that cannot be
  default Optional<Reply> objection(Invocation invocation) {
    return Optional.empty();
  }

  /// A handler that objects.
  static Handler objecting(Function<Invocation, Optional<Reply>> objection, Handler handler) {
    return new Handler() {
      @Override
      public Reply handle(Invocation invocation) {
        return handler.handle(invocation);
      }

      @Override
      public Optional<Reply> objection(Invocation invocation) {
        return objection.apply(invocation);
      }
    };
  }
}
