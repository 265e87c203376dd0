package dev.hotseat.settings;

import dev.hotseat.settings.Settings.Discord;
import dev.hotseat.settings.Settings.Grading;
import dev.hotseat.text.Message;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the settings: `config/hotseat.properties` has all defaults, `data/hotseat.properties` the
/// installation's own, and environment variables override both.
public final class SettingsReader {
  private static final String REFERENCE = "config/hotseat.properties";
  private static final String OWN = "data/hotseat.properties";

  private final Path home;
  private final Map<String, String> environment;
  private final Map<String, Given> given = new HashMap<>();
  private final List<Message> mistakes = new ArrayList<>();

  /// A value as written, and where.
  private record Given(String text, Message source) {}

  private SettingsReader(Path home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  /// Reads the settings.
  ///
  /// @param home the folder that relative paths begin at
  /// @param environment the variables by name
  /// @throws SettingsException with all mistakes, where there is one
  public static Settings read(Path home, Map<String, String> environment) {
    return new SettingsReader(home, environment).read();
  }

  private Settings read() {
    takeReference();
    if (!Files.notExists(home.resolve(OWN))) {
      take(PropertiesFile.read(home.resolve(OWN), OWN), OWN);
    }
    takeEnvironment();
    refuseUnknownVariables();
    return settings();
  }

  private Settings settings() {
    Optional<List<Path>> bankPaths = value(Setting.BANK_PATHS);
    Optional<Settings.Copies> copies = value(Setting.GRADING_COPIES);
    Optional<Boolean> meaning = value(Setting.GRADING_MEANING);
    Optional<Path> databaseFile = value(Setting.DATABASE_URL);
    Optional<Discord> discord = discord();
    Optional<Integer> roundHours = value(Setting.ROUND_HOURS);
    Optional<Integer> retentionDays = value(Setting.RETENTION_DAYS);
    if (!mistakes.isEmpty()) {
      throw new SettingsException(mistakes);
    }
    return new Settings(
        bankPaths.orElseThrow(),
        new Grading(copies.orElseThrow(), meaning.orElseThrow()),
        databaseFile.orElseThrow(),
        discord.orElseThrow(),
        Duration.ofHours(roundHours.orElseThrow()),
        Duration.ofDays(retentionDays.orElseThrow()));
  }

  private Optional<Discord> discord() {
    Optional<Optional<Secret>> token = value(Setting.DISCORD_TOKEN);
    Optional<Optional<Path>> tokenFile = value(Setting.DISCORD_TOKEN_FILE);
    Optional<URI> api = value(Setting.DISCORD_API_URL);
    Optional<URI> gateway = value(Setting.DISCORD_GATEWAY_URL);
    Optional<Boolean> messageContent = value(Setting.MESSAGE_CONTENT);
    if (token.flatMap(one -> one).isPresent() && tokenFile.flatMap(one -> one).isPresent()) {
      mistakes.add(Message.of("settings.two-tokens"));
    }
    if (!mistakes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Discord(
            token.orElseThrow(),
            tokenFile.orElseThrow(),
            api.orElseThrow(),
            gateway.orElseThrow(),
            messageContent.orElseThrow()));
  }

  private void takeReference() {
    PropertiesFile reference = PropertiesFile.read(home.resolve(REFERENCE), REFERENCE);
    take(reference, REFERENCE);
    for (Setting<?> setting : Setting.ALL) {
      if (reference.readable() && !reference.values().containsKey(setting.key())) {
        mistakes.add(Message.of("settings.no-default", "key", setting.key(), "file", REFERENCE));
      }
    }
  }

  private void take(PropertiesFile file, String name) {
    mistakes.addAll(file.mistakes());
    List<String> keys = Setting.ALL.stream().map(Setting::key).toList();
    file.values()
        .forEach(
            (key, text) -> {
              if (keys.contains(key)) {
                given.put(key, new Given(text, Message.of("settings.file", "file", name)));
              } else {
                mistakes.add(unknown(key, Message.of("settings.file", "file", name), keys));
              }
            });
  }

  /// An empty variable counts as not set, since many tools cannot leave one out.
  private void takeEnvironment() {
    for (Setting<?> setting : Setting.ALL) {
      for (String variable : setting.variables()) {
        String text = environment.getOrDefault(variable, "").strip();
        if (!text.isEmpty()) {
          given.put(
              setting.key(), new Given(text, Message.of("settings.variable", "name", variable)));
        }
      }
    }
  }

  private void refuseUnknownVariables() {
    List<String> known = Setting.ALL.stream().flatMap(one -> one.variables().stream()).toList();
    for (String variable : new TreeMap<>(environment).keySet()) {
      if (variable.startsWith(Setting.PREFIX) && !known.contains(variable)) {
        mistakes.add(unknown(variable, Message.of("settings.environment"), known));
      }
    }
  }

  /// Without its value, which may be a secret under a misspelt name.
  private static Message unknown(String key, Message source, Collection<String> known) {
    return Nearest.to(key, known)
        .map(
            near -> Message.of("settings.unknown-near", "key", key, "source", source, "near", near))
        .orElseGet(
            () ->
                Message.of(
                    "settings.unknown", "key", key, "source", source, "reference", REFERENCE));
  }

  private <T> Optional<T> value(Setting<T> setting) {
    Given written = given.get(setting.key());
    if (written == null) {
      return Optional.empty();
    }
    Optional<T> value = setting.kind().reading().read(written.text(), home);
    if (value.isEmpty()) {
      mistakes.add(wrong(setting, written));
    }
    return value;
  }

  private static Message wrong(Setting<?> setting, Given written) {
    return Message.of(
        "settings.wrong",
        "key",
        setting.key(),
        "value",
        setting.secret()
            ? Message.of("settings.hidden")
            : Message.of("settings.value", "text", written.text()),
        "source",
        written.source(),
        "allowed",
        setting.kind().allowed());
  }
}
