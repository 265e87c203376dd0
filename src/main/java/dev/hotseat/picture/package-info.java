/// Pictures: what somebody has come to, and how a season ended, as PNG.
///
/// Home of Java's own drawing, which is started with the first picture and no sooner, and of the
/// font that is shipped, so that pictures look the same everywhere and need no font of the system.
/// Where a picture cannot be made there is none, and the words that it would have stood beside are
/// enough.
@NullMarked
package dev.hotseat.picture;

import org.jspecify.annotations.NullMarked;
