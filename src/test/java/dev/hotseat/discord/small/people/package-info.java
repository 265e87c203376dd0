/// A tiny language to play the people of a server.
@NullMarked
package dev.hotseat.discord.small.people;

import org.jspecify.annotations.NullMarked;
