package dev.hotseat.command;

/// What a command does.
@FunctionalInterface
public interface Handler {
  /// Carries the command out.
  ///
  /// @throws Rejection where the caller asks for something that cannot be; they are told why
  Reply handle(Invocation invocation);
}
