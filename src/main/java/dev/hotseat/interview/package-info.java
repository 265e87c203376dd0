/// A session of several questions with one candidate: its rules and its commands.
@NullMarked
package dev.hotseat.interview;

import org.jspecify.annotations.NullMarked;
