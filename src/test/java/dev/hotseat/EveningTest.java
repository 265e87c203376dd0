package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Plays an evening of a study group with the whole program as a process of its own, and holds what
/// people saw to `src/docs/evening.md`. `-Dconversations.update=true` writes it down anew.
class EveningTest {
  private static final Path PAGE = Path.of("src/docs/evening.md");
  /// The exit status of a process that was asked to end: 128 and the number of the signal.
  private static final int TERMINATED = 143;

  private static final String QUESTION =
      "How do you keep user input from changing a SQL statement?";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person priya = discord.person("Priya").in(general);
  private final Person ben = discord.person("Ben").in(general);
  private final Person mei = discord.person("Mei").in(general);
  private final Person tom = discord.person("Tom").in(general);
  private final Person noor = discord.person("Noor").in(general);
  private final Person olga = discord.person("Olga").in(general);
  private final StringBuilder page = new StringBuilder();

  @Test
  void goesAsWrittenDown() throws IOException {
    group.give(olga.id(), group.role("Organiser", Permission.MANAGE_GUILD));
    group.systemChannel(general);
    group.removeBot();

    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      page.append(
          """
          # An evening with Hotseat

          What a study group saw, as the bot sent it; `EveningTest` plays it and keeps this page true. Times are shown to each reader in their own zone and are left out here.
          """);
      arrival();
      ask();
      answers();
      wordsOfOthers();
      restart(hotseat);
      close();
      boards();
      alone();
      failures();
      daily();
      assertThat(hotseat.end()).isEqualTo(TERMINATED);
    }

