package dev.hotseat.occasion;

import dev.hotseat.board.Naming;
import dev.hotseat.board.SeasonEnd;
import dev.hotseat.channel.Channels;
import dev.hotseat.daily.Once;
import dev.hotseat.member.MemberSettings;
import dev.hotseat.server.Servers;
import dev.hotseat.streak.Streaks;

/// What occasions need of others.
///
/// @param homes where and when servers are told something
/// @param once posts a card once
/// @param seasonEnd what there is to say at the end of a season
/// @param weeks looks back
/// @param streaks what the dailies have come to
/// @param reminders whom a reminder may help
/// @param servers the servers' settings
/// @param members what members have decided
/// @param naming what members are called
/// @param channels where people talk
public record OccasionPorts(
    Homes homes,
    Once once,
    SeasonEnd seasonEnd,
    Weeks weeks,
    Streaks streaks,
    Reminders reminders,
    Servers servers,
    MemberSettings members,
    Naming naming,
    Channels channels) {}
