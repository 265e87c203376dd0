package dev.hotseat.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.server.ServerSettings.Board;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place that keeps servers' settings has to do.
public abstract class ServersContract {
  /// Settings of which none is the default.
  protected static final ServerSettings OTHERS =
      new ServerSettings(
          Locale.GERMAN,
          ZoneId.of("Europe/Berlin"),
          Optional.of("77"),
          List.of("1", "2"),
          true,
          Board.DAYS,
          List.of(
              new NamedSeason("Spring", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31)),
              new NamedSeason("Autumn cup", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30))),
          true);

  private Servers servers;

  /// New, empty settings.
  protected abstract Servers servers();

  @BeforeEach
  void begin() {
    servers = servers();
  }

  @Test
  void beginsWithTheDefaults() {
    assertThat(servers.settings("group")).isEqualTo(ServerSettings.DEFAULT);
  }

  @Test
  void keepsWhatIsSetForEachServer() {
    assertThat(servers.settings("group")).isEqualTo(ServerSettings.DEFAULT);

    assertThat(servers.change("group", old -> OTHERS)).isEqualTo(OTHERS);

    assertThat(servers.settings("group")).isEqualTo(OTHERS);
    assertThat(servers.settings("other")).isEqualTo(ServerSettings.DEFAULT);
    assertThat(servers.change("group", old -> ServerSettings.DEFAULT))
        .isEqualTo(ServerSettings.DEFAULT);
    assertThat(servers.settings("group")).isEqualTo(ServerSettings.DEFAULT);
  }
}
