/// Boards: what members' answers in channels are worth, and who stands where.
@NullMarked
package dev.hotseat.board;

import org.jspecify.annotations.NullMarked;
