package dev.hotseat.daily;

import static dev.hotseat.question.Questions.question;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Listener;
import dev.hotseat.grading.StubGrader;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.Answer;
import dev.hotseat.round.InMemoryConversations;
import dev.hotseat.round.InMemoryStaleCards;
import dev.hotseat.round.QuestionFinder;
import dev.hotseat.round.Round;
import dev.hotseat.round.RoundFeature;
import dev.hotseat.round.RoundPorts;
import dev.hotseat.round.RoundTimes;
import dev.hotseat.round.Rounds;
import dev.hotseat.round.Showing;
import dev.hotseat.score.InMemoryScores;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Schedules with rounds and channels around them, and a clock that can be set.
final class Town {
  static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

  final Wall wall;
  final List<Message> notices = new ArrayList<>();
  final Rounds rounds;
  final Dailies dailies;
  final Outages outages;
  Instant now = START;
  QuestionBank bank = bank(30);

  private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
  private Life life;
  private int lives;
  private int answers;

  Town(Rounds rounds, Dailies dailies, Outages outages) {
    this.rounds = rounds;
    this.dailies = dailies;
    this.outages = outages;
    wall = new Wall(clock());
    life = life(rounds, dailies, outages, wall);
  }

  /// The program from a start to its end.
  private record Life(Listener rounds, DailyFeature dailies) {}

  /// So many questions of three topics at all levels.
  static QuestionBank bank(int questions) {
    List<String> topics = List.of("apis", "databases", "web");
    List<Level> levels = List.of(Level.values());
    return new QuestionBank(
        IntStream.range(0, questions)
            .mapToObj(
                i -> question("q" + i, topics.get(i % 3), levels.get(i / 3 % 3), "Tree", "Order"))
            .toList());
  }

  /// The program anew, over what is stored.
  void restart() {
    restart(rounds, dailies, outages, wall);
  }

  /// The program anew, over what is given to it.
  void restart(Rounds itsRounds, Dailies itsDailies, Outages itsOutages, Channels channels) {
    life = life(itsRounds, itsDailies, itsOutages, channels);
  }

  private Life life(Rounds itsRounds, Dailies itsDailies, Outages itsOutages, Channels channels) {
    InMemoryScores scores = new InMemoryScores();
    RoundFeature roundFeature =
        new RoundFeature(
            new RoundPorts(
                itsRounds,
                scores,
                entry -> true,
                channels,
                (server, channel) -> true,
                (server, message) -> notices.add(message),
                nothingFound(),
                nobodyShown(),
                new InMemoryConversations(),
                new InMemoryStaleCards(),
                (round, candidate) -> Optional.empty()),
            () -> bank,
            new StubGrader(),
            new RoundTimes(Duration.ofHours(24), Duration.ofDays(30)),
            clock(),
            new SplittableRandom(7),
            () -> "id",
            Runnable::run);
    DailyFeature feature =
        new DailyFeature(
            new DailyPorts(
                itsDailies,
                itsOutages,
                deliveries,
                itsRounds,
                roundFeature.dailies(),
                channels,
                (server, message) -> notices.add(message)),
            () -> bank,
            clock(),
            "life-" + ++lives,
            Runnable::run);
    return new Life(roundFeature.listener(), feature);
  }

  Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }

  Planner planner() {
    return life.dailies().planner();
  }

  Once once() {
    return life.dailies().once();
  }

  Schedule keep(Schedule schedule) {
    return planner().keep(schedule);
  }

  /// It is another time now, and the program looks around.
  void at(String time) {
    at(Instant.parse(time));
  }

  void at(Instant time) {
    now = time;
    beat();
  }

  void pass(Duration time) {
    at(now.plus(time));
  }

  /// The program hears that it may do something else from now on.
  void allowOtherwise() {
    life.dailies().listener().allowedOtherwise();
  }

  void beat() {
    life.rounds().beat();
    life.dailies().listener().beat();
  }

  /// Somebody answers the round that is open in a channel.
  void answer(String channel, String person) {
    Round round = rounds.openIn(channel).getFirst();
    rounds.add(
        new Answer(
            "answer-" + ++answers,
            round.id(),
            person,
            person,
            now,
            70,
            false,
            false,
            true,
            false,
            true));
  }

  /// The keys of what schedules posted, in order.
  List<String> posted() {
    return wall.posts.stream()
        .map(Wall.Posted::key)
        .filter(key -> key.startsWith("daily"))
        .toList();
  }

  List<String> told() {
    return notices.stream().map(Message::key).toList();
  }

  private static QuestionFinder nothingFound() {
    return new QuestionFinder() {
      @Override
      public List<Question> complete(String typed, int limit) {
        return List.of();
      }

      @Override
      public List<Question> search(String words, int limit) {
        return List.of();
      }
    };
  }

  private static Showing nobodyShown() {
    return new Showing() {
      @Override
      public boolean wanted(String server) {
        return false;
      }

      @Override
      public boolean agreed(String member) {
        return false;
      }
    };
  }
}
