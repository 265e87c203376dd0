/// What travels: JSON, ids, time.
@NullMarked
package dev.hotseat.discord.small.wire;

import org.jspecify.annotations.NullMarked;
