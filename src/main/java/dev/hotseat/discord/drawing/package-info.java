/// Makes Discord's messages and forms of replies, within Discord's limits.
@NullMarked
package dev.hotseat.discord.drawing;

import org.jspecify.annotations.NullMarked;
