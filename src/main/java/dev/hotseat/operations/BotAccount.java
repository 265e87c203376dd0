package dev.hotseat.operations;

import dev.hotseat.text.Message;

/// The account under which the program joins servers, as far as it is known.
public sealed interface BotAccount {

  /// No token is set.
  record Missing() implements BotAccount {}

  /// A token is set, and nobody has asked whether it holds.
  record Unchecked() implements BotAccount {}

  /// The token holds.
  ///
  /// @param application the application's id
  /// @param name what the bot is called
  record Valid(String application, String name) implements BotAccount {}

  /// The token does not hold, or that cannot be found out now.
  ///
  /// @param reason what is wrong and what to do
  record Failed(Message reason) implements BotAccount {}

  /// Finds out about the account.
  @FunctionalInterface
  interface Enquiry {
    /// Asks the service; takes some seconds at most. Throws nothing that it can put in words.
    BotAccount ask();
  }
}
