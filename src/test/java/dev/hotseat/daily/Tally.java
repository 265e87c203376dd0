package dev.hotseat.daily;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What became of the posts that were due.
final class Tally {
  int due;
  int posted;
  int late;
  int skipped;
  /// Those of the skipped that nobody would have answered.
  int paused;
  int doubled;
  int lost;
  int crashes;
  final Set<String> zones = new HashSet<>();
  final List<String> problems = new ArrayList<>();

  void doubled(String what) {
    doubled++;
    problems.add("doubled " + what);
  }

  void lost(String what) {
    lost++;
    problems.add("lost " + what);
  }

  void print(String what) {
    System.Logger log = System.getLogger(Tally.class.getName());
    log.log(
        System.Logger.Level.INFO,
        "%s in %d zones, %d crashes: due %d, posted %d, late %d, skipped by rule %d (%d paused), doubled %d, lost %d"
            .formatted(
                what, zones.size(), crashes, due, posted, late, skipped, paused, doubled, lost));
  }
}
