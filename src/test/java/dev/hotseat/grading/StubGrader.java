package dev.hotseat.grading;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.util.List;
import java.util.Locale;

/// Counts a key point as said when the reply contains its label.
public final class StubGrader implements Grader {
  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    List<Coverage> points =
        question.keyPoints().stream().map(point -> covered(point, reply)).toList();
    double earned = points.stream().mapToDouble(Coverage::earned).sum();
    double score = Math.round(Math.min(1, earned / question.enough()) * 1000) / 10.0;
    return new Grade(score, points, question.enough(), List.of(), version());
  }

  private static Coverage covered(KeyPoint point, String reply) {
    int begin = reply.toLowerCase(Locale.ROOT).indexOf(point.label().toLowerCase(Locale.ROOT));
    return begin < 0
        ? new Coverage(point, 0, List.of())
        : new Coverage(point, 1, List.of(new Span(begin, begin + point.label().length())));
  }

  @Override
  public String version() {
    return "stub";
  }
}
