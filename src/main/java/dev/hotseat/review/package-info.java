/// When a question should come back: late where it was answered well, soon where it was missed. The
/// forgetting curve is FSRS-6.
@NullMarked
package dev.hotseat.review;

import org.jspecify.annotations.NullMarked;
