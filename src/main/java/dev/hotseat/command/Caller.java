package dev.hotseat.command;

/// The person who gives a command.
///
/// @param id stable and unique among all callers
/// @param name what others call them
/// @param place where they speak: a channel, a private conversation, a terminal
/// @param moderator whether they may use moderators' commands in that place
public record Caller(String id, String name, String place, boolean moderator) {}
