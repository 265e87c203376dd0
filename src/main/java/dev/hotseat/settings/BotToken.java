package dev.hotseat.settings;

import dev.hotseat.settings.Settings.Discord;
import dev.hotseat.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds the bot's token, which may be in a file of its own.
public final class BotToken {
  private static final long MOST_BYTES = 10_000;

  private BotToken() {}

  /// The token; empty where none is given.
  ///
  /// @throws SettingsException where the file that should hold it does not
  public static Optional<Secret> of(Discord discord) {
    return discord.tokenFile().map(BotToken::read).or(discord::token);
  }

  private static Secret read(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        Optional<Optional<Secret>> token =
            Kind.secret().reading().read(Files.readString(file).strip(), file);
        return token.flatMap(found -> found).orElseThrow(() -> wrong("settings.no-token", file));
      }
      throw wrong("settings.no-token", file);
    } catch (IOException unreadable) {
      throw wrong("settings.token-unreadable", file);
    }
  }

  private static SettingsException wrong(String key, Path file) {
    return new SettingsException(List.of(Message.of(key, "file", file)));
  }
}
