package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Spoken;
import dev.hotseat.daily.Planner.Now;
import dev.hotseat.daily.Schedule.State;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.text.Message;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyCommandsTest {
  private static final String MAKE = "/daily set channel:1 time:9am zone:UTC ";

  private final DailyStage stage = new DailyStage();

  @Test
  void refusesPlainMembersHoweverTheyAsk() {
    stage.told(MAKE);
    Schedule before = stage.only();

    for (Command command : stage.commands()) {
      for (String rest : List.of("", " name:daily", " id:1", " channel:2 time:1pm zone:UTC")) {
        assertThat(stage.presses(command.name() + rest, DailyStage.member()))
            .as(command.name() + rest)
            .containsExactly("Only a moderator can do that.");
      }
    }
    assertThat(stage.only()).isEqualTo(before);
  }

  @Test
  void refusesPrivateConversations() {
    Caller alone = new Caller("5", "Eve", Place.alone("dm"), true, Locale.ENGLISH);

    for (Command command : stage.commands()) {
      assertThat(stage.presses(command.name(), alone))
          .containsExactly("That works in a server only.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "pause", "resume", "skip", "now", "remove", "line-up"})
  void saysHowToMakeTheFirstOne(String what) {
    assertThat(stage.told("/daily " + what).getFirst()).startsWith("There is no daily yet.");
    assertThat(stage.told("/daily " + what + " name:x").getFirst())
        .startsWith("There is no daily yet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "resume", "skip", "now", "remove", "line-up"})
  void asksWhichOfSeveral(String what) {
    stage.told(MAKE + "name:one");
    stage.told(MAKE + "name:two");

    assertThat(stage.told("/daily " + what))
        .containsExactly("There are several dailies. Say which one with name: one, two");
    assertThat(stage.told("/daily " + what + " name:three"))
        .containsExactly("No daily is called “three”. There are: one, two");
    assertThat(stage.told("/daily " + what + " name:TWO").getFirst()).contains("two");
  }

  @Test
  void showsAllOrOne() {
    stage.told(MAKE + "name:one");
    stage.told(MAKE + "name:two");

    assertThat(stage.told("/daily show")).contains("one · on", "two · on").hasSize(10);
    assertThat(stage.told("/daily show name:two")).contains("two · on").hasSize(5);
    assertThat(stage.told("/daily show name:x").getFirst()).startsWith("No daily is called “x”");
  }

  @Test
  void showsManyInALineEach() {
    for (int i = 1; i <= 9; i++) {
      stage.told(MAKE + "name:n" + i);
    }
    stage.told("/daily pause name:n2");
    stage.asked.addAll(List.of("joins", "locks", "views"));

    assertThat(stage.told("/daily show"))
        .hasSize(20)
        .contains(
            "9 dailies · only you see this",
            "n1 · next 2026-11-23T09:00:00Z",
            "n2 · paused",
            "More about one of them: /daily show name:")
        .anyMatch(line -> line.startsWith("To do · The daily “n9” has 6 questions left"));
    assertThat(stage.told("/daily show name:n9")).contains("n9 · on");
  }

  @Test
  void pausesAndResumes() {
    stage.told(MAKE);

    assertThat(stage.told("/daily pause"))
        .containsExactly(
            "“daily” is paused. If you resume it now, it posts next 2026-11-23T09:00:00Z.");
    assertThat(stage.only().state()).isEqualTo(State.PAUSED);
    assertThat(stage.told("/daily pause").getFirst()).startsWith("“daily” is paused already.");
    assertThat(stage.told("/daily resume"))
        .containsExactly("“daily” is on again. It posts next 2026-11-23T09:00:00Z.");
    assertThat(stage.only().state()).isEqualTo(State.ACTIVE);
    assertThat(stage.told("/daily resume").getFirst()).startsWith("“daily” is on.");
  }

  @Test
  void skipsTheNextPostOfOneThatIsOn() {
    stage.told(MAKE);

    assertThat(stage.told("/daily skip"))
        .containsExactly(
            "“daily” leaves out 2026-11-23T09:00:00Z. It posts next 2026-11-24T09:00:00Z.");
    stage.told("/daily pause");
    assertThat(stage.told("/daily skip").getFirst()).contains("there is nothing to skip");
  }

  @Test
  void postsNowAndSaysWhatCameOfIt() {
    stage.told(MAKE);

    assertThat(stage.told("/daily now"))
        .containsExactly(
            "Posted. That is the question of “daily” for today. It posts next"
                + " 2026-11-23T09:00:00Z.",
            "https://discord.example/1");
    stage.planner.now = new Now.Already(Optional.of("https://discord.example/2"));
    assertThat(stage.told("/daily now"))
        .satisfiesExactly(
            sentence -> assertThat(sentence).contains("is posted already."),
            link -> assertThat(link).isEqualTo("https://discord.example/2"));
    stage.planner.now = new Now.Already(Optional.empty());
    assertThat(stage.told("/daily now").getFirst()).contains("its card is gone");
    stage.planner.now = new Now.OnItsWay();
    assertThat(stage.told("/daily now").getFirst()).contains("is on its way");
    stage.planner.now =
        new Now.Impossible(
            List.of(Message.of("daily.nothing-matches"), Message.of("daily.unchanged")));
    assertThat(stage.told("/daily now")).hasSize(2);
    stage.planner.now = new Now.Impossible(List.of());
    assertThat(stage.told("/daily now"))
        .containsExactly("“daily” can’t post now. /daily show says what is wrong.");
  }

  @Test
  void removesAfterAsking() {
    stage.told(MAKE);

    Reply asks = stage.type("/daily remove");

    assertThat(Spoken.lines(asks).getFirst()).startsWith("Remove “daily”?");
    assertThat(stage.planner.of("900")).hasSize(1);
    String button = Spoken.buttons(asks).getFirst();
    assertThat(stage.presses(button, DailyStage.moderator()))
        .containsExactly("“daily” is removed. What it has posted stays.");
    assertThat(stage.planner.of("900")).isEmpty();
    assertThat(stage.presses(button, DailyStage.moderator()).getFirst())
        .startsWith("That daily is gone already.");
  }

  @Test
  void mentionsNobodyAnyMore() {
    assertThat(Spoken.buttons(stage.type(MAKE))).isEmpty();
    String button = Spoken.buttons(stage.type(MAKE + "role:77")).getFirst();
    assertThat(Spoken.buttons(stage.type("/daily show"))).containsExactly(button);

    assertThat(stage.presses(button, DailyStage.moderator()))
        .containsExactly("“daily” mentions nobody from now on.");

    assertThat(stage.only().role()).isEmpty();
    assertThat(Spoken.buttons(stage.type("/daily show"))).isEmpty();
  }

  @Test
  void removesNothingOfAnotherServer() {
    stage.told(MAKE);
    Caller elsewhere = new Caller("1", "Ana", Place.in("901", "1"), true, Locale.ENGLISH);

    assertThat(stage.presses("daily-remove id:1", elsewhere).getFirst())
        .startsWith("That daily is gone already.");
    assertThat(stage.presses("daily-next id:1 question:cors", elsewhere).getFirst())
        .startsWith("That daily is gone already.");
    assertThat(stage.planner.of("900")).hasSize(1);
  }

  @Test
  void showsWhatComes() {
    stage.told(MAKE);

    Reply line = stage.type("/daily line-up");

    assertThat(Spoken.lines(line))
        .hasSize(9)
        .contains(
            "What “daily” asks next · only you see this",
            "1. 2026-11-23T09:00:00Z · What about joins? (databases, beginner)",
            "7. 2026-12-01T09:00:00Z · What about nulls? (databases, beginner)");
    assertThat(Spoken.buttons(line))
        .hasSize(6)
        .contains("daily-next id:1 question:locks")
        .allMatch(stored -> stored.length() <= 100);
  }

  @Test
  void putsAQuestionWhereItIsWanted() {
    stage.told(MAKE);

    assertThat(stage.told("/daily line-up question:cors position:3").get(3))
        .contains("What about cors? (web, advanced)");
    assertThat(stage.told("/daily line-up question:\"what about PLANS?\"").get(1))
        .startsWith("1.")
        .contains("What about plans?");
    assertThat(stage.presses("daily-next id:1 question:cors", DailyStage.moderator()).get(1))
        .contains("What about cors?");
  }

  @Test
  void refusesNonsenseInTheLineUp() {
    stage.told(MAKE);

    assertThat(stage.told("/daily line-up question:cooking").getFirst())
        .startsWith("I have no question “cooking”.");
    assertThat(stage.told("/daily line-up question:cors position:26").getFirst())
        .startsWith("position");
    assertThat(stage.told("/daily line-up position:2").getFirst())
        .startsWith("Name the question that goes there too");
    assertThat(stage.presses("daily-next id:0 question:cors", DailyStage.moderator()).getFirst())
        .startsWith("That is from another version of me.");
    assertThat(stage.proposed("daily line-up", "question", "cors", DailyStage.moderator()))
        .containsExactly("cors");
  }

  @Test
  void warnsOfAllThatIsWrong() {
    stage.told(MAKE + "role:77 topic:databases");
    stage.planner.keep(stage.only().in(State.UNANSWERED));
    stage.paper.missing.put("1", List.of("Send Messages"));
    stage.paper.roles.clear();
    stage.asked.addAll(List.of("joins", "locks"));

    List<String> warnings =
        List.of(
            "To do · The daily “daily” paused itself, as nobody answered five posts in a row."
                + " /daily resume switches it on again.",
            "Missing · The daily “daily” can’t post in #daily: Send Messages is missing. Edit"
                + " channel, Permissions, Hotseat.",
            "To do · The role that the daily “daily” mentions is gone. Name another with /daily"
                + " set.",
            "To do · The daily “daily” has 6 questions left that were not asked yet; then it asks"
                + " again the one asked longest ago.");
    assertThat(stage.looks()).isEqualTo(warnings);
    assertThat(stage.told("/daily show"))
        .contains("daily · paused, as nobody answered")
        .containsAll(warnings);
  }

  @Test
  void warnsOfAChannelThatIsGone() {
    stage.told(MAKE);
    stage.paper.channels.clear();

    assertThat(stage.looks()).hasSize(1);
    assertThat(stage.looks().getFirst()).startsWith("Missing · The channel of the daily “daily”");
    assertThat(stage.told("/daily show")).contains("a channel that is gone: Mon–Fri at 09:00, UTC");
  }

  @Test
  void findsNothingWrongWhereNothingIs() {
    stage.told(MAKE + "name:one");
    stage.told(MAKE + "name:two");
    stage.told("/daily pause name:two");

    assertThat(stage.looks())
        .containsExactly(
            "OK · The daily “one” posts next 2026-11-23T09:00:00Z.",
            "To do · The daily “two” is paused. /daily resume switches it on again.");
  }

  @Test
  void guidesWithAnExampleForThisServer() {
    assertThat(stage.presses("daily-guide", DailyStage.moderator()))
        .contains("/daily set channel:#daily time:9am zone:Europe/Berlin");

    stage.servers.change(
        "900",
        old ->
            new ServerSettings(
                old.language(),
                ZoneId.of("Asia/Tokyo"),
                old.moderatorRole(),
                old.askChannels(),
                old.bestReplies(),
                old.board(),
                old.seasons(),
                old.recap()));

    assertThat(stage.presses("daily-guide", DailyStage.moderator()))
        .contains("/daily set channel:#daily time:9am zone:Asia/Tokyo");
  }
}
