package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hotseat.console.Streams;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.grading.Grader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole program with bad arguments, files, settings and databases: one clear line each, the
/// right exit status, never a stack trace.
class MainTest {
  private static final String QUESTION =
      """
      ## Beginner

      ### What is a transaction?
      - **All or nothing**: every change is made, or none is.
      - **Durable**: what was committed stays.
      """;

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private final AtomicInteger ids = new AtomicInteger();

  MainTest(@TempDir Path home) {
    this.home = home;
  }

  /// What a run came to.
  ///
  /// @param status exit status
  /// @param out what it printed as its result
  /// @param err what it complained of
  private record Ran(int status, String out, String err) {
    /// Asserts that it ended with a status and said one line, which has some words in it.
    void complained(int expected, String... words) {
      assertThat(err.lines().toList()).as(err).hasSize(expected == 2 ? 2 : 1);
      assertThat(err).contains(words).doesNotContain("\tat ", "Exception");
      assertThat(status).as(err).isEqualTo(expected);
    }
  }

  @BeforeEach
  void install() throws IOException {
    Files.createDirectories(home.resolve("config/questions"));
    Files.writeString(home.resolve("config/questions/databases.md"), QUESTION);
    Files.copy(Path.of("config/hotseat.properties"), home.resolve("config/hotseat.properties"));
    Files.writeString(home.resolve("config/synonyms.txt"), "db, database\n");
    Files.writeString(home.resolve("config/opposites.txt"), "first <> last\n");
    environment.put("HOTSEAT_GRADING_MEANING", "off");
  }

