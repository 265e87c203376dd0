package dev.hotseat.discord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Prints figures; its name keeps it out of the tests. It fails where an answer is lost, never for
/// being slow.
class DiscordBench {
  private static final int A_SECOND = 50;
  private static final int INTERACTIONS = 300;
  private static final int PAIRS = 5;
  private static final int STARTS = 7;
  private static final int PEOPLE = 200;
  private static final int ROWS_ON_A_PAGE = 10;
  private static final Duration BETWEEN_PAGES = Duration.ofMillis(500);
  private static final int SERVERS = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void measuresFirstResponses() throws IOException {
    long[] ratios = new long[PAIRS];
    List<Duration> all = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      Pace echo = responses(Contestant.ECHO, pair);
      Pace hotseat = responses(Contestant.HOTSEAT, pair);
      all.add(hotseat.p99());
      ratios[pair] = 1000 * hotseat.p99().toNanos() / echo.p99().toNanos();
      print("  pair %d: hotseat %s; echo %s", pair + 1, hotseat, echo);
    }
    Arrays.sort(ratios);
    all.sort(null);
    print(
        "first response at %d a second: p99 %.1f ms, %.2f x an echo bot (medians of %d pairs)",
        A_SECOND, milliseconds(all.get(PAIRS / 2)), ratios[PAIRS / 2] / 1000.0, PAIRS);
  }

  /// Both alternate, so that what else the machine does falls on both. What a process used of its
  /// processors is told too, which a machine with other work to do changes less than the time.
  @Test
  void measuresStarts() throws IOException {
    long[] later = new long[STARTS];
    long[] dearer = new long[STARTS];
    for (int pair = 0; pair < STARTS; pair++) {
      Start echo = start(Contestant.ECHO, pair);
      Start hotseat = start(Contestant.HOTSEAT, pair);
      later[pair] = hotseat.taken().minus(echo.taken()).toMillis();
      dearer[pair] = hotseat.processor().minus(echo.processor()).toMillis();
      print("  start %d: hotseat %s; echo %s", pair + 1, hotseat, echo);
    }
    Arrays.sort(later);
    Arrays.sort(dearer);
    print(
        "start to ready and registered: %d ms more than an echo bot, %d ms more of a processor"
            + " (medians of %d pairs)",
        later[STARTS / 2], dearer[STARTS / 2], STARTS);
  }

  /// What a start took.
  private record Start(Duration taken, Duration processor) {
    @Override
    public String toString() {
      return "%d ms, processor %d ms".formatted(taken.toMillis(), processor.toMillis());
    }
  }

  private Start start(Contestant contestant, int pair) throws IOException {
    try (Run run = new Run(contestant, serving(1), folder.resolve("s" + pair))) {
      return new Start(run.start(), run.processor());
    }
  }

  /// How a contestant did.
  private record Pace(Duration p50, Duration p99) {
    @Override
    public String toString() {
      return "p50 %.1f ms, p99 %.1f ms".formatted(milliseconds(p50), milliseconds(p99));
    }
  }

  private Pace responses(Contestant contestant, int pair) throws IOException {
    try (Run run = new Run(contestant, serving(1), folder.resolve("r" + pair))) {
      Channel general = general(run);
      interact(run, people(run, general, 20), A_SECOND); // a second to warm up
      List<Interaction> sent = interact(run, people(run, general, 20), INTERACTIONS);
      List<Duration> taken = sent.stream().map(Interaction::responseTime).sorted().toList();
      return new Pace(taken.get(taken.size() / 2), taken.get(taken.size() * 99 / 100));
    }
  }

  private static List<Interaction> interact(Run run, List<Person> people, int count) {
    List<Interaction> sent = new ArrayList<>();
    long next = System.nanoTime();
    for (int i = 0; i < count; i++) {
      sent.add(people.get(i % people.size()).slash("/search query:transaction"));
      next += Duration.ofSeconds(1).toNanos() / A_SECOND;
      LockSupport.parkNanos(next - System.nanoTime());
    }
    run.discord()
        .world()
        .await(
            "answer to each",
            PATIENCE,
            () -> Optional.of(sent).filter(all -> all.stream().allMatch(Interaction::isAnswered)));
    return sent;
  }

  private static List<Person> people(Run run, Channel channel, int count) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(run.discord().person("Person " + i).in(channel).withoutWaiting());
    }
    return people;
  }

  @Test
  void gradesTwoHundredPeopleAtOnce() throws Exception {
    try (Run run = new Run(Contestant.HOTSEAT, serving(1), folder.resolve("many"));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Channel general = general(run);
      Person host = run.discord().person("Host").in(general);
      host.slash("/ask topic:security");
      String reply = rightReply(host.awaits("[ Answer ]"));
      List<Person> people = people(run, general, PEOPLE);
      people.forEach(Person::waiting);
      long begin = System.nanoTime();
      for (Person person : people) {
        threads.execute(() -> answer(person, reply));
        LockSupport.parkNanos(Duration.ofSeconds(9).toNanos() / PEOPLE);
      }
      long graded = 0;
      while (graded < PEOPLE && System.nanoTime() - begin < PATIENCE.toNanos()) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        graded = people.stream().filter(one -> one.seesPrivately().contains("/100")).count();
      }
      print(
          "%d of %d answers within 10 s graded, the last one %.1f s after the first was sent",
          graded, PEOPLE, (System.nanoTime() - begin) / 1e9);
      assertThat(graded).isEqualTo(PEOPLE);
      host.awaits(PEOPLE + " answered");
      EvenBoard board = EvenBoard.seen(pages(host));
      assertThat(board.faults(people.stream().map(Person::name).toList())).isEmpty();
      print(
          "the board has all %d at rank 1, each with %s points and 1 answered",
          PEOPLE, board.points().iterator().next());
    }
  }

  /// A reply that earns points: the question is drawn by chance, and who has no points is on no
  /// board.
  private static String rightReply(String seen) {
    return new BankReader()
        .read(List.of(BankPath.named(Path.of("config/questions")))).bank().questions().stream()
            .filter(question -> seen.contains(question.title()))
            .map(question -> question.accepted().getFirst())
            .findFirst()
            .orElseThrow(() -> new AssertionError("No shipped question was asked: " + seen));
  }

  private static void answer(Person person, String reply) {
    person.clicks("Answer");
    person.fillsIn("Your answer", reply);
  }

  /// What somebody sees of a board, page by page. The bot takes fifteen things of one person at
  /// once, then one a second.
  private static Stream<String> pages(Person person) {
    person.slash("/leaderboard");
    List<String> pages = new ArrayList<>(List.of(person.awaits("### Leaderboard")));
    while (pages.size() * ROWS_ON_A_PAGE < PEOPLE) {
      LockSupport.parkNanos(BETWEEN_PAGES.toNanos());
      person.clicks("More");
      pages.add(person.sees());
    }
    return pages.stream();
  }

  @Test
  void measuresMemoryOfManyServers() throws IOException {
    double echo = kilobytesAServer(Contestant.ECHO);
    double hotseat = kilobytesAServer(Contestant.HOTSEAT);
    print(
        "memory at %,d servers: %.1f KB a server, an echo bot %.1f, so %.1f more",
        SERVERS, hotseat, echo, hotseat - echo);
  }

  private double kilobytesAServer(Contestant contestant) throws IOException {
    long few;
    try (Run run = new Run(contestant, serving(1), folder.resolve("one"))) {
      few = run.resident();
    }
    try (Run run = new Run(contestant, serving(SERVERS), folder.resolve("many servers"))) {
      return (run.resident() - few) / (double) SERVERS;
    }
  }

  private static SmallDiscord serving(int servers) {
    SmallDiscord discord = SmallDiscord.startUnchecked();
    for (int i = 0; i < servers; i++) {
      Server server = discord.server("Server " + i);
      server.channel("general");
    }
    return discord;
  }

  private static Channel general(Run run) {
    return run.discord().world().servers().iterator().next().channelNamed("general");
  }

  private static double milliseconds(Duration time) {
    return time.toNanos() / 1e6;
  }

  @FormatMethod
  private static void print(@FormatString String pattern, Object... values) {
    System.out.println(String.format(Locale.ROOT, pattern, values));
    System.out.flush();
  }
}
