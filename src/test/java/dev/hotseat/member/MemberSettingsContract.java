package dev.hotseat.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place that keeps members' decisions has to do.
public abstract class MemberSettingsContract {
  private MemberSettings settings;

  /// New, empty settings.
  protected abstract MemberSettings settings();

  @BeforeEach
  void begin() {
    settings = settings();
  }

  @Test
  void beginsWithBoardsOnAndTheRestOff() {
    assertThat(settings.of("ana")).isEqualTo(new Preferences(true, false, false));
    assertThat(settings.keptOffBoards()).isEmpty();
  }

  @Test
  void keepsWhatAMemberDecides() {
    assertThat(settings.of("ana")).isEqualTo(Preferences.DEFAULT);

    Preferences told = settings.change("ana", old -> new Preferences(false, true, old.reminders()));

    assertThat(told).isEqualTo(new Preferences(false, true, false));
    assertThat(settings.of("ana")).isEqualTo(told);
    assertThat(settings.of("ben")).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void changesWhatWasDecidedLast() {
    settings.change("ana", old -> new Preferences(false, old.bestReplies(), old.reminders()));
    settings.change("ana", old -> new Preferences(old.boards(), true, true));

    assertThat(settings.of("ana")).isEqualTo(new Preferences(false, true, true));
  }

  @Test
  void knowsAllWhoKeepOffBoards() {
    assertThat(settings.keptOffBoards()).isEmpty();
    settings.change("ana", old -> new Preferences(false, false, false));
    settings.change("ben", old -> new Preferences(false, false, false));
    assertThat(settings.keptOffBoards()).containsExactlyInAnyOrder("ana", "ben");

    settings.change("ben", old -> Preferences.DEFAULT);

    assertThat(settings.keptOffBoards()).containsExactly("ana");
  }
}
