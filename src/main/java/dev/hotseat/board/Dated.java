package dev.hotseat.board;

import java.time.LocalDate;

/// An entry with the day on which it was given.
///
/// @param entry what was answered
/// @param day in the zone that its server had then; a later change of the zone moves no entry
public record Dated(Entry entry, LocalDate day) {}
