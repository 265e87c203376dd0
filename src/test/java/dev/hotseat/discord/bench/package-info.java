/// Figures of the Discord front end beside those of a bare echo bot, both as processes of their own
/// against the small Discord on the same machine: `./bot bench discord`.
@NullMarked
package dev.hotseat.discord.bench;

import org.jspecify.annotations.NullMarked;
