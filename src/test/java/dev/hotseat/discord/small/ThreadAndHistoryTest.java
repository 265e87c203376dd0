package dev.hotseat.discord.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// JDA finds threads, history and members as it does in Discord.
class ThreadAndHistoryTest {
  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private EchoBot bot;

  @BeforeEach
  void join() {
    bot = EchoBot.join(discord);
  }

  @AfterEach
  void leave() {
    bot.close();
  }

  private TextChannel channel() {
    return Objects.requireNonNull(bot.jda().getTextChannelById(general.id()));
  }

  private static ErrorResponseException failure(RestAction<?> action) {
    return catchThrowableOfType(ErrorResponseException.class, action::complete);
  }

  private Message sent(String text) {
    channel().sendMessage(text).complete();
    return general.messages().getLast();
  }

  @Test
  void opensThreadsAndRefusesInArchivedAndLockedOnes() {
    group.permit(group.botRole(), Permission.ordinary());
    ThreadChannel hidden = channel().createThreadChannel("Interview", true).complete();
    hidden.addThreadMemberById(ana.id()).complete();
    Channel thread = group.channelNamed("Interview");
    String message = hidden.sendMessage("First question").complete().getId();
    assertThat(ana.in(thread).sees()).contains("First question");
    assertThat(thread.mayView(discord.person("Ben").in(general).id())).isFalse();

    thread.archive(true, false);
    assertThat(failure(hidden.editMessageById(message, "changed")).getErrorCode()).isEqualTo(50083);
    thread.archive(true, true);
    assertThat(failure(hidden.sendMessage("more")).getErrorCode()).isEqualTo(160005);
    thread.archive(true, false);
    hidden.sendMessage("opens it again").complete();

    assertThat(thread.isArchived()).isFalse();
  }

  @Test
  void opensAThreadUnderAMessage() {
    Message question = sent("A question");

    channel().createThreadChannel("Answers", question.id()).complete();

    assertThat(group.channelNamed("Answers").id()).isEqualTo(question.id());
  }

  @Test
  void readsHistoryAsItMay() {
    ana.says("withheld");
    sent("own");

    var history = channel().getHistory().retrievePast(10).complete();

    assertThat(history).extracting(m -> m.getContentRaw()).containsExactly("own", "");
  }

  @Test
  void readsHistoryAfterAMessage() {
    Message first = sent("first");
    sent("second");
    sent("third");

    var after = channel().getHistoryAfter(first.id(), 10).complete().getRetrievedHistory();

    assertThat(after).extracting(m -> m.getContentRaw()).containsExactly("third", "second");
  }

  @Test
  void knowsMembersAndThoseWhoLeft() {
    var server = Objects.requireNonNull(bot.jda().getGuildById(group.id()));
    assertThat(server.retrieveMemberById(ana.id()).complete().getEffectiveName()).isEqualTo("Ana");

    group.leave(ana.id());

    assertThat(failure(server.retrieveMemberById(ana.id()).useCache(false)).getErrorCode())
        .isEqualTo(10007);
  }
}
