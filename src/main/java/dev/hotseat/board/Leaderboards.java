package dev.hotseat.board;

import dev.hotseat.command.Command;
import dev.hotseat.member.MemberSettings;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Scores;
import dev.hotseat.server.Servers;
import dev.hotseat.streak.Streaks;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// What members see of points: `/leaderboard` and `/stats`.
public final class Leaderboards {
  private final LeaderboardCommand leaderboard;
  private final StatsCommand stats;

  /// @param naming what members are called; asked for those alone who are shown
  /// @param bank the questions as they are now
  public Leaderboards(
      Boards boards,
      Scores scores,
      Servers servers,
      MemberSettings members,
      Streaks streaks,
      Naming naming,
      Pictures pictures,
      Supplier<QuestionBank> bank,
      Clock clock) {
    Names names = new Names(naming, clock);
    leaderboard = new LeaderboardCommand(boards, servers, members, names, bank, clock);
    stats =
        new StatsCommand(boards, scores, servers, members, streaks, names, pictures, bank, clock);
  }

  /// The commands.
  public List<Command> commands() {
    return List.of(leaderboard.command(), leaderboard.page(), stats.command());
  }
}