  @Test
  void listsItsVerbs() {
    Ran ran = run("help");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("./bot practice  an interview", "./bot test      formatting");
    assertThat(run()).isEqualTo(ran);
    assertThat(run("--help")).isEqualTo(ran);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "practice",
        "search",
        "grade",
        "evaluate",
        "bank",
        "bank check",
        "bank list",
        "bank stats",
        "bank import",
        "bank export",
        "doctor",
        "bench"
      })
  void tellsOfEachVerbWhatItAndItsOptionsDo(String verb) {
    Ran ran = run((verb + " --help").split(" "));

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("Usage: ./bot " + verb).doesNotContain("bot.");
    assertThat(ran.out().lines().filter(line -> line.startsWith("  ")).toList())
        .isNotEmpty()
        .allMatch(line -> line.strip().contains("  ") || line.startsWith("       "));
    assertThat(run(("help " + verb).split(" "))).isEqualTo(ran);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nope | There is no verb “nope” here.",
        "bank nope | There is no verb “nope” here.",
        "bank | Say what to do with the bank",
        "practice --nope | There is no option --nope here.",
        "practice more | “more” is more than is needed here.",
        "practice --topic sports | There is no topic “sports”. Topics: databases.",
        "practice --level hard | Levels: beginner, intermediate, advanced.",
        "practice --questions many | --questions takes a whole number, not “many”.",
        "practice --questions 0 | --questions takes a whole number from 1 on",
        "practice --seed 99999999999999999999 | --seed takes a whole number",
        "practice --topic | --topic is missing.",
        "search | WORDS is missing.",
        "search --json x --limit 0 | --limit takes a whole number from 1 on",
        "bank import a.md | --out is missing.",
        "evaluate | LABELLED.jsonl is missing.",
        "doctor --invite 12a | “12a” is no application id",
        "doctor me | “me” is more than is needed here.",
      })
  void saysWhatIsWrongWithTheArgumentsAndHowItGoes(String typed, String said) {
    Ran ran = run(typed.split(" "));

    ran.complained(2, said, "\nUsage: ./bot ");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void printsHowWellGradesAgreeWithMarks() throws IOException {
    Ran ran = run("evaluate", marked(1200).toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            "marked.jsonl  n 1200  unanswered 0  r 1.000  r_q 1.000  rho 1.000  auc 1.000"
                + "  rmse 0.000  rmse_line 0.000%n".formatted());
  }

  @Test
  void printsHowFarTheAgreementHolds() throws IOException {
    Ran ran = run("evaluate", "--details", marked(4).toString());

    assertThat(ran.err()).isEmpty();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .matches("  95% intervals by question: r \\S+ to \\S+, auc \\S+ to \\S+");
    assertThat(lines.get(2))
        .isEqualTo(
            "  marked 95 and up: 1.000 at 60 and up, median 100.0; marked 40 and under: 1.000 under"
                + " 60; strong: 1.000 marked 70 and up; weak: 1.000 marked under 70");
  }

  /// Replies with marks, every other one good.
  private Path marked(int replies) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < replies; i++) {
      lines
          .append("{\"id\":\"" + i + "\",\"questionKey\":\"q\",\"question\":\"Q?\",")
          .append("\"reference\":\"Every change is made, or none is.\",")
          .append(
              i % 2 == 0
                  ? "\"reply\":\"Every change is made, or none is.\",\"score\":100}\n"
                  : "\"reply\":\"Bananas.\",\"score\":0}\n");
    }
    return Files.writeString(home.resolve("marked.jsonl"), lines);
  }

  @Test
  void looksAtTheInstallationAndChangesNothing() {
    Ran ran = run("doctor");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.substring(0, 9).strip()))
        .containsExactly("ok", "ok", "ok", "ok", "to mend");
    assertThat(ran.out())
        .contains("hotseat.db is made when", "1 question can be asked", "by words alone")
        .contains("There is no token. Make an application at https://discord.com/developers");
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void findsNothingToMendWhereNothingIsWrong() {
    try (SmallDiscord discord = SmallDiscord.startUnchecked()) {
      environment.put("DISCORD_TOKEN", discord.token());
      environment.put("DISCORD_API_URL", discord.restUrl());

      Ran ran = run("doctor");

      assertThat(ran.out())
          .contains("The token is Hotseat’s, application " + discord.world().application().id())
          .doesNotContain("to mend", discord.token());
      assertThat(ran.status()).isZero();
    }
  }

  @Test
  void saysOfEachThingWhatIsWrong() throws IOException {
    Files.writeString(home.resolve("config/questions/broken.md"), "nothing");
    Files.createDirectories(home.resolve("data/hotseat.db"));

    Ran ran = run("doctor");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "to mend  The database ", "to mend  1 question can be asked, but the files have 1")
        .doesNotContain("Exception");
  }

  @Test
  void saysOfEverySettingWhatIsWrongBeforeItLooksFurther() {
    environment.put("HOTSEAT_GRADING_MEANING", "perhaps");
    environment.put("HOTSEAT_NOPE", "1");

    Ran ran = run("doctor");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out().lines()).hasSize(3).allMatch(line -> line.startsWith("to mend"));
    assertThat(ran.out()).contains("perhaps", "HOTSEAT_NOPE", "when that is mended");
  }

  @Test
  void printsTheLinkThatInvites() {
    Ran ran = run("doctor", "--invite", "123456789012345678");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("https://discord.com/oauth2/authorize?client_id=123456789012345678&");
    run("doctor", "--invite").complained(1, "There is no token.");
  }

  @Test
  void saysThatABankIsMissing() {
    Ran ran = run("bank", "list", "--bank", "nowhere", "--json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("nowhere", "There is nothing here.").doesNotContain("Exception");
  }

  @Test
  void saysOfEveryUnfitFileWhatIsWrongAndKeepsTheRest() throws IOException {
    Path bank = Files.createDirectory(home.resolve("mine"));
    Files.writeString(bank.resolve("good.md"), QUESTION);
    Files.write(
        bank.resolve("latin.md"), "### Caf\u00e9?\n- x".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(bank.resolve("nul.md"), "### What?\n- a\0b\n");
    Files.write(
        bank.resolve("huge.md"), "A long line. ".repeat(900_000).getBytes(StandardCharsets.UTF_8));
    Files.writeString(bank.resolve("empty.md"), "");

    Ran check = run("bank", "check", "--bank", "mine");
    Ran list = run("bank", "list", "--bank", "mine", "--json");

    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out())
        .containsPattern("latin.md:\\d+: This is not UTF-8")
        .containsPattern("nul.md:\\d+: There is a NUL")
        .containsPattern("huge.md:\\d+: The file is larger")
        .containsPattern("empty.md:\\d+: There is no question")
        .doesNotContain("good.md");
    assertThat(list.status()).isZero();
    assertThat(json(list.out())).hasSize(1);
    assertThat(list.err()).contains("latin.md", "nul.md", "huge.md", "empty.md");
  }

  @Test
  void saysThatAFileCannotBeRead() throws IOException {
    Path file = Files.writeString(home.resolve("secret.md"), QUESTION);
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("tests run by root may read anything").isFalse();

    Ran ran = run("bank", "check", "--bank", "secret.md");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("secret.md").contains("permission denied");
  }

  @Test
  void saysThatTheBankIsEmpty() throws IOException {
    Files.delete(home.resolve("config/questions/databases.md"));

    run("practice").complained(1, "There is no question to work with.");
  }

  @Test
  void tellsAllMistakesOfTheSettingsAtOnce() throws IOException {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(
        home.resolve("data/hotseat.properties"), "grading.meening=on\ngrading.copies=half\n");

    Ran ran = run("practice");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(2);
    assertThat(ran.err())
        .contains("There is no setting grading.meening", "Did you mean grading.meaning?")
        .contains("The value of grading.copies can’t be used: “half”");
  }

  @Test
  void saysThatTheDatabaseIsNone() throws IOException {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/hotseat.db"), "scores, honestly\n".repeat(500));

    run("practice").complained(1, "hotseat.db is damaged, or not a database");
    assertThat(home.resolve("data/hotseat.db")).content().startsWith("scores, honestly");
  }

  @Test
  void saysThatTheDatabaseCannotBeWritten() throws IOException {
    assertThat(run("practice").status()).isZero();
    Path file = home.resolve("data/hotseat.db");
    assumeThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("tests run by root may write anything").isFalse();

    run("practice").complained(1, "read-only");
  }

  @Test
  void saysThatTheDatabaseIsLockedAndGradesOnceItIsNot() throws Exception {
    assertThat(run("practice").status()).isZero();
    String url = "jdbc:sqlite:" + home.resolve("data/hotseat.db");
    try (Connection stranger = DriverManager.getConnection(url);
        Statement statement = stranger.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      run("practice").complained(1, "Another program keeps the database");
    }

    assertThat(typing("All or nothing.\n\n", "practice").status()).isZero();
  }

  @Test
  void saysThatTheSynonymsAreBroken() throws IOException {
    Files.write(home.resolve("config/synonyms.txt"), new byte[] {'a', ',', (byte) 0xE9, '\n'});
    run("practice").complained(1, "synonyms", "is not UTF-8 text");

    Files.delete(home.resolve("config/synonyms.txt"));
    run("search", "x").complained(1, "synonyms", "is missing");
  }

  @Test
  void refusesAReplyOfAHundredThousandCharactersAndGoesOn() {
    String typed = "word ".repeat(20_000) + "\n\nEvery change is made, or none is.\n\n/quit\n";

    Ran ran = typing(typed, "practice");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("characters long, and a reply may have 20,000.")
        .contains("/100 ")
        .contains("1 question answered")
        .hasSizeLessThan(5_000);
  }

  @Test
  void refusesALineOfAHundredThousandCharactersAndGradesTheOthers() {
    String typed =
        """
        {"id":"long","questionId":"what-is-a-transaction","reply":"%s"}
        not json
        {"id":"fine","questionId":"what-is-a-transaction","reply":"All or nothing.\\u0000\\u001b[2J"}
        """
            .formatted("x".repeat(100_000));

    Ran ran = typing(typed, "grade");

    assertThat(ran.status()).isEqualTo(1);
    List<JsonNode> lines = ran.out().lines().map(MainTest::json).toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("error").asText())
        .contains("100000")
        .contains(String.valueOf(Grader.MOST_CHARACTERS));
    assertThat(lines.get(1).get("error").asText()).startsWith("line 2:");
    assertThat(lines.get(2).get("score").isNumber()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"full, 100", "cap, 50"})
  void gradesACopyOfTheReferenceAsTheSettingSays(String copies, double score) {
    environment.put("HOTSEAT_GRADING_COPIES", copies);
    String typed =
        """
        {"id":"copy","questionId":"what-is-a-transaction","reply":"All or nothing: every change is \
        made, or none is. Durable: what was committed stays."}
        """;

    Ran ran = typing(typed, "grade");

    assertThat(json(ran.out()).get("score").asDouble()).isEqualTo(score);
    assertThat(json(ran.out()).get("flags").toString()).contains("copies_reference");
  }

  @Test
  void keepsControlCharactersOffTheTerminal() {
    Ran ran = typing("\u001b[2JAll or \u0000nothing\u0007.\n\n/n\u001bo\n", "practice");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).doesNotContain("\u001b", "\u0000", "\u0007").contains("/100 ");
  }

  @Test
  void printsNothingButJsonWhereJsonIsAskedFor() throws IOException {
    Files.writeString(home.resolve("config/questions/broken.md"), "### No answer?\n");

    Ran list = run("bank", "list", "--json");
    Ran search = run("search", "transaktion", "--json");
    Ran nothing = run("search", "xylophone", "--json");

    assertThat(json(list.out()).get(0).get("id").asText()).isEqualTo("what-is-a-transaction");
    assertThat(json(search.out()).get(0).get("id").asText()).isEqualTo("what-is-a-transaction");
    assertThat(json(nothing.out())).isEmpty();
    assertThat(list.err()).contains("The question bank has");
  }

  @Test
  void namesAnIncidentWhereItIsOurOwnFault() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a fault of ours");
          }

          @Override
          public int read(byte[] bytes, int from, int count) {
            return read();
          }
        };

    Ran ran = run(broken, "grade");

    ran.complained(1, "Something went wrong on my side", "id-1");
    assertThat(ran.err()).doesNotContain("a fault of ours");
  }

  private Ran run(String... arguments) {
    return typing("", arguments);
  }

  private Ran typing(String typed, String... arguments) {
    return run(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  private Ran run(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            in,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int status =
        Main.run(
            Arrays.asList(arguments),
            new Surroundings(
                home,
                home,
                environment,
                streams,
                Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC),
                new Random(1),
                () -> "id-" + ids.incrementAndGet()));
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException noJson) {
      throw new AssertionError(text, noJson);
    }
  }
}
