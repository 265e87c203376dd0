package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.console.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs whole dialogues, as typed and as answered, through the real application with the shipped
/// bank. Each `$ ./bot ...` line of a dialogue is one run, a day after the one before; lines behind
/// `> ` are typed. `-Dconversations.update=true` writes down what is answered now.
class ConversationTest {
  private static final Path FOLDER = Path.of("src/test/resources/conversations");
  private static final Pattern RUN = Pattern.compile("(?m)^(?=\\$ \\./bot)");
  private static final Instant START = Instant.parse("2026-11-21T18:00:00Z");

  @TempDir private Path data;

  static List<Path> conversations() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conversations")
  void answersAsWrittenDown(Path conversation) throws IOException {
    String expected = Files.readString(conversation);
    StringBuilder actual = new StringBuilder();
    int day = 0;
    for (String run : RUN.splitAsStream(expected).toList()) {
      actual.append(answer(run, day++));
    }

    if (Boolean.getBoolean("conversations.update")) {
      Files.writeString(conversation, actual);
    }
    assertThat(actual.toString()).isEqualTo(expected);
  }

  @Test
  void theReadmeShowsAConversationThatReallyHappens() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(readme).contains(Files.readString(FOLDER.resolve("readme.txt")).strip());
  }

  private String answer(String run, int day) {
    List<String> lines = run.lines().toList();
    String typed =
        lines.stream()
            .skip(1)
            .filter(line -> line.equals(">") || line.startsWith("> "))
            .map(line -> line.substring(Math.min(2, line.length())) + "\n")
            .collect(Collectors.joining());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            printed,
            printed,
            false);

    Main.run(argumentsOf(lines.getFirst()), surroundings(streams, day));

    printed.flush();
    String said =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    return lines.getFirst() + "\n" + said.stripTrailing() + "\n\n";
  }

  private static List<String> argumentsOf(String line) {
    return Pattern.compile(" ").splitAsStream(line).skip(2).toList();
  }

  private Surroundings surroundings(Streams streams, int day) {
    AtomicInteger ids = new AtomicInteger(1000 * day);
    return new Surroundings(
        Path.of("").toAbsolutePath(),
        Path.of("").toAbsolutePath(),
        Map.of(
            "DATABASE_URL",
            "jdbc:sqlite:" + data.resolve("hotseat.db"),
            // What the model says differs a little between kinds of processor.
            "HOTSEAT_GRADING_MEANING",
            "off"),
        streams,
        Clock.fixed(START.plus(Duration.ofDays(day)), ZoneOffset.UTC),
        new Random(1),
        () -> "id-" + ids.incrementAndGet());
  }
}
