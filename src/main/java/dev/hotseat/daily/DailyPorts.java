package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.round.DailyRounds;
import dev.hotseat.round.ModeratorNotices;
import dev.hotseat.round.Rounds;

/// What schedules need of others.
///
/// @param dailies where schedules are kept
/// @param outages where it is noted when the program could not hear
/// @param deliveries what is known of other messages that are posted once
/// @param rounds where rounds are kept
/// @param dailyRounds what rounds do for schedules
/// @param channels where people talk
/// @param notices tells moderators what they can mend
public record DailyPorts(
    Dailies dailies,
    Outages outages,
    Deliveries deliveries,
    Rounds rounds,
    DailyRounds dailyRounds,
    Channels channels,
    ModeratorNotices notices) {}
