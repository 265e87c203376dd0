/// The front end that people live in: feeds what they do in Discord to the commands and features,
/// and draws what comes back. Discord's words stay in here.
///
/// Home of JDA.
@NullMarked
package dev.hotseat.discord;

import org.jspecify.annotations.NullMarked;
