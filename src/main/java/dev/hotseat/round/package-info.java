/// Rounds: a question that is open for replies, from `/ask` to its closing, and practice, which is
/// a round that nobody else sees.
///
/// [dev.hotseat.round.RoundFeature] is the way in. What a round did is in the store before anybody
/// is told; what others see of it is drawn again in [dev.hotseat.round.Redrawing], and follows from
/// the store alone, so a round goes on after a restart as if nothing had been.
@NullMarked
package dev.hotseat.round;

import org.jspecify.annotations.NullMarked;
