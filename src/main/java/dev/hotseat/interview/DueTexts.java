package dev.hotseat.interview;

import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Heading;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Standing;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says what was scored and when it comes back.
final class DueTexts {
  private static final int MOST_ROWS = 20;

  private final Clock clock;

  DueTexts(Clock clock) {
    this.clock = clock;
  }

  /// The greeting for someone who has been here before.
  Message welcomeBack(List<Standing> standings) {
    Instant now = clock.instant();
    long waiting =
        standings.stream().filter(standing -> !standing.memory().due().isAfter(now)).count();
    double mean = standings.stream().mapToDouble(Standing::best).average().orElse(0);
    return Message.of(
        "interview.welcome-back",
        "answered",
        standings.size(),
        "mean",
        Math.round(mean),
        "due",
        waiting);
  }

  /// How a question went the last time.
  Message lastTime(Standing standing) {
    return Message.of(
        "interview.last-time",
        "score",
        Math.round(standing.latest()),
        "best",
        Math.round(standing.best()),
        "days",
        -daysUntil(standing.latestAt()));
  }

  /// When a question comes back.
  Message when(Standing standing) {
    return Message.of("interview.due", "days", Math.max(0, daysUntil(standing.memory().due())));
  }

  /// What an interview came to.
  List<Part> summary(List<Standing> answered, QuestionBank bank) {
    List<Part> parts = new ArrayList<>();
    double mean = answered.stream().mapToDouble(Standing::latest).average().orElse(0);
    parts.add(
        new Heading(
            Message.of(
                "interview.summary", "answered", answered.size(), "mean", Math.round(mean))));
    parts.addAll(rows(answered, bank));
    return parts;
  }

  /// A candidate's scores, what is due first in front.
  List<Part> table(List<Standing> standings, QuestionBank bank) {
    List<Part> parts = new ArrayList<>();
    double mean = standings.stream().mapToDouble(Standing::best).average().orElse(0);
    parts.add(
        new Heading(
            Message.of(
                "interview.scores", "answered", standings.size(), "mean", Math.round(mean))));
    parts.addAll(rows(standings, bank));
    return parts;
  }

  /// A topic with how much of it was answered.
  Message topic(String topic, QuestionBank bank, Interview interview) {
    Set<String> ids =
        bank.questions().stream()
            .filter(question -> question.topic().equals(topic))
            .map(Question::id)
            .collect(Collectors.toSet());
    long answered =
        interview.standings().stream()
            .filter(standing -> ids.contains(standing.questionId()))
            .count();
    return Message.of(
        "interview.topic", "topic", topic, "questions", ids.size(), "answered", answered);
  }

  private List<Part> rows(List<Standing> standings, QuestionBank bank) {
    List<Part> rows = new ArrayList<>();
    for (Standing standing : standings.subList(0, Math.min(MOST_ROWS, standings.size()))) {
      String title =
          bank.find(standing.questionId()).map(Question::title).orElse(standing.questionId());
      rows.add(
          new Paragraph(
              Message.of(
                  "interview.row",
                  "score",
                  Math.round(standing.latest()),
                  "title",
                  title,
                  "due",
                  when(standing))));
    }
    if (standings.size() > MOST_ROWS) {
      rows.add(new Paragraph(Message.of("interview.more", "count", standings.size() - MOST_ROWS)));
    }
    return rows;
  }

  private int daysUntil(Instant instant) {
    LocalDate today = LocalDate.now(clock);
    return (int) ChronoUnit.DAYS.between(today, instant.atZone(clock.getZone()).toLocalDate());
  }
}
