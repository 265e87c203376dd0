package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Reply;
import dev.hotseat.command.Spoken;
import dev.hotseat.daily.Schedule.State;
import dev.hotseat.question.Level;
import dev.hotseat.server.Ground.Kind;
import dev.hotseat.text.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailySetTest {
  private static final String BASE = "/daily set channel:1 time:9am zone:berlin ";

  private final DailyStage stage = new DailyStage();

  @Test
  void makesAScheduleOfLittle() {
    List<String> told = stage.told(BASE);

    assertThat(stage.only())
        .isEqualTo(
            new Schedule(
                1,
                "900",
                "daily",
                "1",
                new Timetable(
                    ZoneId.of("Europe/Berlin"),
                    LocalTime.of(9, 0),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Set.of()),
                Choice.ALL,
                Optional.empty(),
                true,
                false,
                Duration.ofHours(6),
                State.ACTIVE));
    assertThat(told)
        .containsExactly(
            "The daily is set up · only you see this",
            "daily · on",
            "#daily: Mon–Fri at 09:00, Europe/Berlin",
            "Next: 2026-11-23T08:00:00Z · 2026-11-24T08:00:00Z · 2026-11-25T08:00:00Z",
            "Asks: all topics, all levels",
            "After the close all get the full answer. A thread opens only for the answer. A post"
                + " may be 6 hours late.");
  }

  @Test
  void setsEverythingAtOnce() {
    List<String> told =
        stage.told(
            "/daily set channel:2 time:\"9:30 pm\" zone:\"new york\" name:\"SQL nights\""
                + " days:\"mon, wed, sat-sun\" topic:Databases level:rotate role:77 reveal:no"
                + " thread:yes except:\"24 Dec..26 Dec, 2027-01-01\" catch-up:\"90 min\"");

    assertThat(stage.only())
        .isEqualTo(
            new Schedule(
                1,
                "900",
                "SQL nights",
                "2",
                new Timetable(
                    ZoneId.of("America/New_York"),
                    LocalTime.of(21, 30),
                    EnumSet.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.SATURDAY,
                        DayOfWeek.SUNDAY),
                    Set.of(
                        LocalDate.of(2026, 12, 24),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26),
                        LocalDate.of(2027, 1, 1))),
                new Choice(Optional.of("databases"), false, Optional.empty(), true),
                Optional.of("77"),
                false,
                true,
                Duration.ofMinutes(90),
                State.ACTIVE));
    assertThat(told)
        .contains(
            "SQL nights · on",
            "#sql: Mon, Wed, Sat, Sun at 21:30, America/New_York; not on"
                + " 2026-12-24..2026-12-26, 2027-01-01",
            "Asks: databases, one level after the other",
            "The full answer is not shown to all. Each post gets a thread at once. A post may be"
                + " 1 hour 30 minutes late.",
            "Each post mentions @learners.");
  }

  @Test
  void changesOnlyWhatWasNamed() {
    stage.told(
        BASE + "topic:databases level:beginner role:77 days:daily thread:yes except:2027-01-01");

    List<String> told = stage.told("/daily set channel:2 time:noon zone:UTC name:DAILY level:all");

    Schedule changed = stage.only();
    assertThat(told.getFirst()).startsWith("The daily is changed");
    assertThat(changed.name()).isEqualTo("daily");
    assertThat(changed.channel()).isEqualTo("2");
    assertThat(changed.timetable().time()).isEqualTo(LocalTime.NOON);
    assertThat(changed.timetable().days()).hasSize(7);
    assertThat(changed.timetable().except()).hasSize(1);
    assertThat(changed.choice().topic()).contains("databases");
    assertThat(changed.choice().level()).isEmpty();
    assertThat(changed.role()).contains("77");
    assertThat(changed.thread()).isTrue();
  }

  @Test
  void takesBackWhatWasChosen() {
    stage.told(BASE + "topic:rotate level:advanced except:2027-01-01 catch-up:off");
    assertThat(stage.only().choice())
        .isEqualTo(new Choice(Optional.empty(), true, Optional.of(Level.ADVANCED), false));
    assertThat(stage.only().catchUp()).isZero();

    stage.told(BASE + "topic:all level:all except:none");

    assertThat(stage.only().choice()).isEqualTo(Choice.ALL);
    assertThat(stage.only().timetable().except()).isEmpty();
    assertThat(stage.only().catchUp()).isZero();
  }

  @Test
  void leavesAPausedOnePaused() {
    stage.told(BASE);
    stage.told("/daily pause");

    assertThat(stage.told(BASE + "days:weekends"))
        .contains(
            "daily · paused",
            "Paused. After /daily resume: 2026-11-28T08:00:00Z · 2026-11-29T08:00:00Z ·"
                + " 2026-12-05T08:00:00Z");
  }

  @Test
  void namesTheOthers() {
    stage.told(BASE);
    stage.told("/daily pause");
    stage.told("/daily set channel:2 time:noon zone:UTC");

    assertThat(stage.told("/daily set channel:1 time:8pm zone:UTC name:evening"))
        .contains(
            "evening · on", "The others", "daily · paused", "sql · next 2026-11-23T12:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time:soon | “soon” is no time that I can read.",
        "zone:Atlantis | I know no time zone “Atlantis”.",
        "channel:9 | “9” is no channel of this server",
        "name:123456789012345678901234567890123 | “123456789012345678901234567890123” can’t be a name.",
        "days:never | “never” are no days that I can read.",
        "topic:cooking | I have no topic “cooking”. Topics: databases, web; or rotate",
        "level:hard | level takes one of rotate, all, beginner, intermediate, advanced",
        "role:900 | I never mention everyone.",
        "role:78 | There is no such role in this server.",
        "reveal:maybe | reveal takes one of yes, no",
        "thread:maybe | thread takes one of yes, no",
        "except:04/05/2026 | “04/05/2026” means different days to different people",
        "except:2025-01-01 | “2025-01-01” is over.",
        "catch-up:25h | “25h” is too long",
        "catch-up:often | “often” is no time span",
      })
  void refusesNonsenseInWordsAndChangesNothing(String value, String said) {
    stage.told(BASE);
    Schedule before = stage.only();

    List<String> told = stage.told(BASE + "days:daily thread:yes " + value);

    assertThat(told).hasSize(2);
    assertThat(told.getFirst()).startsWith(said);
    assertThat(told.getLast()).isEqualTo("Nothing was changed.");
    assertThat(stage.only()).isEqualTo(before);
  }

  @Test
  void tellsAllMistakesAtOnce() {
    assertThat(stage.told("/daily set channel:9 time:soon zone:Atlantis days:never topic:cooking"))
        .hasSize(6);
    assertThat(stage.told("/daily set"))
        .containsExactly(
            "channel is missing.", "time is missing.", "zone is missing.", "Nothing was changed.");
    assertThat(stage.planner.of("900")).isEmpty();
  }

  @Test
  void refusesWhatNoQuestionMatches() {
    assertThat(stage.told(BASE + "topic:web level:beginner").getFirst())
        .startsWith("No question has that topic at that level");
    assertThat(stage.planner.of("900")).isEmpty();
  }

  @Test
  void refusesPlacesWhereNobodyCanPost() {
    stage.paper.kinds.put("1", Kind.OTHER);
    stage.paper.kinds.put("2", Kind.THREAD);

    assertThat(stage.told(BASE).getFirst()).startsWith("Nobody can post questions in #daily.");
    assertThat(stage.told("/daily set channel:2 time:9am zone:UTC").getFirst())
        .startsWith("#sql is a thread");
    assertThat(stage.planner.of("900")).isEmpty();
  }

  @Test
  void takesAForum() {
    stage.paper.kinds.put("1", Kind.FORUM);

    assertThat(stage.told(BASE).getFirst()).startsWith("The daily is set up");
  }

  @Test
  void saysWhatIsMissingAndTriesAgain() {
    stage.paper.missing.put("1", List.of("Send Messages"));
    stage.paper.missingForThreads.add("Create Public Threads");

    Reply told = stage.type(BASE);

    assertThat(Spoken.lines(told))
        .containsExactly(
            "I can’t post in #daily yet: Send Messages, Create Public Threads are missing, so"
                + " nothing was changed. Edit channel, Permissions, Hotseat, then press Try again.");
    assertThat(stage.planner.of("900")).isEmpty();
    String again = Spoken.buttons(told).getFirst();
    assertThat(again).isEqualTo("daily set channel:1 time:9am zone:berlin");
    assertThat(Spoken.lines(stage.type(BASE + "reveal:no")).getFirst())
        .contains("Send Messages is missing");

    stage.paper.missing.clear();
    stage.paper.missingForThreads.clear();
    stage.presses(again, DailyStage.moderator());

    assertThat(stage.only().name()).isEqualTo("daily");
  }

  @Test
  void saysWhatElseKeepsPostsFromTheChannel() {
    stage.told(BASE);
    stage.paper.flaws.put("1", Message.of("discord.no-tag", "channel", "daily"));

    Reply told = stage.type(BASE + "time:10am");

    assertThat(Spoken.lines(told))
        .containsExactly(
            "Nothing was changed. Posts in #daily need a tag, and it has none that I can use. Edit"
                + " the channel: add a tag that not only moderators can apply, or switch off"
                + " *Require people to select tags when posting*. Then press Try again.");
    assertThat(Spoken.buttons(told)).hasSize(1);
    assertThat(stage.only().timetable().time()).isEqualTo(LocalTime.of(9, 0));
    assertThat(stage.looks())
        .singleElement()
        .asString()
        .startsWith("Missing · The daily “daily” can’t");
  }

  @Test
  void hasNoButtonThatWouldNotHoldTheCommand() {
    stage.paper.missing.put("1", List.of("Send Messages"));

    Reply told =
        stage.type(
            BASE + "days:\"mon, tue, wed, thu\" except:\"24 Dec..2 Jan\" name:a-rather-long-name");

    assertThat(Spoken.buttons(told)).isEmpty();
    assertThat(Spoken.lines(told).getFirst()).endsWith("then give the command again.");
  }

  @Test
  void hasRoomForTwentyFive() {
    for (int i = 0; i < 25; i++) {
      stage.told(BASE + "name:n" + i);
    }

    assertThat(stage.told(BASE + "name:another").getFirst())
        .startsWith("That is too many: a server has 25 dailies at most.");
    assertThat(stage.told(BASE + "name:n7 days:daily").getFirst())
        .startsWith("The daily is changed");
    assertThat(stage.planner.of("900")).hasSize(25);
  }

  @Test
  void completesTopicsZonesAndNames() {
    stage.told(BASE);

    assertThat(stage.proposed("daily set", "topic", "", DailyStage.moderator()))
        .containsExactly("rotate", "all", "databases", "web");
    assertThat(stage.proposed("daily set", "topic", "Data", DailyStage.moderator()))
        .containsExactly("databases");
    assertThat(stage.proposed("daily set", "zone", "berl", DailyStage.moderator()))
        .containsExactly("Europe/Berlin");
    assertThat(stage.proposed("daily set", "level", "r", DailyStage.moderator()))
        .containsExactly("rotate");
    assertThat(stage.proposed("daily set", "name", "D", DailyStage.moderator()))
        .containsExactly("daily");
    assertThat(stage.proposed("daily set", "name", "", DailyStage.member())).isEmpty();
  }
}
