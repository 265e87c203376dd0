package dev.hotseat.picture;

import dev.hotseat.board.Finale;
import dev.hotseat.board.Mastery;
import dev.hotseat.board.Progress;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what a picture shows.
final class Descriptions {
  private final Texts texts;

  Descriptions(Texts texts) {
    this.texts = texts;
  }

  Message of(Progress progress) {
    return Message.of("picture.progress", "scores", scores(progress), "topics", topics(progress));
  }

  private static Message scores(Progress progress) {
    Trend trend = Trend.of(progress.answers());
    if (trend.isEmpty()) {
      return Message.of("picture.progress.no-scores", "weeks", Progress.WEEKS);
    }
    return Message.of(
        "picture.progress.scores",
        "weeks",
        Progress.WEEKS,
        "answers",
        progress.answers().size(),
        "days",
        trend.byDay().size(),
        "first",
        Math.round(trend.byDay().getFirst().score()),
        "latest",
        Math.round(trend.latest()));
  }

  private static Message topics(Progress progress) {
    List<Mastery> topics = progress.topics();
    return topics.isEmpty()
        ? Message.of("picture.progress.no-topics")
        : Message.of(
            "picture.progress.topics",
            "topics",
            topics.stream()
                .map(topic -> topic.topic() + " " + Math.round(topic.mean()))
                .collect(Collectors.joining(", ")));
  }

  Message of(Finale finale) {
    return Message.of(
        "picture.finale",
        "season",
        finale.season(),
        "podium",
        podium(finale),
        "days",
        days(finale));
  }

  private String podium(Finale finale) {
    return finale.podium().isEmpty()
        ? texts.say(Message.of("picture.finale.nobody"))
        : finale.podium().stream()
            .map(step -> step(finale, step))
            .collect(Collectors.joining("; "));
  }

  private String step(Finale finale, Finale.Step step) {
    return texts.say(
        Message.of(
            "picture.finale.step",
            "rank",
            step.rank(),
            "name",
            step.name(),
            "worth",
            PodiumPanel.worth(finale, step)));
  }

  private static Message days(Finale finale) {
    Map<LocalDate, Integer> answered = finale.answered();
    Optional<Map.Entry<LocalDate, Integer>> most =
        answered.entrySet().stream()
            .max(
                Map.Entry.<LocalDate, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    long all = answered.values().stream().mapToLong(count -> count).sum();
    return Message.of(
        "picture.finale.days",
        "answers",
        all,
        "most",
        most.map(Map.Entry::getValue).orElse(0),
        "day",
        most.map(day -> Days.spoken(day.getKey())).orElse(""));
  }
}
