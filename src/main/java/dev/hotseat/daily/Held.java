package dev.hotseat.daily;

/// A message that is posted once, in the hands of this process.
///
/// @param key tells it from everything else
/// @param channel where it went when it was last sent; at first where it goes
/// @param tries how often it was taken in hand since it certainly stood nowhere, now included
public record Held(String key, String channel, int tries) {}
