package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.hotseat.channel.Channels.Title;
import dev.hotseat.channel.Needs;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Bytes;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.Threads;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each fault that a request may meet, and what becomes of a message in it.
class RestFaultsTest {
  private static final String SEND = "POST /channels/*/messages";
  private static final Reply.Card CARD =
      new Reply.Card(
          Audience.EVERYONE,
          List.of(new Part.Paragraph(Message.of("option.missing", "name", "@everyone <@1>"))),
          List.of());

  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private final TestBot bot = TestBot.of(discord).join();

  @AfterEach
  void leave() {
    discord.rest().faults().clear();
    bot.close();
  }

  private String post(String key) {
    return bot.channels().post(general.id(), CARD, key);
  }

  private Unreachable failure(Runnable deed) {
    return catchThrowableOfType(Unreachable.class, deed::run);
  }

  private static boolean fails(Runnable deed, Reason reason) {
    try {
      deed.run();
      return false;
    } catch (Unreachable unreachable) {
      return unreachable.reason() == reason;
    }
  }

  private static String said(Unreachable unreachable) {
    return Texts.of(Locale.ENGLISH).say(unreachable.reasons().getFirst());
  }

  @Test
  void postsOnceAndMentionsNobody() {
    String id = post("key");

    assertThat(general.messages()).singleElement().satisfies(m -> assertThat(m.id()).isEqualTo(id));
    assertThat(ana.sees()).isEqualTo("Hotseat:\n  \\@everyone \\<\\@1\\> is missing.\n");
    var body = discord.rest().requests(SEND).getFirst().body();
    assertThat(body.path("allowed_mentions").path("parse")).isEmpty();
    assertThat(body.path("nonce").asText()).isEqualTo("key");
    assertThat(body.path("enforce_nonce").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "shared", "global"})
  void waitsWhenTheRateIsLimited(String scope) {
    logs.allowing("Encountered.*");
    discord.rest().faults().next(SEND, Fault.rateLimit(scope, Duration.ofMillis(100)));

    post("key");

    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void waitsWhenTheProxyInFrontLimitsTheRate() {
    logs.allowing("Encountered.*");
    discord.rest().faults().next(SEND, Fault.cloudflare(Duration.ofSeconds(1)));

    post("key");

    assertThat(general.messages()).hasSize(1);
  }

  @Test
  @Tag("slow")
  void postsOnceWhenTheAnswerNeverComes() {
    logs.allowing(".*");
    discord.rest().faults().next(SEND, new Fault.Silence(true));

    post("key");

    assertThat(general.messages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 529})
  void triesAgainWithTheSameNonceWhenDiscordFails(int status) {
    discord.rest().faults().next(SEND, Fault.status(status));

    post("key");

    assertThat(general.messages()).hasSize(1);
    assertThat(discord.rest().requests(SEND))
        .hasSize(2)
        .allSatisfy(sent -> assertThat(sent.body().path("nonce").asText()).isEqualTo("key"));
  }

  @Test
  void postsOnceWhenTheLineBreaksAfterItWasDone() {
    logs.allowing("There was an I/O error.*");
    discord.rest().faults().times(2, SEND, new Fault.Reset(true));

    post("key");

    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void postsOnceWhenTheAnswerCannotBeRead() {
    logs.allowing(".*");
    discord.rest().faults().next(SEND, new Fault.Garbled());

    post("key");

    assertThat(general.messages()).hasSize(1);
  }

  @Test
  void saysThatTheOutcomeIsUnknownWhenNothingHelps() {
    logs.allowing(".*");
    discord.rest().faults().always(SEND, Fault.status(500));

    Unreachable failure = failure(() -> post("key"));

    assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN);
    assertThat(discord.rest().requests(SEND)).hasSize(3);
    discord.rest().faults().clear();
    post("key");
    assertThat(general.messages()).hasSize(1);
  }

  /// What was refused in the end may have arrived at first, so it must not go elsewhere.
  @Test
  void saysThatTheOutcomeIsUnknownWhenItIsRefusedAfterAFault() {
    discord.rest().faults().next(SEND, Fault.status(500));
    discord.rest().faults().next(SEND, Fault.refusal(Refusal.of(403, 50013, "No")));

    Unreachable failure = failure(() -> post("key"));

    assertThat(discord.rest().requests(SEND)).hasSize(2);
    assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "403, 50001, FORBIDDEN, a permission is missing",
    "403, 50013, FORBIDDEN, a permission is missing",
    "404, 10003, GONE, not there any more",
    "404, 10004, GONE, not there any more",
    "400, 200000, BLOCKED, AutoMod",
    "403, 240000, BLOCKED, AutoMod",
    "400, 50083, FORBIDDEN, locked or archived",
    "400, 160005, FORBIDDEN, locked or archived",
    "400, 160006, FORBIDDEN, locked or archived",
    "400, 50035, FORBIDDEN, code 50035",
    "413, 40005, FORBIDDEN, code 40005",
    "400, 50006, FORBIDDEN, code 50006",
    "403, 40333, FORBIDDEN, code 40333",
    "400, 999999, FORBIDDEN, code 999999"
  })
  void triesNoSecondTimeWhenDiscordRefuses(int status, int code, Reason reason, String sentence) {
    discord.rest().faults().always(SEND, Fault.refusal(Refusal.of(status, code, "No")));

    Unreachable failure = failure(() -> post("key"));

    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(said(failure)).contains(sentence);
    assertThat(discord.rest().requests(SEND)).hasSize(1);
  }

