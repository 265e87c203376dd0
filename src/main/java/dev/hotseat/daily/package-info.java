/// Daily rounds: schedules that open a round at a local time, each local date at most once.
@NullMarked
package dev.hotseat.daily;

import org.jspecify.annotations.NullMarked;
