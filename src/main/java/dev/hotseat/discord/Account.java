package dev.hotseat.discord;

import java.net.URI;

/// The bot's account, and where Discord is.
///
/// @param token secret
/// @param api the REST base, with a slash at its end
/// @param gateway the gateway, likewise
/// @param messageContent whether the account may read all messages
public record Account(String token, URI api, URI gateway, boolean messageContent) {

  @Override
  public String toString() {
    return "an account at " + api;
  }
}
