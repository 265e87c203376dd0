package dev.hotseat.command;

import dev.hotseat.text.Message;

/// Something to press under a card: a stored command line, so that it works after a restart.
///
/// @param label what it says
/// @param runs what pressing it runs
public record Button(Message label, CommandLine runs) {}
