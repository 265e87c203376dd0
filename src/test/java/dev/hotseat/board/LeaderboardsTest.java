package dev.hotseat.board;

import static dev.hotseat.board.EntryExamples.NOON;
import static dev.hotseat.board.EntryExamples.SERVER;
import static dev.hotseat.board.EntryExamples.about;
import static dev.hotseat.board.EntryExamples.entry;
import static dev.hotseat.score.Attempts.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.ChannelsOnPaper;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Bytes;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Part;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Spoken;
import dev.hotseat.member.InMemoryMemberSettings;
import dev.hotseat.member.Preferences;
import dev.hotseat.question.Level;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.Questions;
import dev.hotseat.score.InMemoryScores;
import dev.hotseat.server.InMemoryServers;
import dev.hotseat.server.NamedSeason;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.server.ServerSettings.Board;
import dev.hotseat.streak.InMemoryStreaks;
import dev.hotseat.streak.Streak;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderboardsTest {
  private static final String BACK = "board month-2026-11 ";

  private final InMemoryServers servers = new InMemoryServers();
  private final InMemoryBoards boards =
      new InMemoryBoards(
          server -> servers.settings(server).zone(),
          server -> new Seasons(servers.settings(server).seasons()));
  private final InMemoryScores scores = new InMemoryScores();
  private final InMemoryMemberSettings members = new InMemoryMemberSettings();
  private final InMemoryStreaks streaks = new InMemoryStreaks();
  private final ChannelsOnPaper channels = new ChannelsOnPaper();
  private final QuestionBank bank =
      new QuestionBank(
          List.of(
              Questions.question("index", "databases", Level.BEGINNER, "Tree"),
              Questions.question("join", "databases", Level.BEGINNER, "Rows"),
              Questions.question("xss", "security", Level.BEGINNER, "Escape")));
  private final List<Progress> progress = new ArrayList<>();
  private Optional<Part.Picture> picture = Optional.empty();
  private final Pictures shown =
      new Pictures() {
        @Override
        public Optional<Part.Picture> of(Progress made) {
          progress.add(made);
          return picture;
        }

        @Override
        public Optional<Part.Picture> of(Finale finale) {
          throw new AssertionError(finale);
        }
      };
  private final Dispatcher dispatcher =
      new Dispatcher(
          new Leaderboards(
                  boards,
                  scores,
                  servers,
                  members,
                  streaks,
                  channels::nameOf,
                  shown,
                  () -> bank,
                  Clock.fixed(NOON, ZoneOffset.UTC))
              .commands(),
          () -> "incident");

  @Test
  void ranksMembersBeforeAll() {
    answered("ana", "Ana", 80);
    answered("ben", "Ben", 90);

    Reply board = type("/leaderboard", "ana");

    assertThat(((Reply.Card) board).audience()).isEqualTo(Audience.EVERYONE);
    assertThat(Spoken.lines(board))
        .containsExactly(
            "Leaderboard · November 2026",
            "1. Ben · 90 points · 1 answered",
            "2. Ana · 80 points · 1 answered");
    assertThat(Spoken.buttons(board)).isEmpty();
  }

  @Test
  void letsEqualSumsShareARank() {
    answered("ana", "Ana", 80);
    answered("ben", "Ben", 80);
    answered("mei", "Mei", 79.9);

    assertThat(Spoken.lines(type("/leaderboard", "ana")))
        .contains(
            "1. Ana · 80 points · 1 answered",
            "1. Ben · 80 points · 1 answered",
            "3. Mei · 79.9 points · 1 answered");
  }

  @Test
  void countsDaysWhereTheServerWantsThat() {
    servers.change(SERVER, old -> byDays());
    answered("ana", "Ana", 100);
    answered("ben", "Ben", 0);
    boards.add(entry("ben", "another", 0, NOON.minus(Duration.ofDays(1))));

    assertThat(Spoken.lines(type("/leaderboard", "ana")))
        .endsWith("1. Ben · 2 days · 2 answered", "2. Ana · 1 day · 1 answered");
  }

  @Test
  void showsTenAPageAndOnesOwnRowAlways() {
    for (int i = 10; i < 35; i++) {
      answered("m" + i, "Member " + i, i);
    }

    Reply board = type("/leaderboard period:month", "m12");

    assertThat(Spoken.lines(board))
        .hasSize(12)
        .contains("1. Member 34 · 34 points · 1 answered")
        .endsWith("23. me · 12 points · 1 answered");
    assertThat(channels.asked).hasSize(10);
    assertThat(Spoken.buttons(board)).containsExactly(BACK + "1");
  }

  @Test
  void turnsPagesForWhoeverPressesAlone() {
    for (int i = 10; i < 35; i++) {
      answered("m" + i, "Member " + i, i);
    }

    Reply second = press(BACK + "1", "m12");
    Reply third = press(BACK + "2", "m12");
    Reply beyond = press(BACK + "99", "m12");

    assertThat(((Reply.Card) second).audience()).isEqualTo(Audience.CALLER);
    assertThat(Spoken.lines(second)).contains("11. Member 24 · 24 points · 1 answered");
    assertThat(Spoken.buttons(second)).containsExactly(BACK + "0", BACK + "2");
    assertThat(Spoken.lines(third)).hasSize(6).contains("23. Member 12 · 12 points · 1 answered");
    assertThat(Spoken.lines(beyond)).contains("There is nobody on this page any more.");
    assertThat(Spoken.lines(press("board never 1", "m12")))
        .containsExactly("There is no such page. /leaderboard shows the board as it is now.");
  }

  @Test
  void neitherNamesNorShowsWhoSwitchedBoardsOff() {
    answered("ana", "Ana", 80);
    answered("ben", "Ben", 90);
    members.change("ben", old -> new Preferences(false, false, false));

    assertThat(Spoken.lines(type("/leaderboard", "ana")))
        .containsExactly("Leaderboard · November 2026", "1. Ana · 80 points · 1 answered");
    assertThat(Spoken.lines(type("/leaderboard", "ben")))
        .containsExactly("Leaderboard · November 2026", "1. Ana · 80 points · 1 answered");
    assertThat(channels.asked).doesNotContain("ben");
  }

  @Test
  void givesTheirPlacesToOthersWhenMembersLeave() {
    for (int i = 10; i < 25; i++) {
      answered("m" + i, "Member " + i, i);
    }
    channels.names.remove("m24");
    channels.names.remove("m20");

    List<String> lines = Spoken.lines(type("/leaderboard", "m23"));

    assertThat(lines)
        .hasSize(11)
        .contains("1. Member 23 · 23 points · 1 answered")
        .contains("10. Member 13 · 13 points · 1 answered");
    assertThat(String.join(" ", lines)).doesNotContain("24", "Member 20");
  }

  @Test
  void asksForANameOnceInAWhile() {
    answered("ana", "Ana", 80);

    type("/leaderboard", "ana");
    type("/leaderboard", "ana");

    assertThat(channels.asked).containsExactly("ana");
  }

  @Test
  void leavesOutWhomItCannotAskAbout() {
    answered("ana", "Ana", 80);
    answered("ben", "Ben", 90);
    channels.closed.add("ben");

    assertThat(Spoken.lines(type("/leaderboard", "ana")))
        .containsExactly("Leaderboard · November 2026", "1. Ana · 80 points · 1 answered");
  }

  @Test
  void saysWhereThereIsNobodyYet() {
    assertThat(Spoken.lines(type("/leaderboard period:all", "ana")))
        .containsExactly(
            "Leaderboard · all time",
            "Nobody is on this board yet. Whoever answers a question here is; /ask opens one.");
  }

  @Test
  void objectsToWhatThereIsNotBeforeAllAreToldThatAnAnswerComes() {
    assertThat(Spoken.lines(objection("/leaderboard topic:sports").orElseThrow()))
        .containsExactly("There is no topic “sports”. Topics: databases, security.");
    assertThat(objection("/leaderboard period:century")).isPresent();
    assertThat(objection("/leaderboard period:week topic:security")).isEmpty();
  }

  private Optional<Reply> objection(String line) {
    return dispatcher.objection(CommandLine.parse(line), caller("ana"));
  }

  @Test
  void countsNothingWhereNothingWasAnswered() {
    assertThat(Spoken.lines(type("/stats", "newcomer")))
        .containsExactly(
            "Your scores · only you see this",
            "You have not answered anything yet. Try one question, for yourself alone.");
  }

  @Test
  void countsATopicAlone() {
    answered("ana", "Ana", 80);
    boards.add(about(entry("ana", "xss", 50, NOON), "security", Level.ADVANCED));

    Reply board = type("/leaderboard period:week topic:Security", "ana");

    assertThat(Spoken.lines(board))
        .containsExactly(
            "Leaderboard · security · week from 2026-11-16", "1. Ana · 100 points · 1 answered");
    assertThat(Spoken.lines(type("/leaderboard topic:sports", "ana")))
        .containsExactly("There is no topic “sports”. Topics: databases, security.");
    assertThat(dispatcher.complete("leaderboard", "topic", "Sec", caller("ana")))
        .extracting(suggestion -> suggestion.value())
        .containsExactly("security");
  }

  @Test
  void keepsButtonsShortEnoughForTheLongestTopic() {
    String topic = "t".repeat(64);
    for (int i = 10; i < 35; i++) {
      channels.names.put("m" + i, "Member " + i);
      boards.add(about(entry("m" + i, "q", i, NOON), topic, Level.BEGINNER));
    }

    String season = new Span.Season(LocalDate.of(2026, 11, 18), LocalDate.of(2027, 11, 17)).key();
    Reply page = press("board " + season + " 1 " + topic, "m12");

    assertThat(Spoken.lines(page)).contains("11. Member 24 · 24 points · 1 answered");
    assertThat(Spoken.buttons(page)).hasSize(2).allMatch(line -> line.length() <= 100);
  }

  @Test
  void showsOnesOwnScoresTopicByTopic() {
    answered("ana", "Ana", 80);
    scores.record(attempt("1", "ana", "index", 40, NOON));
    scores.record(attempt("2", "ana", "index", 70, NOON));
    scores.record(attempt("3", "ana", "join", 61, NOON));
    scores.record(attempt("4", "ana", "gone-from-the-bank", 61, NOON));

    Reply stats = type("/stats", "ana");

    assertThat(((Reply.Card) stats).audience()).isEqualTo(Audience.CALLER);
    assertThat(Spoken.lines(stats))
        .containsExactly(
            "Your scores · only you see this",
            "This season: 80 points, 1 question answered on 1 day.",
            "In all: 80 points, 1 question answered on 1 day.",
            "databases · 2 of 2 answered · best scores average 66");
    assertThat(Spoken.lines(type("/stats member:ana", "ana"))).isEqualTo(Spoken.lines(stats));
  }

  @Test
  void showsStreaksToOneselfAndToOthers() {
    answered("ana", "Ana", 80);
    answered("ben", "Ben", 90);
    streaks.put(SERVER, "ana", new Streak(8, 12, 1));
    streaks.put(SERVER, "ben", new Streak(0, 3, 0));

    assertThat(Spoken.lines(type("/stats", "ana")))
        .contains(
            "Dailies answered in a row: 8; at best 12. One freeze in hand: it makes up for a miss.");
    assertThat(Spoken.lines(type("/stats", "ben")))
        .contains(
            "Dailies answered in a row: 0; at best 3. Seven in a row earn a freeze, which makes up"
                + " for a miss.");
    assertThat(Spoken.lines(type("/stats member:ana", "ben")))
        .containsExactly(
            "Ana · 80 points this season · 1 question answered in all · 8 dailies in a row");
    assertThat(Spoken.lines(type("/stats member:ben", "ana")))
        .containsExactly("Ben · 90 points this season · 1 question answered in all");
  }

  @Test
  void namesTheSeasonAndSaysWhenItEnds() {
    named(new NamedSeason("Autumn cup", LocalDate.of(2026, 9, 15), LocalDate.of(2026, 11, 20)));
    answered("ana", "Ana", 80);
    boards.add(entry("ana", "join", 50, NOON.minus(Duration.ofDays(60))));
    boards.add(entry("ana", "xss", 20, NOON.minus(Duration.ofDays(70))));

    assertThat(Spoken.lines(type("/leaderboard period:season", "ana")))
        .containsExactly(
            "Leaderboard · Autumn cup, until 2026-11-20", "1. Ana · 130 points · 2 answered");
    assertThat(Spoken.lines(type("/leaderboard period:month", "ana")))
        .containsExactly("Leaderboard · November 2026", "1. Ana · 80 points · 1 answered");
    assertThat(Spoken.lines(type("/stats", "ana")))
        .contains("This season: 130 points, 2 questions answered on 2 days.");
  }

  @Test
  void saysWhichDaysANamelessSeasonHas() {
    named(new NamedSeason("Autumn cup", LocalDate.of(2026, 9, 15), LocalDate.of(2026, 11, 10)));
    answered("ana", "Ana", 80);

    assertThat(Spoken.lines(type("/leaderboard", "ana")))
        .containsExactly(
            "Leaderboard · 2026-11-11 to 2026-11-30", "1. Ana · 80 points · 1 answered");
  }

  private void named(NamedSeason season) {
    ServerSettings fresh = ServerSettings.DEFAULT;
    servers.change(
        SERVER,
        old ->
            new ServerSettings(
                fresh.language(),
                fresh.zone(),
                fresh.moderatorRole(),
                fresh.askChannels(),
                fresh.bestReplies(),
                fresh.board(),
                List.of(season),
                false));
  }

  @Test
  void showsOnesScoresInPrivateConversationsToo() {
    scores.record(attempt("1", "ana", "index", 40, NOON));
    Caller alone = new Caller("ana", "me", Place.alone("dm"), false, Locale.ENGLISH);

    assertThat(Spoken.lines(dispatcher.dispatchTyped(CommandLine.parse("/stats"), alone)))
        .containsExactly(
            "Your scores · only you see this",
            "databases · 1 of 2 answered · best scores average 40");
    assertThat(
            Spoken.lines(dispatcher.dispatchTyped(CommandLine.parse("/stats member:ben"), alone)))
        .containsExactly("That works in a server only.");
  }

  @Test
  void tellsOfOthersNothingButPointsAndHowMuchTheyAnswered() {
    answered("ben", "Ben", 90);
    scores.record(attempt("1", "ben", "index", 12, NOON));

    assertThat(Spoken.lines(type("/stats member:ben", "ana")))
        .containsExactly("Ben · 90 points this season · 1 question answered in all");
  }

  @Test
  void saysTheSameOfWhoeverHidesLeftOrNeverAnswered() {
    answered("ben", "Ben", 90);
    answered("mei", "Mei", 90);
    members.change("ben", old -> new Preferences(false, false, false));
    channels.names.remove("mei");
    channels.names.put("tom", "Tomás");
    List<String> nothing = List.of("There is nothing to show of this member.");

    assertThat(Spoken.lines(type("/stats member:ben", "ana"))).isEqualTo(nothing);
    assertThat(Spoken.lines(type("/stats member:mei", "ana"))).isEqualTo(nothing);
    assertThat(Spoken.lines(type("/stats member:tom", "ana"))).isEqualTo(nothing);
    assertThat(channels.asked).doesNotContain("ben");
  }

  @Test
  void putsAPictureBelowOnesOwnWords() {
    scores.record(attempt("1", "ana", "index", 55, NOON));
    scores.record(attempt("2", "ana", "index", 75, NOON.plusSeconds(1)));
    scores.record(attempt("3", "ben", "index", 99, NOON));
    scores.record(attempt("4", "ana", "xss", 10, NOON.minus(Duration.ofDays(400))));
    List<String> words = Spoken.lines(type("/stats", "ana"));
    picture =
        Optional.of(new Part.Picture("p.png", new Bytes(new byte[1]), Message.of("stats.heading")));

    Reply.Card stats = (Reply.Card) type("/stats", "ana");

    assertThat(stats.parts()).endsWith(picture.orElseThrow());
    assertThat(Spoken.lines(stats)).hasSize(words.size() + 1).containsAll(words);
    LocalDate today = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
    assertThat(progress.getLast().answers())
        .containsExactly(new Progress.Answer(today, 55), new Progress.Answer(today, 75));
    assertThat(progress.getLast().topics())
        .extracting(Mastery::topic)
        .containsExactlyInAnyOrder("databases", "security");
  }

  @Test
  void makesNoPictureOfOthers() {
    answered("ben", "Ben", 90);

    type("/stats member:ben", "ana");

    assertThat(progress).isEmpty();
  }

  private void answered(String member, String name, double score) {
    channels.names.put(member, name);
    boards.add(entry(member, "index", score, NOON));
  }

  private Reply type(String line, String member) {
    return dispatcher.dispatchTyped(CommandLine.parse(line), caller(member));
  }

  private Reply press(String line, String member) {
    return dispatcher.dispatch(CommandLine.parse(line), caller(member));
  }

  private static Caller caller(String member) {
    return new Caller(member, "me", Place.in(SERVER, "channel"), false, Locale.ENGLISH);
  }

  private static ServerSettings byDays() {
    ServerSettings fresh = ServerSettings.DEFAULT;
    return new ServerSettings(
        fresh.language(),
        ZoneId.of("UTC"),
        fresh.moderatorRole(),
        fresh.askChannels(),
        fresh.bestReplies(),
        Board.DAYS,
        List.of(),
        false);
  }
}
