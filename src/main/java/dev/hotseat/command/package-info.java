/// How a command of the conversation is declared and run. A feature declares a
/// [dev.hotseat.command.Command]; a front end hands a [dev.hotseat.command.CommandLine] to the
/// [dev.hotseat.command.Dispatcher] and draws the [dev.hotseat.command.Reply] that comes back. No
/// feature knows which front end it talks to, and no front end knows a feature.
@NullMarked
package dev.hotseat.command;

import org.jspecify.annotations.NullMarked;