  @Test
  void triesAgainWhereDiscordIsOverloaded() {
    discord
        .rest()
        .faults()
        .next(SEND, Fault.refusal(Refusal.of(503, 130000, "API resource is overloaded")));

    post("key");

    assertThat(general.messages()).hasSize(1);
    assertThat(discord.rest().requests(SEND)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"403, 50007", "403, 50278", "400, 50278"})
  void knowsThatAPersonTakesNoMessages(int status, int code) {
    discord.rest().faults().always(SEND, Fault.refusal(Refusal.of(status, code, "No")));

    Unreachable failure = failure(() -> bot.channels().tell(ana.id(), CARD));

    assertThat(failure.reason()).isEqualTo(Reason.CLOSED);
    assertThat(discord.rest().requests(SEND)).hasSize(1);
  }

  @Test
  void knowsThatAMemberIsGone() {
    discord
        .rest()
        .faults()
        .always("GET /guilds/*/members/*", Fault.refusal(Refusal.of(404, 10007, "Unknown Member")));

    assertThat(bot.channels().nameOf(group.id(), ana.id())).isEmpty();
    assertThat(bot.channels().reaches(group.id(), general.id(), ana.id())).isFalse();
  }

  @Test
  void triesNoSecondTimeToChangeWhatIsNotItsOwn() {
    String id = post("key");
    discord
        .rest()
        .faults()
        .always(
            "PATCH /channels/*/messages/*",
            Fault.refusal(Refusal.of(403, 50005, "Cannot edit a message by another user")));

    Unreachable failure = failure(() -> bot.channels().edit(general.id(), id, CARD));

    assertThat(failure.reason()).isEqualTo(Reason.FORBIDDEN);
    assertThat(said(failure)).contains("code 50005");
    assertThat(discord.rest().requests("PATCH /channels/*/messages/*")).hasSize(1);
  }

  @Test
  void namesTheMissingPermissionWithoutAsking() {
    general.denyBot(Permission.SEND_MESSAGES);
    // Until it has heard of that, it asks, and is refused without a name.
    bot.awaitFromOutside("missing permission", this::isRefusedByName);
    int asked = discord.rest().requests(SEND).size();

    assertThat(isRefusedByName()).isTrue();

    assertThat(discord.rest().requests(SEND)).hasSize(asked);
  }

  private boolean isRefusedByName() {
    try {
      post("key");
      return false;
    } catch (Unreachable refused) {
      return said(refused).startsWith("I can’t post in #general: *Send Messages* is missing.");
    }
  }

  @Test
  void knowsThatAChannelIsGone() {
    general.delete();
    bot.awaitHappened("channelGone " + general.id());

    assertThat(failure(() -> post("key")).reason()).isEqualTo(Reason.GONE);
  }

  @Test
  void takesAChannelOfAServerInAnOutageAsNotGone() {
    group.setAvailable(false);

    bot.awaitFromOutside("outage", () -> fails(() -> post("key"), Reason.UNKNOWN));
  }

  @Test
  void changesAndAcknowledgesMessages() {
    String id = post("key");

    bot.channels()
        .edit(
            general.id(),
            id,
            new Reply.Card(
                Audience.EVERYONE,
                List.of(new Part.Paragraph(Message.of("bot.title"))),
                List.of()));
    var anas = ana.says("mine");
    bot.channels().acknowledge(general.id(), anas.id());

    assertThat(ana.sees()).contains("Hotseat, a mock").contains("✅ 1").doesNotContain("missing");
  }

  @Test
  void knowsThatAMessageIsGone() {
    String id = post("key");
    general.messages().forEach(ana::deletes);

    assertThat(failure(() -> bot.channels().edit(general.id(), id, CARD)).reason())
        .isEqualTo(Reason.GONE);
    assertThat(failure(() -> bot.channels().acknowledge(general.id(), id)).reason())
        .isEqualTo(Reason.GONE);
  }

  @Test
  void writesPrivatelyUnlessThatIsClosed() {
    bot.channels().tell(ana.id(), CARD);
    assertThat(ana.inPrivate().sees()).contains("is missing");

    discord.world().closeToBot(ana.id());

    assertThat(failure(() -> bot.channels().tell(ana.id(), CARD)).reason())
        .isEqualTo(Reason.CLOSED);
  }

