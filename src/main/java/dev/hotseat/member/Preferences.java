package dev.hotseat.member;

/// What a member has decided.
///
/// @param boards whether boards and statistics may name them
/// @param bestReplies whether a good reply of theirs may be shown to others
/// @param reminders whether they want to be reminded
public record Preferences(boolean boards, boolean bestReplies, boolean reminders) {
  /// What holds for whoever has decided nothing.
  public static final Preferences DEFAULT = new Preferences(true, false, false);
}
