/// What is said on its day, beside the dailies: the end of a season, the week that was, and a word
/// to those who want to be reminded.
@NullMarked
package dev.hotseat.occasion;

import org.jspecify.annotations.NullMarked;
