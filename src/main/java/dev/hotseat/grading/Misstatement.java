package dev.hotseat.grading;

import dev.hotseat.language.Figure;
import java.util.ArrayList;
import java.util.List;

/// A figure of a reply that stands in the place of another one: a 404 where the answer is 201.
///
/// @param point the number of the point that has the other one
/// @param sentence the number of the reply's sentence
/// @param figure the wrong one
record Misstatement(int point, int sentence, Figure figure) {
  /// How close to a figure the words stand that say what it is of.
  private static final int CLOSE = 8;

  /// Finds them. A reply that also has the right figure, anywhere, misstates nothing; nor does one
  /// whose figure the question or any reference has too.
  static List<Misstatement> in(Occurrences occurrences, Rubric rubric) {
    Reading reply = occurrences.reply();
    List<Misstatement> found = new ArrayList<>();
    for (Figure figure : reply.figures()) {
      if (isForeign(figure, reply, rubric)) {
        int sentence = sentence(figure, reply);
        int from = Math.max(reply.sentenceBegins()[sentence], figure.from() - CLOSE);
        int to = Math.min(reply.sentenceBegins()[sentence + 1], figure.to() + CLOSE);
        for (int point = 0; point < rubric.points().size(); point++) {
          for (Quantity quantity : rubric.points().get(point).quantities()) {
            if (quantity.figure().kind().equals(figure.kind())
                && !has(reply, quantity.figure())
                && quantity.isMeant(occurrences, from, to)) {
              found.add(new Misstatement(point, sentence, figure));
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isForeign(Figure figure, Reading reply, Rubric rubric) {
    return figure.firm()
        && !reply.isDenied(figure.from())
        && !rubric.usual().has(figure)
        && !has(rubric.asked(), figure);
  }

  private static boolean has(Reading text, Figure figure) {
    return text.figures().stream().anyMatch(figure::mayBe);
  }

  private static int sentence(Figure figure, Reading reply) {
    int sentence = 0;
    while (reply.sentenceBegins()[sentence + 1] <= figure.from()) {
      sentence++;
    }
    return sentence;
  }
}
