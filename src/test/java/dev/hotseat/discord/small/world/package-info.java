/// Servers, channels, people, messages and who may do what; knows nothing of the network.
@NullMarked
package dev.hotseat.discord.small.world;

import org.jspecify.annotations.NullMarked;
