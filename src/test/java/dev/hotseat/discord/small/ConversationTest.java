package dev.hotseat.discord.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.discord.small.people.NotOffered;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The real JDA and the small Discord understand each other.
class ConversationTest {
  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private final Person ben = discord.person("Ben").in(general);
  private EchoBot bot;

  @BeforeEach
  void join() {
    bot = EchoBot.join(discord);
  }

  @AfterEach
  void leave() {
    bot.close();
  }

  @Test
  void answersASlashCommandForAll() {
    ana.slash("/echo text:hello there");

    assertThat(ben.sees()).isEqualTo("Hotseat:\n  hello there\n");
  }

  @Test
  void answersPrivatelyToOne() {
    ana.slash("/echo text:a secret quietly:true");

    assertThat(ana.sees()).isEqualTo("Hotseat (only you see this):\n  a secret\n");
    assertThat(ben.sees()).isEmpty();
  }

  @Test
  void completesWhatIsTyped() {
    assertThat(ana.types("/echo text:", "sql")).containsExactly("sql once", "sql twice");
  }

  @Test
  void waitsForADeferredAnswer() {
    ana.slash("/slow");

    assertThat(ana.awaits("more")).contains("thought");
    assertThat(ben.sees()).isEmpty();
  }

  @Test
  void postsACardWhoseButtonOpensAForm() {
    ana.slash("/card");
    ben.clicks("Answer");
    assertThat(ben.sees()).contains("┌ A question", "│ Why?", "│ Your answer");

    ben.fillsIn("Your answer", "because");

    assertThat(ben.seesPrivately())
        .isEqualTo("Hotseat (only you see this):\n  You said: because\n");
    assertThat(ana.sees())
        .contains("**A question**\n  [ Answer ]  [ Count ]")
        .doesNotContain("because");
  }

  @Test
  void changesACardByAClick() {
    ana.slash("/card");

    ben.clicks("Count");
    ben.clicks("Count");

    assertThat(ana.sees()).contains("Clicked 2").doesNotContain("A question");
  }

  @Test
  void readsAPingReplyToANormalMessageOnly() {
    ana.slash("/card");
    Message card = ben.newest();
    ana.slash("/echo text:a response");
    Message response = ben.newest();

    ben.repliesTo(response, "unread response", true);
    ben.repliesTo(card, "unread without ping", false);
    ben.repliesTo(card, "read", true);

    ben.awaits("✅");
    assertThat(bot.heard()).containsExactly("", "", "read");
  }

  @Test
  void readsAMentionAndNothingElse() {
    ana.says("nothing to see");
    ana.says("<@" + discord.world().application().id() + "> look");

    assertThat(ana.awaits("✅")).contains("nothing to see");
    assertThat(bot.heard())
        .containsExactly("", "<@" + discord.world().application().id() + "> look");
  }

  @Test
  void answersADirectMessageWithAFile() {
    ana.writesPrivately("hello");

    assertThat(ana.awaits("(file copy.txt)")).contains("You wrote: hello");
  }

  @Test
  void readsTheMessageOfAMessageCommand() {
    Message message = ben.says("my answer");

    ana.opensAppMenu("Read this", message);

    assertThat(ana.seesPrivately()).contains("It says: my answer");
  }

  @Test
  void worksInPrivateAndWhereTheBotIsNot() {
    ana.inPrivate().slash("/echo text:in private");
    assertThat(ana.sees()).contains("in private");

    Server elsewhere = discord.server("Elsewhere");
    elsewhere.removeBot();
    Channel lobby = elsewhere.channel("lobby");
    ana.in(lobby);
    assertThatThrownBy(() -> ana.slash("/echo text:hi")).isInstanceOf(NotOffered.class);

    ana.installs().slash("/echo text:hi elsewhere");

    assertThat(ana.sees()).contains("hi elsewhere");
  }

  @Test
  void offersModeratorsWhatMembersDoNotGet() {
    String moderator = group.role("moderators", Permission.MANAGE_GUILD);
    group.give(ben.id(), moderator);

    assertThatThrownBy(() -> ana.slash("/close")).isInstanceOf(NotOffered.class);
    ben.slash("/close");
    assertThat(ben.sees()).contains("closed");
    ana.forges(2, Json.object("id", "1", "name", "close", "type", 1), Json.object());
    assertThat(ana.sees())
        .as("a forged command reaches the bot all the same")
        .contains("closed\n\nHotseat:\n  closed");
  }

  @Test
  void keepsTranslationsOfCommands() {
    var echo = discord.world().application().commands().all("").getFirst();

    assertThat(Json.text(echo.path("description_localizations"), "de"))
        .isEqualTo("Sagt es noch einmal");
    assertThat(bot.jda().retrieveCommands(true).complete()).hasSize(5);
  }
}
