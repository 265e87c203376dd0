package dev.hotseat.server;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the moderators of a server have set.
///
/// @param language the language of what is written for all
/// @param zone the zone whose days, weeks and months count
/// @param moderatorRole the id of the role whose members moderate, beside those who manage the
///     server
/// @param askChannels the ids of the channels in which questions may be asked, empty for all
/// @param bestReplies whether good replies of those who agreed are shown
/// @param board what boards count
/// @param seasons those that have a name, the oldest in front and none over another; on all other
///     days a season is a calendar month
/// @param recap whether the week is looked back upon
public record ServerSettings(
    Locale language,
    ZoneId zone,
    Optional<String> moderatorRole,
    List<String> askChannels,
    boolean bestReplies,
    Board board,
    List<NamedSeason> seasons,
    boolean recap) {

  /// What holds where nothing was set.
  public static final ServerSettings DEFAULT =
      new ServerSettings(
          Locale.ENGLISH,
          ZoneId.of("UTC"),
          Optional.empty(),
          List.of(),
          false,
          Board.POINTS,
          List.of(),
          false);

  /// What a board counts.
  public enum Board {
    /// Points.
    POINTS,
    /// Days on which somebody answered.
    DAYS;

    /// As people write it.
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ServerSettings {
    askChannels = List.copyOf(askChannels);
    seasons = List.copyOf(seasons);
  }
}
