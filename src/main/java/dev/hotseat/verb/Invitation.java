package dev.hotseat.verb;

import java.util.List;

/// The link that takes the bot into a server, with the permissions that it uses and no other.
///
/// @param application the application's id
record Invitation(String application) {

  /// A permission of Discord's.
  ///
  /// @param name as Discord writes it
  /// @param bit its place in the number
  record Permission(String name, int bit) {}

  /// What is used. The names are in `privacy.md` too, which a test holds to them.
  static final List<Permission> PERMISSIONS =
      List.of(
          new Permission("View Channel", 10),
          new Permission("Send Messages", 11),
          new Permission("Send Messages in Threads", 38),
          new Permission("Create Public Threads", 35),
          new Permission("Create Private Threads", 36),
          new Permission("Embed Links", 14),
          new Permission("Attach Files", 15),
          new Permission("Read Message History", 16),
          new Permission("Add Reactions", 6));

  /// The permissions as one number.
  static long permissions() {
    return PERMISSIONS.stream().mapToLong(permission -> 1L << permission.bit()).sum();
  }

  /// The link.
  String link() {
    return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
        .formatted(application, permissions());
  }
}
