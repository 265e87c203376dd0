/// Streaks: how many dailies of a server somebody has answered in a row.
@NullMarked
package dev.hotseat.streak;

import org.jspecify.annotations.NullMarked;
