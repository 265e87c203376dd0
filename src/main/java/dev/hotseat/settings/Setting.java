package dev.hotseat.settings;

import dev.hotseat.settings.Settings.Copies;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /// All settings there are.
  static final List<Setting<?>> ALL =
      List.of(BANK_PATHS, GRADING_COPIES, GRADING_MEANING, DATABASE_URL);

  private static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static <T> Setting<T> of(String key, Kind<T> kind) {
    return new Setting<>(key, List.of(variable(key)), false, kind);
  }
}
