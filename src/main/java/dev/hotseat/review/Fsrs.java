package dev.hotseat.review;

/// The formulas of FSRS-6, the "free spaced repetition scheduler". They are those of
/// <https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm#fsrs-6>; where that
/// page leaves room, what py-fsrs does (<https://github.com/open-spaced-repetition/py-fsrs>,
/// `fsrs/scheduler.py`) decides, since its published figures are what the tests hold against.
///
/// `S` is stability in days, `D` difficulty from 1 to 10, `R` the chance to recall from 0 to 1, `G`
/// the rating's number, `w` the weights.
final class Fsrs {
  /// The default weights of FSRS-6, fitted by its authors to the review logs of many learners.
  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  /// Makes `R(S, S)` 0.9, which is what stability means.
  private static final double FACTOR = Math.pow(0.9, -1 / W[20]) - 1;

  private static final double LEAST_STABILITY = 0.001;

  private Fsrs() {}

  /// Stability after the first review, in days: `S0(G) = w[G-1]`.
  static double stability(Rating rating) {
    return W[rating.grade - 1];
  }

  /// Difficulty after the first review: `D0(G) = w4 - e^(w5 (G-1)) + 1`, within 1 to 10.
  static double difficulty(Rating rating) {
    return difficultyWithin(unboundedDifficulty(rating));
  }

  /// Difficulty after a later review: `D' = D - w6 (G-3) (10-D)/9`, so that it nears 10 ever more
  /// slowly, then drawn back towards an easy question's: `w7 D0(4) + (1-w7) D'`.
  static double difficulty(double difficulty, Rating rating) {
    double change = -W[6] * (rating.grade - 3);
    double damped = difficulty + change * (10 - difficulty) / 9;
    return difficultyWithin(W[7] * unboundedDifficulty(Rating.EASY) + (1 - W[7]) * damped);
  }

  /// The chance to recall after some days: `R(t, S) = (1 + FACTOR t/S)^(-w20)`.
  static double recall(long days, double stability) {
    return Math.pow(1 + FACTOR * days / stability, -W[20]);
  }

  /// Stability after a review on the day of the last one:
  /// `S' = S e^(w17 (G-3+w18)) S^(-w19)`, and no less than S where the answer was good.
  static double stabilityOnSameDay(double stability, Rating rating) {
    double growth = Math.exp(W[17] * (rating.grade - 3 + W[18])) * Math.pow(stability, -W[19]);
    boolean held = rating == Rating.GOOD || rating == Rating.EASY;
    return stabilityWithin(stability * (held ? Math.max(growth, 1) : growth));
  }

  /// Stability after a review on a later day.
  ///
  /// @param recall the chance to recall at the moment of the review
  static double stability(double stability, double difficulty, double recall, Rating rating) {
    return stabilityWithin(
        switch (rating) {
          case AGAIN -> stabilityForgotten(stability, difficulty, recall);
          case HARD -> stabilityRecalled(stability, difficulty, recall, W[15]);
          case GOOD -> stabilityRecalled(stability, difficulty, recall, 1);
          case EASY -> stabilityRecalled(stability, difficulty, recall, W[16]);
        });
  }

  /// `S' = S (1 + e^w8 (11-D) S^(-w9) (e^(w10 (1-R)) - 1) b)` with `b` w15 if hard, w16 if easy.
  private static double stabilityRecalled(
      double stability, double difficulty, double recall, double bonus) {
    double growth =
        Math.exp(W[8])
            * (11 - difficulty)
            * Math.pow(stability, -W[9])
            * Math.expm1(W[10] * (1 - recall))
            * bonus;
    return stability * (1 + growth);
  }

  /// `S' = w11 D^(-w12) ((S+1)^w13 - 1) e^(w14 (1-R))`, and no more than `S / e^(w17 w18)`.
  private static double stabilityForgotten(double stability, double difficulty, double recall) {
    double forgotten =
        W[11]
            * Math.pow(difficulty, -W[12])
            * (Math.pow(stability + 1, W[13]) - 1)
            * Math.exp(W[14] * (1 - recall));
    return Math.min(forgotten, stability / Math.exp(W[17] * W[18]));
  }

  private static double unboundedDifficulty(Rating rating) {
    return W[4] - Math.exp(W[5] * (rating.grade - 1)) + 1;
  }

  private static double difficultyWithin(double difficulty) {
    return Math.clamp(difficulty, 1, 10);
  }

  private static double stabilityWithin(double stability) {
    return Math.max(stability, LEAST_STABILITY);
  }
}