    if (Boolean.getBoolean("conversations.update")) {
      Files.writeString(PAGE, page.toString());
    }
    assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
  }

  private void arrival() {
    group.inviteBot();
    chapter("The group's owner invites Hotseat", "All see:", ben.awaits("/doctor says"));
  }

  private void ask() {
    priya.types("/ask question:", "user input");
    priya.slash("/ask question:" + QUESTION);
    general().awaits("[ Answer ]");
    chapter(
        "Priya asks", "`/ask question:" + QUESTION + "`. All see the card:", lastCard(ben.sees()));
    chapter("She alone sees", "", priya.seesPrivately());
  }

  private Person general() {
    return ben.in(general);
  }

  private void answers() {
    ben.clicks("Answer");
    chapter("Ben presses Answer", "A form opens, for him alone:", ben.seesPrivately());
    ben.fillsIn(
        "Your answer",
        "I use prepared statement, so driver send the value separate from SQL. ORM make this for"
            + " you.");
    ben.awaits("/100");
    chapter("He sends it off", "Only he sees this:", ben.seesPrivately());
    mei.clicks("Hint, -10");
    chapter("Mei takes a hint", "", mei.seesPrivately());
    mei.repliesTo(
        card(),
        "Bind variables keep the data apart from the statement, and the database account only has"
            + " the rights it needs.",
        true);
    mei.awaits("✅");
    mei.clicks("My grade");
    mei.awaits("/100");
    chapter(
        "She answers the card by a message, and presses My grade",
        "",
        lastPart(mei.seesPrivately()));
  }

  private Message card() {
    return general.messages().stream()
        .filter(message -> message.onlyFor().isEmpty())
        .filter(message -> message.json().toString().contains("asked by Priya"))
        .findFirst()
        .orElseThrow();
  }

  private void wordsOfOthers() {
    Message said =
        tom.says("I would use an ORM, and an allow-list for names of tables and columns.");
    tom.opensAppMenu("Grade this", said);
    tom.awaits("/100");
    chapter(
        "Tom has just said it in the channel, and picks Grade this from his message's menu",
        "",
        tom.seesPrivately());
  }

  private void restart(ServedProcess hotseat) throws IOException {
    hotseat.killAndStartAgain();
    noor.clicks("Answer");
    noor.fillsIn("Your answer", "Never paste strings together. Parameterised queries.");
    noor.awaits("/100");
    chapter("The machine loses power and starts again; Noor answers", "", noor.seesPrivately());
  }

  private void close() {
    priya.slash("/close");
    noor.awaits("Closed. The reference answer");
    chapter("Priya closes the round", "All see:", closing(noor.sees()));
  }

  private static String board(String seen) {
    return seen.substring(seen.indexOf("### Leaderboard"));
  }

  private static String closing(String seen) {
    return seen.substring(seen.indexOf("Closed"));
  }

  private void boards() {
    ben.slash("/leaderboard");
    chapter("Ben asks for the board", "All see:", board(ben.sees()));
    ben.slash("/stats");
    chapter("and for his own figures", "", lastPart(ben.seesPrivately()));
  }

  private void alone() {
    mei.slash("/search query:password");
    chapter("Mei looks something up: `/search query:password`", "", lastPart(mei.seesPrivately()));
    mei.slash("/practice topic:databases level:beginner");
    mei.awaits("Practice");
    String practice = lastPart(mei.seesPrivately());
    assertThat(practice).contains("Practice · databases · beginner");
    chapter("and practises alone: `/practice topic:databases level:beginner`", "", practice);
  }

  private void failures() {
    Channel quiet = group.channel("quiet");
    quiet.denyBot(Permission.SEND_MESSAGES);
    priya.in(quiet).slash("/ask topic:databases");
    chapter("Priya asks where the bot may not write", "", priya.seesPrivately());
    olga.in(general).slash("/doctor");
    chapter("Olga, a moderator, looks what is wrong", "", olga.seesPrivately());
    olga.slash("/settings show");
    chapter("and what is set", "", lastPart(olga.seesPrivately()));
  }

  private void daily() {
    Channel daily = group.channel("daily");
    olga.slash("/daily set channel:#daily time:9am zone:Berlin topic:security");
    chapter(
        "Olga wants a question every morning: `/daily set channel:#daily time:9am zone:Berlin"
            + " topic:security`",
        "",
        lastPart(olga.seesPrivately()));
    olga.slash("/daily line-up question:" + QUESTION + " position:1");
    olga.slash("/daily now");
    chapter(
        "She puts one in front, and does not want to wait: `/daily now`",
        "",
        lastPart(olga.seesPrivately()));
    ben.in(daily).awaits("[ Answer ]");
    chapter("All see in #daily", "", lastCard(ben.sees()));
    ben.clicks("Answer");
    ben.fillsIn(
        "Your answer",
        "Prepared statements send the value apart from the SQL, an ORM does that for you, and the"
            + " database account only has the rights it needs.");
    ben.awaits("/100");
    chapter("Ben answers; only he sees this", "", lastPart(ben.seesPrivately()));
  }

  private static String lastCard(String seen) {
    return seen.substring(seen.lastIndexOf("Hotseat:"));
  }

  private static String lastPart(String seen) {
    return seen.substring(seen.lastIndexOf("Hotseat (only"));
  }

  private void chapter(String title, String text, String seen) {
    page.append("\n## ").append(title).append("\n\n");
    if (!text.isEmpty()) {
      page.append(text).append("\n\n");
    }
    page.append("```\n").append(steady(seen).stripTrailing()).append("\n```\n");
  }

  /// Without what differs from one evening to the next.
  private static String steady(String seen) {
    return seen.replaceAll("<t:\\d+(:[a-zA-Z])?>", "<t:…$1>")
        .replaceAll("/channels/\\d+/\\d+/\\d+", "/channels/…")
        .replaceAll("Leaderboard · \\p{Lu}\\p{Ll}+ \\d{4}", "Leaderboard · …")
        .replaceAll("\\(it is \\d\\d:\\d\\d there\\)", "(it is … there)")
        .replaceAll("last heard \\d+ seconds? ago", "last heard a moment ago");
  }
}
