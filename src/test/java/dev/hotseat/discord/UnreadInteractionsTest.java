package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.checks.Description;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Server;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever does something gets an answer, also where JDA makes nothing of what they did.
class UnreadInteractionsTest {
  private static final int FORUM = 15;
  private static final Option<String> TEXT = Option.text("text");

  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private final Customs customs = new Customs();
  private final TestBot bot = new TestBot(discord, Clock.systemUTC(), customs, false);

  @BeforeEach
  void join() {
    bot.join(
        Command.personal("hint", invocation -> form()).instant(),
        Command.personal("answer", this::taken, TEXT));
  }

  @AfterEach
  void leave() {
    bot.close();
  }

  private static Reply form() {
    return new Reply.Form(
        dev.hotseat.text.Message.of("round.form.title"),
        List.of(),
        CommandLine.of("answer"),
        List.of(new Reply.Field(TEXT, dev.hotseat.text.Message.of("round.form.text"), 100, true)));
  }

  private Reply taken(Invocation invocation) {
    bot.noting(invocation);
    return Reply.toCaller(new Part.Paragraph(dev.hotseat.text.Message.of("bot.title")));
  }

  private static String said(Interaction interaction) {
    Message message = interaction.original().orElseThrow();
    assertThat(message.onlyFor()).contains(interaction.person());
    return message.json().toString();
  }

  @Test
  void answersAFormThatIsSentWhereItsChannelWasDeleted() {
    ana.slash("/hint");
    general.delete();
    bot.awaitHappened("channelGone " + general.id());

    Interaction sent = ana.fillsIn("Your answer", "Bind the values.");

    assertThat(said(sent)).contains("This channel was deleted");
    assertThat(bot.invocations()).isEmpty();
  }

  @Test
  void answersInAKindOfChannelThatIsNotKnown() {
    ObjectNode channel = general.json().deepCopy().put("type", FORUM);

    Interaction given = gives(Json.object("channel", channel));

    assertThat(said(given)).contains("this kind of channel");
  }

  @Test
  void answersWhatCannotBeRead() {
    Interaction given = gives(Json.object("authorizing_integration_owners", "nobody"));

    assertThat(said(given)).contains("Something went wrong on my side");
    takesWhatDiscordsDescriptionForbids();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"context", "guild", "channel", "authorizing_integration_owners", "channel_id"})
  void doesWithoutWhatFollowsFromTheRest(String field) {
    logs.allowing(".*"); // the small Discord repeats what is lacking in the answer
    assertThat(said(gives(lacking(field)))).contains("a mock interviewer");

    ana.inPrivate();
    assertThat(said(gives(lacking(field)))).contains("a mock interviewer");

    assertThat(bot.invocations())
        .extracting(invocation -> invocation.caller().place().channel())
        .containsExactly(general.id(), ana.place().id());
    bot.close();
    takesWhatDiscordsDescriptionForbids();
  }

  /// The small Discord notes what it was made to say, where it has the description to hold it to.
  private void takesWhatDiscordsDescriptionForbids() {
    assertThat(discord.violations().take().isEmpty()).isEqualTo(Description.find().isEmpty());
  }

  private static ObjectNode lacking(String field) {
    return Json.object().putNull(field);
  }

  @Test
  void answersWhoseRightsCannotBeLookedUp() {
    customs.broken = true;

    assertThat(said(ana.slash("/answer"))).contains("Something went wrong on my side");
  }

  private Interaction gives(ObjectNode forged) {
    return ana.forges(
        Interaction.COMMAND, Json.object("id", "1", "name", "answer", "type", 1), forged);
  }

  /// The database cannot be read, once it is broken.
  private static final class Customs implements ServerCustoms {
    private volatile boolean broken;

    @Override
    public boolean isModerator(String server, List<String> roles) {
      if (broken) {
        throw new IllegalStateException("on purpose");
      }
      return false;
    }

    @Override
    public Locale language(String server) {
      return Locale.ENGLISH;
    }
  }
}
