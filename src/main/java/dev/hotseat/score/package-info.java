/// Attempts and what they add up to. An attempt is written once and never changed; a
/// [dev.hotseat.score.Standing] is what the attempts of one candidate at one question come to.
@NullMarked
package dev.hotseat.score;

import org.jspecify.annotations.NullMarked;
