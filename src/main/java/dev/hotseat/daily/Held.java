package dev.hotseat.daily;

/// A message that is posted once, in the hands of this process.
///
/// @param key tells it from everything else
/// @param tries how often it was taken in hand, this time included
public record Held(String key, int tries) {}
