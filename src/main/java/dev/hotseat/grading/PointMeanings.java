package dev.hotseat.grading;

import dev.hotseat.grading.Point.Phrase;
import dev.hotseat.grading.meaning.Directions;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the key points of a question mean, all side by side, so that each passage of a reply is
/// held against all of them at once.
final class PointMeanings {
  private final Directions all;

  /// For each point where its statements begin, then where the meanings of its phrases do; behind
  /// the last ones where they end.
  private final int[] begins;

  PointMeanings(List<Point> points) {
    List<UnitVector> meanings = new ArrayList<>();
    begins = new int[2 * points.size() + 1];
    for (int i = 0; i < points.size(); i++) {
      meanings.addAll(points.get(i).statements());
      begins[2 * i + 1] = meanings.size();
      for (Phrase phrase : points.get(i).phrases()) {
        meanings.addAll(phrase.meanings());
      }
      begins[2 * i + 2] = meanings.size();
    }
    all = Directions.of(meanings);
  }

  /// The passage most like what something means.
  ///
  /// @param likeness 0 (unlike) to 1
  /// @param passage where it stands; empty where none is like it
  record Nearest(double likeness, Optional<Stretch> passage) {}

  /// Holds the passages of a reply against all points.
  Beside beside(Passages passages) {
    return new Beside(passages.stretches(), all.likenesses(passages.meanings()));
  }

  /// The passages of a reply beside the points.
  final class Beside {
    private final List<Stretch> passages;

    /// For each passage how alike it is to each meaning.
    private final float[][] likenesses;

    private Beside(List<Stretch> passages, float[][] likenesses) {
      this.passages = passages;
      this.likenesses = likenesses;
    }

    /// The passage most like what a point says.
    ///
    /// @param point its number, from 0
    Nearest toStatement(int point) {
      return nearest(begins[2 * point], begins[2 * point + 1]);
    }

    /// The passage most like a phrase of a point.
    ///
    /// @param point its number, from 0
    Nearest toPhrase(int point) {
      return nearest(begins[2 * point + 1], begins[2 * point + 2]);
    }

    private Nearest nearest(int from, int to) {
      float most = 0;
      int number = -1;
      for (int meaning = from; meaning < to; meaning++) {
        for (int passage = 0; passage < likenesses.length; passage++) {
          if (likenesses[passage][meaning] > most) {
            most = likenesses[passage][meaning];
            number = passage;
          }
        }
      }
      return new Nearest(most, number < 0 ? Optional.empty() : Optional.of(passages.get(number)));
    }
  }
}
