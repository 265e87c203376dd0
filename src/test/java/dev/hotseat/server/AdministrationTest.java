package dev.hotseat.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.ChannelsOnPaper;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Spoken;
import dev.hotseat.server.ServerSettings.Board;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrationTest {
  private static final String SERVER = "900";
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final InMemoryServers servers = new InMemoryServers();
  private final InMemoryNotices notices = new InMemoryNotices();
  private final CheckupOnPaper checkup = new CheckupOnPaper();
  private int questions = 50;
  private int problems;
  private boolean meaning = true;
  private List<Message> scheduled = List.of();
  private final Administration administration =
      new Administration(
          servers,
          new InMemoryPresence(),
          notices,
          new ChannelsOnPaper(),
          checkup,
          new Inventory() {
            @Override
            public int questions() {
              return questions;
            }

            @Override
            public int problems() {
              return problems;
            }

            @Override
            public boolean meaning() {
              return meaning;
            }
          },
          Clock.fixed(NOON, ZoneOffset.UTC));
  private final Dispatcher dispatcher =
      new Dispatcher(administration.commands(server -> scheduled), () -> "incident");

  AdministrationTest() {
    checkup.channels.put("1", "#daily");
    checkup.channels.put("2", "#sql");
    checkup.roles.put("77", "@mentors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"settings show", "settings set zone:UTC", "settings set", "doctor"})
  void refusesPlainMembersHoweverTheyAsk(String line) {
    Caller member = new Caller("5", "Eve", Place.in(SERVER, "1"), false, Locale.ENGLISH);
    List<String> refused = List.of("Only a moderator can do that.");

    assertThat(Spoken.lines(dispatcher.dispatch(CommandLine.parse(line), member)))
        .isEqualTo(refused);
    assertThat(Spoken.lines(dispatcher.dispatchTyped(CommandLine.parse(line), member)))
        .isEqualTo(refused);
    assertThat(servers.settings(SERVER)).isEqualTo(ServerSettings.DEFAULT);
  }

  @Test
  void refusesModeratorsCommandsInPrivateConversations() {
    Caller alone = new Caller("5", "Eve", Place.alone("dm"), true, Locale.ENGLISH);

    for (Command command : administration.commands(server -> scheduled)) {
      if (!command.name().equals("help")) {
        assertThat(Spoken.lines(dispatcher.dispatch(CommandLine.of(command.name()), alone)))
            .containsExactly("That works in a server only.");
      }
    }
  }

  @Test
  void showsWhatIsSet() {
    assertThat(Spoken.lines(type("/settings show")))
        .containsExactly(
            "Settings of this server",
            "Language: English",
            "Zone: UTC (it is 12:00 there)",
            "Moderators: whoever has Manage Server",
            "/ask works in: all channels",
            "Good replies of those who agreed are shown when a question closes: no",
            "Boards count: points",
            "Season: a calendar month; weeks begin on Monday",
            "I look back upon the week on Mondays: no",
            "Discord shows moderators’ commands to whoever has Manage Server. To show them to the"
                + " moderator role too: Server Settings, Integrations, Hotseat, then add the role"
                + " to /settings, /daily and /doctor.");
  }

  @Test
  void setsEverythingAtOnce() {
    Reply changed =
        type(
            "/settings set zone:berlin language:de moderator-role:77 ask-channels:\"<#1> <#2>\""
                + " best-replies:true board:days recap:true"
                + " season:\"Autumn cup, 2026-09-01 to 2026-11-30\"");

    assertThat(servers.settings(SERVER))
        .isEqualTo(
            new ServerSettings(
                Locale.GERMAN,
                ZoneId.of("Europe/Berlin"),
                Optional.of("77"),
                List.of("1", "2"),
                true,
                Board.DAYS,
                List.of(
                    new NamedSeason(
                        "Autumn cup", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30))),
                true));
    assertThat(Spoken.lines(changed))
        .contains(
            "Zone: Europe/Berlin (it is 13:00 there)",
            "Moderators: whoever has Manage Server, and the role: @mentors",
            "/ask works in: #daily, #sql",
            "Boards count: days answered",
            "Season: Autumn cup, 2026-09-01 to 2026-11-30, else a calendar month; weeks begin on"
                + " Monday",
            "I look back upon the week on Mondays: yes");
  }

  @Test
  void keepsWhatIsNotNamedAndTakesBackWhatIs() {
    type("/settings set zone:Tokyo ask-channels:<#1><#2> moderator-role:77");

    type("/settings set ask-channels:all board:days");
    type("/settings set reset:moderator-role");

    assertThat(servers.settings(SERVER).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(servers.settings(SERVER).askChannels()).isEmpty();
    assertThat(servers.settings(SERVER).moderatorRole()).isEmpty();
    assertThat(servers.settings(SERVER).board()).isEqualTo(Board.DAYS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zone:Atlantis | I know no time zone “Atlantis”.",
        "zone:+02:00 | I know no time zone “+02:00”.",
        "language:xx | language takes one of en, de",
        "moderator-role:900 | Everybody has that role",
        "moderator-role:78 | There is no such role in this server.",
        "ask-channels:<#3> | “3” is no channel of this server",
        "ask-channels:general | “general” is no channel of this server",
        "best-replies:maybe | best-replies takes one of yes, no",
        "board:stars | board takes one of points, days",
        "season:week | I can’t read “week” as a season. Write its name, its first day and its last",
        "season:\"2026-09-01 to 2026-11-30\" | I can’t read",
        "season:\"Cup, 2026-09-31 to 2026-11-30\" | There is no day 2026-09-31.",
        "season:\"Cup, 2026-12-31 to 2026-11-30\" | That season ends before it begins.",
        "season:\"Cup, 2026-09-01 to 2027-09-02\" | A season lasts a year at most",
        "season:\"Cup, 2026-09-01 to 2026-11-20\" | Cup would be over already",
        "season:\"Cup, 2028-09-01 to 2028-11-22\" | A season ends within 2 years",
        "season:\"A name that goes on and on, for ever and ever, 2026-09-01 to 2026-11-30\" | A"
            + " season’s name has 1 to 40 characters",
        "recap:perhaps | recap takes one of yes, no",
        "reset:all | reset takes one of language, zone",
      })
  void refusesAValueInWordsAndChangesNothing(String value, String said) {
    assertThat(Spoken.lines(type("/settings set board:days " + value)).getFirst())
        .startsWith(said.strip());

    assertThat(servers.settings(SERVER)).isEqualTo(ServerSettings.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Autumn cup, 2026-09-01 to 2026-11-30",
        "Autumn cup 2026-09-01 until 2026-11-30",
        "  Autumn   cup: 2026-09-01 - 2026-11-30 ",
        "Autumn cup, from 2026-09-01 to 2026-11-30",
        "Autumn cup, 2026-09-01..2026-11-30"
      })
  void takesASeasonAsPeopleWriteIt(String text) {
    type("/settings set season:\"" + text + "\"");

    assertThat(servers.settings(SERVER).seasons()).containsExactly(season("09-01", "11-30"));
  }

  /// A running season may be told its days again; the next one may be planned while it runs.
  @Test
  void replacesASeasonThatIsNotOverAndKeepsTheOthers() {
    servers.change(SERVER, old -> with(season("03-01", "05-31")));

    type("/settings set season:\"Autumn cup, 2026-09-01 to 2026-11-30\"");
    type("/settings set season:\"Autumn cup, 2026-10-01 to 2026-11-30\"");
    type("/settings set season:\"Autumn cup, 2026-12-01 to 2026-12-24\"");

    assertThat(servers.settings(SERVER).seasons())
        .containsExactly(
            season("03-01", "05-31"), season("10-01", "11-30"), season("12-01", "12-24"));
    assertThat(Spoken.lines(type("/settings show")))
        .contains(
            "Season: Autumn cup, 2026-10-01 to 2026-11-30; Autumn cup, 2026-12-01 to 2026-12-24,"
                + " else a calendar month; weeks begin on Monday");

    type("/settings set season:off");

    assertThat(servers.settings(SERVER).seasons()).containsExactly(season("03-01", "05-31"));
  }

  @Test
  void leavesTheDaysOfASeasonThatIsOverAlone() {
    servers.change(SERVER, old -> with(season("09-01", "11-20")));

    assertThat(Spoken.lines(type("/settings set season:\"Cup, 2026-11-20 to 2026-12-24\"")))
        .containsExactly(
            "Autumn cup has the days until 2026-11-20 and is over, so they stay its own. Begin"
                + " later, as in: Autumn cup, 2026-09-01 to 2026-11-30.");
    assertThat(servers.settings(SERVER).seasons()).containsExactly(season("09-01", "11-20"));
  }

  private static NamedSeason season(String first, String last) {
    return new NamedSeason(
        "Autumn cup", LocalDate.parse("2026-" + first), LocalDate.parse("2026-" + last));
  }

  private static ServerSettings with(NamedSeason season) {
    ServerSettings fresh = ServerSettings.DEFAULT;
    return new ServerSettings(
        fresh.language(),
        fresh.zone(),
        fresh.moderatorRole(),
        fresh.askChannels(),
        fresh.bestReplies(),
        fresh.board(),
        List.of(season),
        false);
  }

  @Test
  void saysThatNothingWasNamed() {
    assertThat(Spoken.lines(type("/settings set")).getFirst())
        .startsWith("Nothing was named, so nothing changed.");
  }

  @Test
  void limitsAskingToTheChannelsThatAreSet() {
    assertThat(administration.mayAsk(SERVER, "1")).isTrue();

    type("/settings set ask-channels:<#2>");

    assertThat(administration.mayAsk(SERVER, "1")).isFalse();
    assertThat(administration.mayAsk(SERVER, "2")).isTrue();
    assertThat(administration.mayAsk("another", "1")).isTrue();
  }

  @Test
  void letsTheRoleModerateUntilItIsTakenBack() {
    Moderators moderators = new Moderators(servers);
    type("/settings set moderator-role:77");

    assertThat(moderators.isModerator(SERVER, false, List.of("5", "77"))).isTrue();
    assertThat(moderators.isModerator(SERVER, false, List.of("5"))).isFalse();
    assertThat(moderators.isModerator(SERVER, true, List.of())).isTrue();
    assertThat(moderators.isModerator("another", false, List.of("77"))).isFalse();

    type("/settings set reset:moderator-role");

    assertThat(moderators.isModerator(SERVER, false, List.of("77"))).isFalse();
  }

  @Test
  void completesZones() {
    assertThat(proposed("berl")).containsExactly("Europe/Berlin");
    assertThat(proposed("new york")).first().isEqualTo("America/New_York");
    assertThat(proposed("")).hasSize(25);
    assertThat(proposed("europe/")).hasSize(25).allMatch(zone -> zone.startsWith("Europe/"));
    assertThat(proposed("*(")).isEmpty();
  }

  @Test
  void findsNothingWrongWhereNothingIs() {
    type("/settings set zone:Berlin");

    assertThat(Spoken.lines(type("/doctor")))
        .containsExactly(
            "Check-up · only you see this",
            "OK · I can work in #daily.",
            "OK · The server’s zone is Europe/Berlin.",
            "OK · 50 questions.",
            "OK · Grading by words and by meaning.",
            "OK · Connected; last heard 12 seconds ago.");
    assertThat(Spoken.buttons(type("/doctor"))).containsExactly("doctor");
  }

  @Test
  void saysOfEverythingWrongHowToMendIt() {
    type("/settings set ask-channels:<#1><#2>");
    checkup.missing.put("1", List.of("Send Messages", "Embed Links"));
    checkup.channels.remove("2");
    questions = 1;
    problems = 2;
    meaning = false;
    checkup.silence = Duration.ofMinutes(10);
    scheduled = List.of(Message.of("daily.look-paused", "name", "sql"));
    administration.tellModerators(SERVER, Message.of("server.unknown-role"));

    assertThat(Spoken.lines(type("/doctor")))
        .containsExactly(
            "Check-up · only you see this",
            "Missing · I can’t work in #daily: Send Messages, Embed Links are missing. Edit"
                + " channel, Permissions, Hotseat, then press Check again.",
            "Missing · 1 channel of the setting ask-channels is gone. Name them anew: /settings"
                + " set ask-channels",
            "To do · No time zone is set, so days begin at midnight UTC. /settings set zone",
            "To do · The daily “sql” is paused. /daily resume switches it on again.",
            "To do · 1 question, and 2 problems in the files: the operator sees what it is with"
                + " ./bot bank check",
            "To do · Grading by words alone: the model of meaning is off or can’t be loaded. The"
                + " operator finds out more with ./bot doctor",
            "Missing · I have heard nothing from Discord for 600 seconds. I keep trying; if it"
                + " lasts, the operator should look at the log.",
            "There is no such role in this server.");
    assertThat(notices.waiting(SERVER)).isEmpty();
    assertThat(Spoken.lines(type("/settings show")))
        .contains("/ask works in: #daily (1 more is gone)");
  }

  @Test
  void saysInHelpWhatToTryNext() {
    Caller member = new Caller("5", "Eve", Place.in(SERVER, "1"), false, Locale.ENGLISH);
    Caller alone = new Caller("5", "Eve", Place.alone("dm"), false, Locale.ENGLISH);

    Reply help = dispatcher.dispatchTyped(CommandLine.parse("/help"), member);

    assertThat(Spoken.lines(help)).hasSize(3).anyMatch(line -> line.contains("/ask"));
    assertThat(Spoken.buttons(help)).containsExactly("practice");
    assertThat(Spoken.lines(dispatcher.dispatchTyped(CommandLine.parse("/help"), alone)))
        .hasSize(3)
        .noneMatch(line -> line.contains("/ask"));
    assertThat(Spoken.lines(type("/help"))).hasSize(4).anyMatch(line -> line.contains("/doctor"));
  }

  private List<String> proposed(String typed) {
    return dispatcher.complete("settings set", "zone", typed, moderator()).stream()
        .map(Suggestion::value)
        .toList();
  }

  private Reply type(String line) {
    return dispatcher.dispatchTyped(CommandLine.parse(line), moderator());
  }

  private static Caller moderator() {
    return new Caller("1", "Ana", Place.in(SERVER, "1"), true, Locale.ENGLISH);
  }
}
