package dev.hotseat.daily;

import static dev.hotseat.daily.Schedules.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.round.InMemoryRounds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineUpTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
  private static final Choice BY_TURNS = new Choice(Optional.empty(), true, Optional.empty(), true);

  private final InMemoryRounds rounds = new InMemoryRounds();
  private final Town town = new Town(rounds, new InMemoryDailies(rounds), new InMemoryOutages());

  @Test
  void tellsWhatIsAskedThen() {
    Schedule schedule = town.keep(Schedules.named("daily"));
    List<String> told = ids(schedule, 5);

    List<String> asked = asked(5);

    assertThat(asked).isEqualTo(told).doesNotHaveDuplicates();
  }

  @Test
  void asksInAnotherOrderInAnotherSchedule() {
    Schedule one = town.keep(Schedules.named("one"));
    Schedule other = town.keep(Schedules.named("other"));

    assertThat(ids(one, 30)).isNotEqualTo(ids(other, 30)).hasSameElementsAs(ids(other, 30));
  }

  @Test
  void asksOnlyWhatMatches() {
    Choice choice = new Choice(Optional.of("web"), false, Optional.of(Level.ADVANCED), false);
    Schedule schedule = town.keep(Schedules.choosing(Schedules.named("daily"), choice));

    assertThat(town.planner().lineUp(schedule, 9))
        .hasSize(9)
        .allMatch(question -> question.topic().equals("web"))
        .allMatch(question -> question.level() == Level.ADVANCED);
  }

  @Test
  void takesTopicsAndLevelsInTurn() {
    Schedule schedule = town.keep(Schedules.choosing(Schedules.named("daily"), BY_TURNS));

    List<Question> next = town.planner().lineUp(schedule, 4);

    assertThat(next)
        .extracting(Question::topic)
        .containsExactly("apis", "databases", "web", "apis");
    assertThat(next)
        .extracting(Question::level)
        .containsExactly(Level.BEGINNER, Level.INTERMEDIATE, Level.ADVANCED, Level.BEGINNER);
  }

  @Test
  void goesOnWithTheTurnAfterTheLastPost() {
    Schedule schedule = town.keep(Schedules.choosing(Schedules.named("daily"), BY_TURNS));
    asked(1);

    assertThat(town.planner().lineUp(schedule, 1).getFirst().topic()).isEqualTo("databases");
  }

  @Test
  void asksWhatWasPlacedInItsPlace() {
    Schedule schedule = town.keep(Schedules.named("daily"));
    List<String> before = ids(schedule, 30);
    String chosen = before.get(20);

    town.planner().place(schedule, 3, town.bank.find(chosen).orElseThrow());

    List<String> after = ids(schedule, 4);
    assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
    assertThat(after.get(2)).isEqualTo(chosen);
    assertThat(asked(4)).isEqualTo(after);
  }

  @Test
  void keepsWhatWasPlacedBeforeWhenAnotherComesInFront() {
    Schedule schedule = town.keep(Schedules.named("daily"));
    List<String> before = ids(schedule, 30);
    town.planner().place(schedule, 2, town.bank.find(before.get(20)).orElseThrow());

    town.planner().place(schedule, 1, town.bank.find(before.get(10)).orElseThrow());

    assertThat(ids(schedule, 3)).containsExactly(before.get(10), before.getFirst(), before.get(20));
  }

  @Test
  void movesWhatWasPlacedBefore() {
    Schedule schedule = town.keep(Schedules.named("daily"));
    List<String> before = ids(schedule, 30);
    town.planner().place(schedule, 2, town.bank.find(before.get(20)).orElseThrow());

    town.planner().place(schedule, 1, town.bank.find(before.get(20)).orElseThrow());

    assertThat(ids(schedule, 3)).containsExactly(before.get(20), before.getFirst(), before.get(1));
    assertThat(town.dailies.lineUp(schedule.id())).hasSize(2);
  }

  @Test
  void leavesOutWhatWasPlacedAndIsGone() {
    Schedule schedule = town.keep(Schedules.named("daily"));
    town.dailies.lineUp(schedule.id(), List.of("gone", "q7"));

    assertThat(ids(schedule, 1)).containsExactly("q7");
  }

  @Test
  void asksNothingThatWasAskedInTheServerBeforeAllElse() {
    town.bank = Town.bank(6);
    town.keep(Schedules.named("one"));
    List<String> first = asked(3);

    Schedule other = town.keep(Schedules.at("other", "c2", "Europe/Berlin", "10:00"));

    assertThat(ids(other, 3)).doesNotContainAnyElementsOf(first);
    assertThat(ids(other, 6).subList(3, 6)).isEqualTo(first);
  }

  private List<String> ids(Schedule schedule, int count) {
    return town.planner().lineUp(schedule, count).stream().map(Question::id).toList();
  }

  /// What is posted on so many days.
  private List<String> asked(int days) {
    int before = town.wall.posts.size();
    for (int day = 0; day < days; day++) {
      town.at(TUESDAY.plus(Duration.ofDays(day)));
      town.answer(CHANNEL, "ben");
    }
    return town.wall.posts.stream()
        .skip(before)
        .filter(posted -> posted.key().startsWith("daily"))
        .map(posted -> posted.card().buttons().getFirst().runs().unnamed().getLast())
        .toList();
  }
}
