package dev.hotseat.command;

import java.util.Locale;

/// The person who gives a command.
///
/// @param id stable and unique among all callers
/// @param name what others call them
/// @param place where they speak
/// @param moderator whether they may use moderators' commands in that place
/// @param locale the language that they are spoken to in
public record Caller(String id, String name, Place place, boolean moderator, Locale locale) {}
