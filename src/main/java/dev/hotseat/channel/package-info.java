/// Where people talk: what the features need of a front end that keeps channels, and what it tells
/// them. The front end implements [dev.hotseat.channel.Channels] and calls
/// [dev.hotseat.channel.Listener]; no feature knows which front end it is.
@NullMarked
package dev.hotseat.channel;

import org.jspecify.annotations.NullMarked;
