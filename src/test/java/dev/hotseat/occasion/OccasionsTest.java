package dev.hotseat.occasion;

import static dev.hotseat.board.EntryExamples.SERVER;
import static dev.hotseat.board.EntryExamples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.board.Finale;
import dev.hotseat.board.InMemoryBoards;
import dev.hotseat.board.SeasonEnd;
import dev.hotseat.board.Seasons;
import dev.hotseat.channel.ChannelsOnPaper;
import dev.hotseat.command.Bytes;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.command.Spoken;
import dev.hotseat.daily.Once.Outcome;
import dev.hotseat.member.InMemoryMemberSettings;
import dev.hotseat.member.Preferences;
import dev.hotseat.occasion.Reminders.Waiting;
import dev.hotseat.occasion.Week.Missed;
import dev.hotseat.question.Level;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.Questions;
import dev.hotseat.server.InMemoryServers;
import dev.hotseat.server.NamedSeason;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.streak.InMemoryStreaks;
import dev.hotseat.streak.Streak;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final String NOVEMBER = "season-group-month-2026-11";

  private Instant now = Instant.parse("2026-11-30T12:00:00Z");
  private final InMemoryServers servers = new InMemoryServers();
  private final InMemoryBoards boards =
      new InMemoryBoards(
          server -> servers.settings(server).zone(),
          server -> new Seasons(servers.settings(server).seasons()));
  private final InMemoryMemberSettings members = new InMemoryMemberSettings();
  private final InMemoryStreaks streaks = new InMemoryStreaks();
  private final ChannelsOnPaper channels = new ChannelsOnPaper();
  private final OnceOnPaper once = new OnceOnPaper();
  private final List<Home> homes = new ArrayList<>();
  private final List<Finale> drawn = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<String> claimed = new ArrayList<>();
  private Week week = new Week(0, 0, List.of());
  private Instant weekFrom = Instant.MIN;
  private boolean claims = true;
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };
  private final QuestionBank bank =
      new QuestionBank(
          List.of(
              Questions.question("index", "databases", Level.BEGINNER, "Tree"),
              Questions.question("join", "databases", Level.BEGINNER, "Rows")));
  private Occasions occasions = occasions();

  OccasionsTest() {
    homes.add(new Home(SERVER, "daily", BERLIN, LocalTime.of(9, 0)));
    settings(List.of(), false);
    for (String name : List.of("Ana", "Ben", "Mei", "Tom", "Zoe")) {
      channels.names.put(name.toLowerCase(Locale.ROOT), name);
    }
  }

  private Occasions occasions() {
    return new Occasions(
        new OccasionPorts(
            () -> homes,
            once,
            new SeasonEnd(boards, servers, members, channels::nameOf, this::draw, clock),
            (server, from, to) -> {
              weekFrom = from;
              assertThat(to).isEqualTo(from.plus(Duration.ofDays(7)));
              return week;
            },
            streaks,
            new Reminders() {
              @Override
              public List<Waiting> waiting(Instant at) {
                return waiting;
              }

              @Override
              public boolean claim(String member, LocalDate day, Instant at) {
                claimed.add(member + " " + day);
                return claims;
              }
            },
            servers,
            members,
            channels::nameOf,
            channels),
        () -> bank,
        clock,
        Runnable::run);
  }

  @Test
  void tellsTheEndOfAMonthOnTheDayAfterAtTheSchedulesTime() {
    answered("ana", 80);
    answered("ben", 90.5);

    at("2026-12-01T07:59:00Z");
    assertThat(once.calls).isZero();
    at("2026-12-01T08:00:30Z");

    assertThat(once.posted.keySet()).containsExactly(NOVEMBER);
    assertThat(once.channels).containsEntry(NOVEMBER, "daily");
    assertThat(Spoken.lines(card(NOVEMBER)))
        .startsWith(
            "November 2026 is over",
            "1. Ben · 90.5 points · 1 answered",
            "2. Ana · 80 points · 1 answered",
            "2 members took part, with 2 answers.",
            "A new season has begun: everybody starts anew, and every question counts again.");
    assertThat(Spoken.buttons(card(NOVEMBER))).containsExactly("board month-2026-11 0");
  }

  @Test
  void tellsItOnceAndNotAgainAfterARestart() {
    answered("ana", 80);

    at("2026-12-01T08:00:30Z");
    at("2026-12-01T08:05:00Z");
    assertThat(once.calls).isEqualTo(1);
    occasions = occasions();
    at("2026-12-01T08:10:00Z");

    assertThat(once.calls).isEqualTo(2);
    assertThat(once.posted).hasSize(1);
  }

  @Test
  void triesAgainWhatIsNotSettled() {
    answered("ana", 80);
    once.outcome = Outcome.LATER;
    at("2026-12-01T08:00:30Z");
    at("2026-12-01T08:02:00Z");
    assertThat(once.calls).isEqualTo(2);

    once.outcome = Outcome.POSTED;
    at("2026-12-01T08:04:00Z");

    assertThat(once.posted).hasSize(1);
  }

  @ParameterizedTest(name = "at {0}: {1} posts")
  @CsvSource({
    "2026-12-02T07:00:00Z, 1",
    "2026-12-04T07:59:00Z, 1",
    "2026-12-04T08:00:00Z, 0",
    "2026-12-20T08:00:00Z, 0"
  })
  void tellsItLateByThreeDaysAtMost(String moment, int posts) {
    answered("ana", 80);

    at(moment);

    assertThat(once.posted).hasSize(posts);
  }

  @Test
  void tellsNothingWhereNobodyTookPartOrThereIsNoSchedule() {
    at("2026-12-01T08:00:30Z");
    assertThat(once.calls).isZero();

    answered("ana", 80);
    homes.clear();
    occasions = occasions();
    at("2026-12-01T08:02:00Z");

    assertThat(once.calls).isZero();
  }

  /// It is the last day of the month still where the server is.
  @Test
  void waitsForTheServersMidnightWhereTheScheduleIsAheadOfIt() {
    answered("ana", 80);
    homes.set(0, new Home(SERVER, "daily", ZoneId.of("Asia/Tokyo"), LocalTime.of(6, 0)));

    at("2026-11-30T22:00:00Z");
    assertThat(once.calls).isZero();
    at("2026-11-30T23:00:00Z");

    assertThat(once.posted).hasSize(1);
  }

  @Test
  void namesASeasonThatHasANameAndSharesRanks() {
    settings(List.of(new NamedSeason("Autumn cup", day("2026-09-01"), day("2026-11-29"))), false);
    answered("ana", 80);
    answered("ben", 80);
    answered("mei", 70);
    answered("tom", 60);
    answered("zoe", 90);
    members.change("zoe", old -> new Preferences(false, false, false));
    channels.names.remove("tom");

    at("2026-11-30T08:00:00Z");

    String key = "season-group-" + "season-20697-20786";
    assertThat(Spoken.lines(card(key)))
        .startsWith(
            "Autumn cup is over",
            "1. Ana · 80 points · 1 answered",
            "1. Ben · 80 points · 1 answered",
            "3. Mei · 70 points · 1 answered",
            "5 members took part, with 5 answers.");
    assertThat(drawn)
        .containsExactly(
            new Finale(
                "Autumn cup",
                day("2026-09-01"),
                day("2026-11-29"),
                ServerSettings.Board.POINTS,
                List.of(
                    new Finale.Step(1, "Ana", 80),
                    new Finale.Step(1, "Ben", 80),
                    new Finale.Step(3, "Mei", 70)),
                Map.of(day("2026-11-18"), 5)));
    assertThat(card(key).parts()).last().isInstanceOf(Part.Picture.class);
  }

  @Test
  void looksBackUponTheWeekOnMondaysWhereItIsWanted() {
    week =
        new Week(
            6,
            20,
            List.of(
                new Missed("index", "Tree", 5, 6),
                new Missed("gone-from-the-bank", "Leaf", 5, 6),
                new Missed("index", "Branch", 2, 6)));
    streaks.put(SERVER, "ana", new Streak(4, 9, 0));
    streaks.put(SERVER, "ben", new Streak(4, 4, 0));
    streaks.put(SERVER, "mei", new Streak(2, 30, 0));

    at("2026-11-30T08:00:00Z");
    assertThat(once.calls).isZero();
    settings(List.of(), true);
    at("2026-11-30T08:02:00Z");

    assertThat(weekFrom).isEqualTo(Instant.parse("2026-11-22T23:00:00Z"));
    Card recap = card("recap-group-2026-11-30");
    assertThat(Spoken.lines(recap))
        .containsExactly(
            "The week that was",
            "6 members gave 20 answers.",
            "What was missed most, with the questions that train it:",
            "Tree: missed by 5 of 6 · What about index?",
            "Branch: missed by 2 of 6 · What about index?",
            "The longest row: 4 dailies, by Ana, Ben.");
    assertThat(Spoken.buttons(recap))
        .containsExactly("board week-2026-11-23 0", "practice-question index");
  }

  @Test
  void namesNobodyInTheRecapWhoIsOffBoardsOrLeft() {
    settings(List.of(), true);
    week = new Week(1, 1, List.of());
    streaks.put(SERVER, "ana", new Streak(4, 9, 0));
    streaks.put(SERVER, "gone", new Streak(4, 9, 0));
    members.change("ana", old -> new Preferences(false, false, false));

    at("2026-11-30T08:00:00Z");

    assertThat(Spoken.lines(card("recap-group-2026-11-30")))
        .containsExactly(
            "The week that was", "1 member gave 1 answer.", "The longest row: 4 dailies.");
  }

  @ParameterizedTest(name = "at {0}: {1} recaps")
  @CsvSource({
    "2026-11-30T07:59:00Z, 0",
    "2026-11-30T08:00:00Z, 1",
    "2026-12-01T07:59:00Z, 1",
    "2026-12-01T08:01:00Z, 0",
    "2026-12-02T08:01:00Z, 0"
  })
  void looksBackOnMondayOrNotAtAll(String moment, int recaps) {
    settings(List.of(), true);
    week = new Week(1, 1, List.of());

    at(moment);

    assertThat(once.posted).hasSize(recaps);
  }

  @Test
  void saysNothingAboutAWeekWithoutAnswers() {
    settings(List.of(), true);

    at("2026-11-30T08:00:00Z");

    assertThat(once.calls).isZero();
  }

  @ParameterizedTest(name = "at {0} reminded: {1}")
  @CsvSource({
    "2026-11-25T07:59:00Z, false",
    "2026-11-25T08:00:00Z, true",
    "2026-11-25T19:59:00Z, true",
    "2026-11-25T20:00:00Z, false"
  })
  void remindsByDayWhereTheServerIs(String moment, boolean reminded) {
    waiting.add(new Waiting("ana", SERVER, "daily", "m1", "index"));

    at(moment);

    assertThat(channels.told.containsKey("ana")).isEqualTo(reminded);
    assertThat(claimed).hasSize(reminded ? 1 : 0);
  }

  @Test
  void saysWhereTheQuestionIsAndHowToEndReminders() {
    waiting.add(new Waiting("ana", SERVER, "daily", "m1", "index"));

    at("2026-11-25T12:00:00Z");

    Card told = channels.told.getOrDefault("ana", List.of()).getFirst();
    assertThat(Spoken.lines(told))
        .containsExactly(
            "Today’s question is open, and you have not answered it yet:",
            "What about index?",
            "group/daily/m1",
            "You get this because you asked to be reminded, once a day at most. /my-settings"
                + " reminders: no ends it, or the button.");
    assertThat(Spoken.buttons(told)).containsExactly("my-settings reminders:no");
    assertThat(claimed).containsExactly("ana 2026-11-25");
  }

  @Test
  void remindsNobodyWhoHadOneOrLeftOrWhoseQuestionIsGone() {
    waiting.add(new Waiting("gone", SERVER, "daily", "m1", "index"));
    waiting.add(new Waiting("ben", SERVER, "daily", "m1", "no-such-question"));
    at("2026-11-25T12:00:00Z");
    assertThat(claimed).isEmpty();

    claims = false;
    waiting.add(new Waiting("ana", SERVER, "daily", "m1", "index"));
    at("2026-11-25T12:02:00Z");

    assertThat(channels.told).isEmpty();
  }

  /// Their direct messages are closed; the day's reminder is used up all the same.
  @Test
  void goesOnWhereAReminderDoesNotArrive() {
    channels.closed.add("ana");
    waiting.add(new Waiting("ana", SERVER, "daily", "m1", "index"));
    waiting.add(new Waiting("ben", SERVER, "daily", "m1", "index"));

    at("2026-11-25T12:00:00Z");

    assertThat(channels.told.keySet()).containsExactly("ben");
  }

  @Test
  void looksOnceAMinuteAlsoAfterTheClockWasSetBack() {
    answered("ana", 80);
    once.outcome = Outcome.LATER;
    at("2026-12-01T08:30:00Z");
    at("2026-12-01T08:30:30Z");
    assertThat(once.calls).isEqualTo(1);

    at("2026-12-01T08:10:00Z");

    assertThat(once.calls).isEqualTo(2);
  }

  private Optional<Part.Picture> draw(Finale finale) {
    drawn.add(finale);
    return Optional.of(
        new Part.Picture("season.png", new Bytes(new byte[0]), Message.of("season.next")));
  }

  private void at(String moment) {
    now = Instant.parse(moment);
    occasions.beat();
  }

  private Card card(String key) {
    assertThat(once.posted).containsKey(key);
    return Objects.requireNonNull(once.posted.get(key));
  }

  private void answered(String member, double score) {
    boards.add(entry(member, "index", score, Instant.parse("2026-11-18T12:00:00Z")));
  }

  private void settings(List<NamedSeason> seasons, boolean recap) {
    ServerSettings fresh = ServerSettings.DEFAULT;
    servers.change(
        SERVER,
        old ->
            new ServerSettings(
                fresh.language(),
                BERLIN,
                fresh.moderatorRole(),
                fresh.askChannels(),
                fresh.bestReplies(),
                fresh.board(),
                seasons,
                recap));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