  @Test
  void namesWhomItWritesToByAText() {
    bot.channels().tell(ana.id(), CARD);

    assertThat(discord.rest().requests("POST /users/@me/channels"))
        .allSatisfy(
            request ->
                assertThat(request.body().path("recipient_id")).isEqualTo(new TextNode(ana.id())))
        .isNotEmpty();
  }

  @Test
  void namesMembersAndNobodyElse() {
    assertThat(bot.channels().nameOf(group.id(), ana.id())).contains("Ana");

    group.leave(ana.id());

    assertThat(bot.channels().nameOf(group.id(), ana.id())).isEmpty();
    assertThat(bot.channels().nameOf("1", ana.id())).isEmpty();
  }

  @Test
  void readsWhatWasWrittenSince() {
    var first = ana.says("first");
    String card = post("key");
    var posted = general.messages().getLast();
    ana.says("no answer to anybody");
    ana.repliesTo(first, "an answer to somebody else", true);
    for (int i = 0; i < 120; i++) {
      ana.repliesTo(posted, "answer " + i, true);
    }

    var since = bot.channels().since(general.id(), first.id());

    assertThat(since).hasSize(120);
    assertThat(since.getFirst().text().orElseThrow()).endsWith(" 0");
    assertThat(since.getLast().text().orElseThrow()).endsWith(" 119");
    assertThat(since).noneMatch(heard -> heard.message().equals(card));
    assertThat(since.getFirst().author().id()).isEqualTo(ana.id());
  }

  @Test
  void readsWhatSomebodyWroteInPrivate() {
    Instant before = discord.clock().instant();
    ana.writesPrivately("one");
    ana.writesPrivately("two");
    bot.channels().tell(ana.id(), CARD);

    assertThat(bot.channels().writtenBy(ana.id(), before.minusSeconds(1)))
        .extracting(heard -> heard.text().orElseThrow())
        .containsExactly("one", "two");
    assertThat(bot.channels().writtenBy(ana.id(), before.plusSeconds(60))).isEmpty();
  }

  @Test
  void readsAllThatWasWrittenInAThread() {
    Channel thread = new Threads(discord.world()).create(general, "aside", ana.id(), false);
    bot.awaitFromOutside("thread", () -> takesMessages(thread));
    String card = thread.messages().getLast().id();
    ana.in(thread).says("plain words");

    assertThat(bot.channels().since(thread.id(), card)).hasSize(1);
  }

  @Test
  void needsWhatThreadsAskForInAThread() {
    Channel thread = new Threads(discord.world()).create(general, "aside", ana.id(), false);
    bot.awaitFromOutside("thread", () -> takesMessages(thread));
    general.denyBot(Permission.SEND_MESSAGES, Permission.CREATE_PUBLIC_THREADS);
    bot.awaitFromOutside(
        "ban from the channel", () -> hindrance(general).contains("*Send Messages"));
    assertThat(hindrance(thread)).isEmpty();

    general.denyBot(Permission.SEND_MESSAGES_IN_THREADS);

    bot.awaitFromOutside("ban from threads", () -> !hindrance(thread).isEmpty());
    assertThat(hindrance(thread)).contains(": *Send Messages in Threads* is missing.");
  }

  private String hindrance(Channel place) {
    return bot.channels()
        .hindrance(place.id(), new Needs(true, Optional.empty()))
        .map(RestFaultsTest::said)
        .orElse("");
  }

  @Test
  void namesTheTagsOfAPostWithAFileByTexts() {
    Channel forum = group.forum("quiz", true, "news");
    Reply.Card pictured =
        new Reply.Card(
            Audience.EVERYONE,
            List.of(
                new Part.Picture(
                    "a.png", new Bytes(new byte[] {(byte) 0x89, 'P'}), Message.of("bot.title"))),
            List.of());
    bot.awaitFromOutside("forum", () -> bot.channels().hindrance(forum.id(), Needs.NONE).isEmpty());

    bot.channels().publish(forum.id(), pictured, "key", new Title(Message.of("bot.title"), "news"));

    var sent = discord.rest().requests("POST /channels/*/threads").getFirst();
    assertThat(sent.body().path("applied_tags"))
        .singleElement()
        .satisfies(tag -> assertThat(tag.isTextual()).isTrue());
    Channel post = group.channels().stream().filter(Channel::isThread).findFirst().orElseThrow();
    assertThat(post.messages().getFirst().json().path("attachments")).hasSize(1);
  }

  /// A thread is known a moment before the channel that it stands in.
  private boolean takesMessages(Channel thread) {
    try {
      bot.channels().post(thread.id(), CARD, "key");
      return true;
    } catch (Unreachable notYet) {
      return false;
    }
  }

  @Test
  void linksToMessages() {
    assertThat(bot.channels().link("1", "2", "3")).isEqualTo("https://discord.com/channels/1/2/3");
  }
}
