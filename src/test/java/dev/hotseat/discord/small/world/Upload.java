package dev.hotseat.discord.small.world;

/// A file that somebody sent.
///
/// @param name its file name
/// @param contentType its media type
/// @param bytes what is in it
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(String name, String contentType, byte[] bytes) {}
