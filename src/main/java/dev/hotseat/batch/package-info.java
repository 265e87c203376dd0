/// Grades many replies in one go, one JSON object a line.
@NullMarked
package dev.hotseat.batch;

import org.jspecify.annotations.NullMarked;
