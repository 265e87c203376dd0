/// The conversation at the terminal, and everything that is printed.
///
/// Home of JLine and the only user of the process's own streams.
@NullMarked
package dev.hotseat.console;

import org.jspecify.annotations.NullMarked;
