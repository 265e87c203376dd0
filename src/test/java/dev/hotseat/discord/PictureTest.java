package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.command.Bytes;
import dev.hotseat.command.Command;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.small.JdaLogs;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Upload;
import dev.hotseat.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A picture goes over the wire as a file of the card that shows it, with what it shows in words.
class PictureTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, -1};

  @RegisterExtension private final JdaLogs logs = new JdaLogs();
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Channel general = discord.server("Study group").channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private final Person ben = discord.person("Ben").in(general);
  private final TestBot bot = TestBot.of(discord);

  @AfterEach
  void leave() {
    bot.close();
  }

  @Test
  void isSentWithItsDescriptionToWhoeverAsked() {
    bot.join(Command.personal("stats", invocation -> reply()));

    ana.slash("/stats");

    assertThat(ana.awaits("(picture: databases is missing.)"))
        .contains("only you see this", "Hotseat, a mock");
    assertThat(ben.sees()).isEmpty();
    JsonNode card = ana.newest().json().path("components").path(0);
    JsonNode gallery =
        card.path("components")
            .valueStream()
            .filter(PictureTest::isGallery)
            .findFirst()
            .orElseThrow();
    JsonNode item = gallery.path("items").path(0);
    assertThat(Json.text(item, "description")).isEqualTo("databases is missing.");
    JsonNode attachment = ana.newest().json().path("attachments").path(0);
    assertThat(Json.text(attachment, "filename")).isEqualTo("progress.png");
    assertThat(discord.world().messages().attachments().find(Json.text(attachment, "id")))
        .map(Upload::bytes)
        .hasValue(PNG);
  }

  private static boolean isGallery(JsonNode component) {
    return component.path("type").asInt() == 12;
  }

  private static Reply reply() {
    return Reply.toCaller(
        new Part.Heading(Message.of("bot.title")),
        new Part.Picture(
            "progress.png", new Bytes(PNG), Message.of("option.missing", "name", "databases")));
  }
}
