package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What happens in Discord reaches the features.
class HearingTest {
  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private final TestBot bot = TestBot.of(discord).join();

  @AfterEach
  void leave() {
    bot.close();
  }

  private Message card() {
    String id =
        bot.channels()
            .post(
                general.id(),
                new Reply.Card(
                    Audience.EVERYONE,
                    List.of(new Part.Heading(dev.hotseat.text.Message.of("bot.title"))),
                    List.of()),
                "key-1");
    return general.messages().stream()
        .filter(message -> message.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hearsAnAnswerWithItsPingAndOneWithout() {
    Message card = card();

    ana.repliesTo(card, "an index", true);
    bot.awaitHappened("heard Ana: an index (an answer)");
    ana.repliesTo(card, "unreadable", false);
    bot.awaitHappened("heard Ana: - (an answer)");
  }

  @Test
  void hearsPrivateMessages() {
    ana.writesPrivately("in private");

    bot.awaitHappened("heard Ana: in private");
  }

  @Test
  void ignoresWhatDoesNotConcernIt() {
    Message anas = ana.says("just talk");
    discord.person("Ben").in(general).repliesTo(anas, "to Ana", true);

    ana.writesPrivately("last");

    bot.awaitHappened("heard Ana: last");
    assertThat(bot.happened()).filteredOn(what -> what.startsWith("heard")).hasSize(1);
  }

  @Test
  void goesOnAfterAFaultOfAListener() {
    ana.writesPrivately("fault");
    bot.awaitHappened("heard Ana: fault");

    ana.writesPrivately("afterwards");

    bot.awaitHappened("heard Ana: afterwards");
  }

  @Test
  void tellsThatItMayDoSomethingElse() {
    general.denyBot(Permission.SEND_MESSAGES);
    bot.awaitHappened("allowedOtherwise");

    bot.happened().clear();
    group.permit(group.botRole(), 0);
    bot.awaitHappened("allowedOtherwise");

    bot.happened().clear();
    group.give(discord.world().application().id(), group.role("Helper", Permission.SEND_MESSAGES));
    bot.awaitHappened("allowedOtherwise");

    Channel forum = group.forum("quiz", true, "news");
    bot.happened().clear();
    forum.moderateTags(true);
    bot.awaitHappened("allowedOtherwise");
  }

  @Test
  void tellsOfWhatIsGone() {
    Message card = card();
    ana.deletes(card);
    bot.awaitHappened("messageGone");

    Channel other = group.channel("other");
    bot.awaitFromOutside("channel", () -> knows(other.id()));
    other.delete();

    bot.awaitHappened("channelGone " + other.id());
  }

  private boolean knows(String channel) {
    try {
      bot.channels().since(channel, "1");
      return true;
    } catch (dev.hotseat.channel.Unreachable notYet) {
      return false;
    }
  }

  @Test
  void tellsOfServersThatTakeItInAndThrowItOut() {
    assertThat(bot.happened())
        .as("servers that it is in already")
        .noneMatch(h -> h.startsWith("joined"));
    group.removeBot();
    bot.awaitHappened("left " + group.id());

    group.inviteBot();

    bot.awaitHappened("joined  false");
  }

  @Test
  void tellsThatItMayHaveMissedSomethingAfterAnOutage() {
    bot.awaitHappened("missedSome");
    bot.happened().clear();

    group.setAvailable(false);
    group.setAvailable(true);

    bot.awaitHappened("missedSome");
    assertThat(bot.happened()).noneMatch(what -> what.startsWith("left"));
  }

  @Test
  void givesABeat() {
    bot.awaitHappened("beat");
  }
}
