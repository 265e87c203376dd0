package dev.hotseat.round;

import dev.hotseat.board.Entries;
import dev.hotseat.channel.Channels;
import dev.hotseat.score.Scores;

/// What rounds need of others.
///
/// @param rounds where rounds are kept
/// @param scores where attempts are kept
/// @param entries where the board's entries are kept
/// @param channels where people talk
/// @param rules what the moderators of a server say about asking
/// @param notices tells moderators what they can mend
/// @param finder finds questions by words
/// @param showing who agreed that good replies are shown
/// @param conversations up to where private conversations were read
/// @param stale cards that show what is not there any more
public record RoundPorts(
    Rounds rounds,
    Scores scores,
    Entries entries,
    Channels channels,
    AskingRules rules,
    ModeratorNotices notices,
    QuestionFinder finder,
    Showing showing,
    Conversations conversations,
    StaleCards stale) {}
