/// A small Discord for tests: a gateway and a REST interface on loopback that the real JDA talks
/// to.
@NullMarked
package dev.hotseat.discord.small;

import org.jspecify.annotations.NullMarked;
