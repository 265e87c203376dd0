/// What members decide for themselves, and what is stored about them.
@NullMarked
package dev.hotseat.member;

import org.jspecify.annotations.NullMarked;
