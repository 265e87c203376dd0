package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.List;

/// Takes accepted replies as further wordings of the key points: what a passage of one means says
/// the point that it is clearly most like.
final class AcceptedReplies {
  /// How like a point a passage is at least, and by how much more than any other point.
  private static final double LIKE = 0.45;

  private static final double CLEARLY = 0.08;

  private AcceptedReplies() {}

  /// The points with what the accepted replies say of them; as they are without a model.
  static List<Point> wording(List<Point> points, Question question, Reading asked, Reader reader) {
    List<Point> worded = new ArrayList<>(points);
    for (String reply : question.accepted()) {
      for (UnitVector passage : Passages.of(reader.read(reply), asked).meanings()) {
        int said = said(points, passage);
        if (said >= 0) {
          worded.set(said, worded.get(said).alsoSaidAs(passage));
        }
      }
    }
    return worded;
  }

  private static int said(List<Point> points, UnitVector passage) {
    int best = -1;
    double most = LIKE;
    double second = 0;
    for (int i = 0; i < points.size(); i++) {
      double likeness =
          points.get(i).statements().stream().mapToDouble(passage::likeness).max().orElse(0);
      if (likeness > most) {
        second = best < 0 ? second : most;
        most = likeness;
        best = i;
      } else {
        second = Math.max(second, likeness);
      }
    }
    return most - second >= CLEARLY ? best : -1;
  }
}
