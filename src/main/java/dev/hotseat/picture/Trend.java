package dev.hotseat.picture;

import dev.hotseat.board.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What the latest answers came to, day after day.
///
/// @param byDay at the end of each day on which there was an answer, the first day in front
/// @param answers how many answers the last mean is of
record Trend(List<Point> byDay, int answers) {
  private static final int ANSWERS = 10;

  /// The mean score of the ten answers up to the end of a day, fewer where there were fewer.
  record Point(LocalDate day, double score) {}

  static Trend of(List<Progress.Answer> answers) {
    List<Progress.Answer> byDay =
        answers.stream().sorted((one, other) -> one.day().compareTo(other.day())).toList();
    NavigableMap<LocalDate, Double> means = new TreeMap<>();
    for (int end = 1; end <= byDay.size(); end++) {
      means.put(byDay.get(end - 1).day(), mean(byDay.subList(Math.max(0, end - ANSWERS), end)));
    }
    return new Trend(
        means.entrySet().stream().map(day -> new Point(day.getKey(), day.getValue())).toList(),
        Math.min(ANSWERS, answers.size()));
  }

  private static double mean(List<Progress.Answer> answers) {
    return answers.stream().mapToDouble(Progress.Answer::score).average().orElse(0);
  }

  boolean isEmpty() {
    return byDay.isEmpty();
  }

  /// The mean of the latest ten answers.
  double latest() {
    return byDay.getLast().score();
  }
}
