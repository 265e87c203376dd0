/// A server that the program is in: its settings, who moderates it, its arrival and its end.
@NullMarked
package dev.hotseat.server;

import org.jspecify.annotations.NullMarked;
