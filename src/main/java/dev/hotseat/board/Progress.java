package dev.hotseat.board;

import dev.hotseat.score.Scored;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// What somebody has come to of late.
///
/// @param today the last day that is shown
/// @param answers what they answered from [#begin] on, in the order of recording
/// @param topics how far they have come with each topic that they tried
public record Progress(LocalDate today, List<Answer> answers, List<Mastery> topics) {
  /// How many weeks are shown, the present one included.
  public static final int WEEKS = 26;

  /// One answer.
  ///
  /// @param day on which it was given
  /// @param score 0 to 100
  public record Answer(LocalDate day, double score) {}

  public Progress {
    answers = List.copyOf(answers);
    topics = List.copyOf(topics);
  }

  /// The progress that attempts make.
  ///
  /// @param zone in which days are told apart
  static Progress of(LocalDate today, ZoneId zone, List<Scored> attempts, List<Mastery> topics) {
    return new Progress(
        today,
        attempts.stream()
            .map(made -> new Answer(LocalDate.ofInstant(made.at(), zone), made.score()))
            .filter(answer -> !answer.day().isAfter(today))
            .toList(),
        topics);
  }

  /// The first day that is shown, a Monday.
  public static LocalDate begin(LocalDate today) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
  }
}
