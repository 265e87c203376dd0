package dev.hotseat.discord.small.world;

/// Bits of a message's `flags`.
public final class MessageFlag {
  /// Seen by one person.
  public static final int EPHEMERAL = 1 << 6;

  /// "Hotseat is thinking".
  public static final int LOADING = 1 << 7;

  /// A card: components alone, no content, no embeds.
  public static final int COMPONENTS_V2 = 1 << 15;

  /// What a bot may set.
  public static final int SETTABLE = EPHEMERAL | COMPONENTS_V2 | 1 << 2 | 1 << 12;

  private MessageFlag() {}
}
