package dev.hotseat.round;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import java.util.Comparator;
import java.util.List;

/// How many things there are to say, and how many of them make a full answer: it depends on how
/// much those that are said weigh.
///
/// @param points how many there are
/// @param fewest of them that can be enough
/// @param most of them that can be needed
record Fullness(int points, int fewest, int most) {
  private static final double ROUNDING = 1e-9;

  static Fullness of(Question question) {
    List<Double> light =
        question.keyPoints().stream()
            .map(KeyPoint::weight)
            .sorted(Comparator.naturalOrder())
            .toList();
    return new Fullness(
        light.size(),
        needed(light.reversed(), question.enough()),
        needed(light, question.enough()));
  }

  /// How many there are to say, in a sentence.
  static Message sentence(Question question) {
    return question.prose() ? Message.of("round.card.prose") : of(question).sentence();
  }

  private Message sentence() {
    if (points == 1) {
      return Message.of("round.card.one-point");
    }
    if (fewest == points) {
      return Message.of("round.card.all-points", "points", points);
    }
    String key =
        fewest == most
            ? "round.card.points"
            : fewest + 1 == most ? "round.card.points-or" : "round.card.points-to";
    return Message.of(key, "points", points, "fewest", fewest, "most", most);
  }

  private static int needed(List<Double> weights, double enough) {
    double sum = 0;
    int count = 0;
    for (double weight : weights) {
      if (sum >= enough - ROUNDING) {
        return count;
      }
      sum += weight;
      count++;
    }
    return count;
  }
}
