/// The gateway's side of the WebSocket: sessions, resumes, and the faults they may suffer.
@NullMarked
package dev.hotseat.discord.small.gateway;

import org.jspecify.annotations.NullMarked;
