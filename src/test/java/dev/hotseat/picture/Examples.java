package dev.hotseat.picture;

import dev.hotseat.board.Finale;
import dev.hotseat.board.Finale.Step;
import dev.hotseat.board.Mastery;
import dev.hotseat.board.Progress;
import dev.hotseat.board.Progress.Answer;
import dev.hotseat.server.ServerSettings.Board;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/// What pictures are made of in tests, the same each time.
final class Examples {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final String LONG = "concurrency-and-parallelism-in-distributed-systems";

  private Examples() {}

  static Progress progress(String name) {
    return Objects.requireNonNull(progress().get(name), name);
  }

  static Finale finale(String name) {
    return Objects.requireNonNull(finales().get(name), name);
  }

  /// By the name of the picture.
  static Map<String, Progress> progress() {
    Map<String, Progress> all = new LinkedHashMap<>();
    all.put("half-a-year", new Progress(TODAY, halfAYear(), topics(8)));
    all.put("begun", new Progress(TODAY, begun(), topics(2)));
    all.put(
        "one-answer",
        new Progress(TODAY, List.of(new Answer(TODAY, 75)), List.of(topic("security", 1, 50, 75))));
    all.put("long-ago", new Progress(TODAY, List.of(), topics(3)));
    all.put("thirty-topics", new Progress(TODAY, many(), manyTopics()));
    return all;
  }

  static Map<String, Finale> finales() {
    Map<String, Finale> all = new LinkedHashMap<>();
    all.put(
        "season",
        october(List.of(step(1, "Priya", 412), step(2, "Ben", 388.5), step(3, "Mei", 301))));
    all.put(
        "season-shared",
        october(
            List.of(
                step(1, "Tomás", 400),
                step(1, "Nguyễn Thị Minh Khai", 400),
                step(1, "Зоя", 400),
                step(1, "Αθηνά", 400),
                step(3, "W".repeat(60), 12),
                step(3, "李小龙 🎓", 12))));
    all.put(
        "season-alone",
        new Finale(
            "Autumn term 2026",
            TODAY,
            TODAY,
            Board.DAYS,
            List.of(step(1, "Priya", 1)),
            Map.of(TODAY, 1)));
    all.put("season-of-a-year", year());
    return all;
  }

  private static Finale year() {
    Map<LocalDate, Integer> answered = new HashMap<>();
    Random random = new Random(2);
    TODAY.minusDays(364).datesUntil(TODAY).forEach(day -> answered.put(day, random.nextInt(1200)));
    return new Finale(
        "L".repeat(90),
        TODAY.minusDays(364),
        TODAY,
        Board.POINTS,
        List.of(step(1, "Ana", 123456.75), step(2, "Ben", 99999.5)),
        answered);
  }

  static Finale october(List<Step> podium) {
    Map<LocalDate, Integer> answered = new HashMap<>();
    Random random = new Random(7);
    LocalDate.of(2026, 10, 1)
        .datesUntil(LocalDate.of(2026, 11, 1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .forEach(day -> answered.put(day, 6 + random.nextInt(12)));
    return new Finale(
        "October 2026",
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2026, 10, 31),
        Board.POINTS,
        podium,
        answered);
  }

  static Step step(int rank, String name, double points) {
    return new Step(rank, name, points);
  }

  static Mastery topic(String topic, int answered, int questions, double mean) {
    return new Mastery(topic, answered, questions, mean);
  }

  private static List<Mastery> topics(int count) {
    return List.of(
            topic("databases", 9, 12, 82),
            topic("security", 7, 9, 91.4),
            topic("networking", 5, 14, 48),
            topic("system-design", 4, 11, 66),
            topic(LONG, 3, 120, 37),
            topic("java", 12, 13, 74),
            topic("git", 2, 3, 100),
            topic("testing", 1, 8, 0))
        .subList(0, count);
  }

  private static List<Mastery> manyTopics() {
    return IntStream.range(0, 30)
        .mapToObj(i -> topic("topic-" + i, 1 + i % 7, 10 + i, i * 3.3))
        .toList();
  }

  private static List<Answer> halfAYear() {
    Random random = new Random(5);
    List<Answer> answers = new ArrayList<>();
    Progress.begin(TODAY)
        .datesUntil(TODAY.plusDays(1))
        .filter(day -> random.nextInt(10) < (day.getDayOfWeek().getValue() > 5 ? 2 : 6))
        .forEach(
            day -> {
              double grown =
                  40 + 40.0 * (day.toEpochDay() - Progress.begin(TODAY).toEpochDay()) / 182;
              int count = 1 + (int) Math.abs(random.nextGaussian() * 2);
              for (int i = 0; i < count; i++) {
                double score = grown + random.nextGaussian() * 16;
                answers.add(new Answer(day, Math.clamp(score, 0, 100)));
              }
            });
    return answers;
  }

  private static List<Answer> begun() {
    return List.of(
        new Answer(TODAY.minusDays(5), 31),
        new Answer(TODAY.minusDays(4), 55),
        new Answer(TODAY.minusDays(4), 40),
        new Answer(TODAY.minusDays(1), 72.5));
  }

  private static List<Answer> many() {
    Random random = new Random(3);
    return IntStream.range(0, 5000)
        .mapToObj(i -> new Answer(TODAY.minusDays(i % 175), random.nextInt(101)))
        .toList();
  }
}
