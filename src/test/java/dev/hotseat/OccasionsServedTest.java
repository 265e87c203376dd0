package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.Upload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a server is told at the end of a season and of a week, with the whole program, whose clock
/// is put forward. It is killed before it hears that its message stands.
class OccasionsServedTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  /// A daily that is due then is too late: so nothing else is posted in the channel.
  private static final Duration TOO_LATE = Duration.ofHours(7);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final String REPLY =
      "Prepared statements, so that the driver sends the values apart from the SQL text.";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final String posting = "POST /channels/" + general.id() + "/messages";
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @BeforeEach
  void begin() throws IOException {
    ShiftedMain.shift(shift(), Duration.ZERO);
    new DueSchedules(folder).keep(general, Duration.ofMinutes(1), Optional.empty(), false);
    new StoredRounds(folder).execute("INSERT INTO daily_line_up VALUES (1, 0, 'sql-injection')");
  }

  @Test
  void tellsTheEndOfASeasonOnceWithItsPicture() throws Exception {
    LocalDate first = today.with(TemporalAdjusters.firstDayOfNextMonth());
    try (ServedProcess hotseat = started()) {
      answers("Ben");
      toldAndKilled(hotseat, first.plusDays(1), " is over");

      hotseat.startAgain();
      await("settled", () -> settled().equals(List.of("posted")));

      Message told = told(" is over").getFirst();
      assertThat(told(" is over")).hasSize(1);
      String month =
          DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(first.minusDays(1));
      assertThat(told.json().toString())
          .contains(month + " is over", ". Ben · ", " points · 1 answered", "1 member took part");
      assertThat(description(told)).contains("Ben").contains(month);
      JsonNode attachment = told.json().path("attachments").path(0);
      assertThat(Json.text(attachment, "filename")).endsWith(".png");
      assertThat(discord.world().messages().attachments().find(Json.text(attachment, "id")))
          .map(Upload::bytes)
          .hasValueSatisfying(bytes -> assertThat(bytes).startsWith(PNG));
      assertThat(parsed()).isEmpty();
      Person mei = discord.person("Mei").in(general);
      mei.clicks(told, "The whole board");
      mei.awaits("Ben");
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  @Test
  void looksBackUponTheWeekOnce() throws Exception {
    Person olga = discord.person("Olga").in(general);
    group.give(olga.id(), group.role("Organiser", Permission.MANAGE_GUILD));
    try (ServedProcess hotseat = started()) {
      olga.slash("/settings set recap:true");
      olga.awaits("I look back upon the week on Mondays: yes");
      answers("Ana", "Ben", "Mei", "Tom");
      olga.slash("/close");
      await(
          "closed round", () -> new StoredRounds(folder).states(general).equals(List.of("closed")));
      toldAndKilled(
          hotseat, today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), "The week that was");

      hotseat.startAgain();
      await("settled", () -> settled().contains("posted"));

      Message told = told("The week that was").getFirst();
      assertThat(told("The week that was")).hasSize(1);
      assertThat(told.json().toString())
          .contains("4 members gave 4 answers.", "What was missed most", "missed by 4 of 4");
      assertThat(parsed()).isEmpty();
      Person zoe = discord.person("Zoe").in(general);
      zoe.clicks(told, label(told, "Practise"));
      zoe.awaits("only you");
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  private ServedProcess started() throws IOException {
    return new ServedProcess(discord, folder, ShiftedMain.program(shift()));
  }

  private Path shift() {
    return folder.resolve("shift");
  }

  private void answers(String... names) {
    await("card", () -> told("Only you see your answer").size() == 1);
    for (String name : names) {
      Person person = discord.person(name).in(general);
      person.clicks(told("Only you see your answer").getFirst(), "Answer");
      person.fillsIn("Your answer", REPLY);
      person.awaits("/100");
    }
  }

  /// It is a later date; the message stands, and the process is killed before it hears of it.
  private void toldAndKilled(ServedProcess hotseat, LocalDate date, String text)
      throws IOException {
    discord.rest().faults().always(posting, new Fault.Silence(true));
    ShiftedMain.shift(
        shift(), Duration.ofDays(ChronoUnit.DAYS.between(today, date)).plus(TOO_LATE));
    await(text, () -> told(text).size() == 1);
    hotseat.kill();
    discord.rest().faults().clear();
    discord.clock().advance(Duration.ofMinutes(10)); // the key is forgotten
    new StoredRounds(folder).execute("UPDATE once SET lease = 0");
  }

  private List<Message> told(String text) {
    return general.messages().stream()
        .filter(message -> message.json().toString().contains(text))
        .toList();
  }

  private List<String> settled() {
    return new StoredRounds(folder).texts("SELECT state FROM once ORDER BY key");
  }

  private static String description(Message message) {
    return components(message)
        .filter(component -> component.path("type").asInt() == 12)
        .map(gallery -> Json.text(gallery.path("items").path(0), "description"))
        .findFirst()
        .orElseThrow();
  }

  private static String label(Message message, String beginning) {
    return components(message)
        .flatMap(component -> component.path("components").valueStream())
        .map(button -> Json.text(button, "label"))
        .filter(label -> label.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> components(Message message) {
    return message.json().path("components").path(0).path("components").valueStream();
  }

  /// The kinds of mentions that were let through.
  private List<String> parsed() {
    return discord.rest().requests(posting).stream()
        .map(request -> request.body().path("allowed_mentions"))
        .flatMap(allowed -> Json.texts(allowed, "parse").stream())
        .toList();
  }

  private void await(String what, Supplier<Boolean> look) {
    discord
        .world()
        .await(what, PATIENCE, () -> Optional.of(look.get()).filter(Boolean::booleanValue));
  }
}
