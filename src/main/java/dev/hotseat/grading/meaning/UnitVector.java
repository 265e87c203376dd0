package dev.hotseat.grading.meaning;

/// A direction in the model's space: a vector of length 1, or all zeros where there is no meaning
/// to speak of. Never changes.
public final class UnitVector {
  /// Below this a vector is what rounding to floats leaves of nothing, which has no direction.
  private static final double SHORTEST = 1e-6;

  private final float[] values;

  private UnitVector(float[] values) {
    this.values = values;
  }

  /// The direction of a vector of any length.
  static UnitVector of(double[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float[] values = new float[vector.length];
    if (length > SHORTEST) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) (vector[i] / length);
      }
    }
    return new UnitVector(values);
  }

  /// How alike two meanings are, the cosine of the angle between them: 1 the same, about 0
  /// unrelated, 0 where either is all zeros.
  public double likeness(UnitVector other) {
    return Math.clamp((double) product(values, other.values), -1, 1);
  }

  /// The inner product, in four sums that need not wait for one another. For many of them there are
  /// [Directions].
  private static float product(float[] left, float[] right) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int i = 0;
    for (; i + 3 < left.length; i += 4) {
      first += left[i] * right[i];
      second += left[i + 1] * right[i + 1];
      third += left[i + 2] * right[i + 2];
      fourth += left[i + 3] * right[i + 3];
    }
    for (; i < left.length; i++) {
      first += left[i] * right[i];
    }
    return first + second + (third + fourth);
  }

  /// What is left of this direction when the other one is taken out: at a right angle to it, all
  /// zeros where nothing is left.
  public UnitVector without(UnitVector other) {
    double likeness = likeness(other);
    double[] rest = new double[values.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = values[i] - likeness * other.values[i];
    }
    return of(rest);
  }

  /// How many numbers it has.
  int size() {
    return values.length;
  }

  float number(int place) {
    return values[place];
  }

  /// Puts its numbers into a column.
  void spread(float[][] rows, int column) {
    for (int i = 0; i < values.length; i++) {
      rows[i][column] = values[i];
    }
  }

  /// The numbers, for storing; a copy.
  public float[] toArray() {
    return values.clone();
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
