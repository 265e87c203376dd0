package dev.hotseat.settings;

import dev.hotseat.settings.Settings.Copies;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A setting that can be made.
///
/// @param key its name in the files
/// @param variables environment variables that set it too, the stronger one last
/// @param secret whether its value may hold a password and so is never shown
/// @param kind what it takes
record Setting<T>(String key, List<String> variables, boolean secret, Kind<T> kind) {
  /// What the variables that are ours alone begin with.
  static final String PREFIX = "HOTSEAT_";

  static final Setting<List<Path>> BANK_PATHS = of("bank.paths", Kind.paths());

  static final Setting<Copies> GRADING_COPIES =
      of("grading.copies", Kind.choice(Map.of("full", Copies.FULL, "cap", Copies.CAP)));

  static final Setting<Boolean> GRADING_MEANING =
      of("grading.meaning", Kind.choice(Map.of("on", true, "off", false)));

  static final Setting<Path> DATABASE_URL =
      new Setting<>(
          "database.url",
          List.of("DATABASE_URL", variable("database.url")),
          true,
          Kind.sqliteFile());

  static final Setting<Optional<Secret>> DISCORD_TOKEN =
      new Setting<>(
          "discord.token",
          List.of("DISCORD_TOKEN", variable("discord.token")),
          true,
          Kind.secret());

  static final Setting<Optional<Path>> DISCORD_TOKEN_FILE =
      plainlyNamed("discord.token-file", "DISCORD_TOKEN_FILE", Kind.optionalFile());

  static final Setting<URI> DISCORD_API_URL =
      plainlyNamed("discord.api-url", "DISCORD_API_URL", Kind.address("https", "http"));

  static final Setting<URI> DISCORD_GATEWAY_URL =
      plainlyNamed("discord.gateway-url", "DISCORD_GATEWAY_URL", Kind.address("wss", "ws"));

  static final Setting<Boolean> MESSAGE_CONTENT =
      of("discord.message-content", Kind.choice(Map.of("true", true, "false", false)));

  static final Setting<Integer> ROUND_HOURS = of("round.hours", Kind.number(1, 168));

  static final Setting<Integer> RETENTION_DAYS = of("retention.days", Kind.number(1, 3650));

  /// All settings there are.
  static final List<Setting<?>> ALL =
      List.of(
          BANK_PATHS,
          GRADING_COPIES,
          GRADING_MEANING,
          DATABASE_URL,
          DISCORD_TOKEN,
          DISCORD_TOKEN_FILE,
          DISCORD_API_URL,
          DISCORD_GATEWAY_URL,
          MESSAGE_CONTENT,
          ROUND_HOURS,
          RETENTION_DAYS);

  private static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static <T> Setting<T> plainlyNamed(String key, String name, Kind<T> kind) {
    return new Setting<>(key, List.of(name, variable(key)), false, kind);
  }

  private static <T> Setting<T> of(String key, Kind<T> kind) {
    return new Setting<>(key, List.of(variable(key)), false, kind);
  }
}
