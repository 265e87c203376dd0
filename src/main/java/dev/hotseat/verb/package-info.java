/// The launcher's verbs: what is typed behind `./bot`, and what is printed for it.
///
/// Home of picocli.
@NullMarked
package dev.hotseat.verb;

import org.jspecify.annotations.NullMarked;
