package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.daily.Planner.Now;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.round.InMemoryRounds;
import dev.hotseat.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanningTest {
  private static final String TUESDAY = "2026-11-24T08:00:00Z";
  private static final String WEDNESDAY = "2026-11-25T08:00:00Z";

  private final InMemoryRounds rounds = new InMemoryRounds();
  private final Town town = new Town(rounds, new InMemoryDailies(rounds), new InMemoryOutages());
  private final Schedule daily = town.keep(Schedules.named("daily"));

  @Test
  void postsTodaysNowAndNotAgainAtItsTime() {
    town.at("2026-11-24T07:00:00Z");

    assertThat(town.planner().postNow(daily)).isEqualTo(new Now.Posted("guild/general/1"));
    assertThat(town.planner().postNow(daily))
        .isEqualTo(new Now.Already(Optional.of("guild/general/1")));
    town.at(TUESDAY);
    assertThat(town.posted()).containsExactly("daily-1-20261124");
    town.at(WEDNESDAY);
    assertThat(town.posted()).hasSize(2);
  }

  @Test
  void postsNowWhatWasSkippedOrMissed() {
    assertThat(town.planner().skip(daily).date()).isEqualTo(LocalDate.of(2026, 11, 24));
    town.at(TUESDAY);
    assertThat(town.posted()).isEmpty();

    assertThat(town.planner().postNow(daily)).isInstanceOf(Now.Posted.class);
    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void saysWhyItCannotPostNow() {
    town.wall.knownToRefuse.put("general", Reason.FORBIDDEN);

    assertThat(town.planner().postNow(daily)).isInstanceOf(Now.Impossible.class);
    assertThat(town.planner().obstacles(daily)).hasSize(1);
    assertThat(town.wall.requests).isZero();
  }

  @Test
  void saysThatItsChannelIsGone() {
    town.wall.knownToRefuse.put("general", Reason.GONE);

    assertThat(town.planner().postNow(daily))
        .isEqualTo(
            new Now.Impossible(
                List.of(Message.of("daily.its-channel-gone", "name", daily.name()))));
  }

  @Test
  void saysThatItIsOnItsWayWhereNobodyKnows() {
    town.at("2026-11-24T07:00:00Z");
    town.wall.next = Wall.Next.ARRIVES_UNSAID;

    assertThat(town.planner().postNow(daily)).isEqualTo(new Now.OnItsWay());
    assertThat(town.planner().postNow(daily)).isEqualTo(new Now.OnItsWay());
    town.at("2026-11-24T07:00:10Z");
    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void leavesTheNextSlotOut() {
    town.planner().skip(daily);

    assertThat(dates(3))
        .containsExactly(
            LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27));
    town.at(TUESDAY);
    town.at(WEDNESDAY);
    assertThat(town.posted()).containsExactly("daily-1-20261125");
  }

  @Test
  void postsNothingWhilePausedAndGoesOnWithTheNextSlot() {
    town.planner().pause(daily);
    town.at(TUESDAY);
    assertThat(town.posted()).isEmpty();

    town.planner().resume(daily);

    assertThat(dates(1)).containsExactly(LocalDate.of(2026, 11, 25));
    town.at(WEDNESDAY);
    assertThat(town.posted()).containsExactly("daily-1-20261125");
  }

  @Test
  void postsNothingOnceRemoved() {
    town.planner().remove(daily);

    town.at(TUESDAY);

    assertThat(town.posted()).isEmpty();
    assertThat(town.planner().of("guild")).isEmpty();
  }

  private List<LocalDate> dates(int count) {
    Schedule now = town.planner().find("guild", "daily").orElseThrow();
    return town.planner().upcoming(now, count).stream().map(Slot::date).toList();
  }
}
