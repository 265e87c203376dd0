package dev.hotseat.grading.meaning;

import java.util.List;

/// Some directions side by side, to find at once how alike another one is to each of them.
///
/// All their first numbers stand in a row, then all their second ones, and so on. Along a row the
/// sums do not wait for one another, so Java's compiler makes vector instructions of them, as it
/// does not of an inner product: several times as fast where there are many.
public final class Directions {
  private static final int AT_ONCE = 4;

  /// As many others as have their sums close at hand while the rows go by.
  private static final int OTHERS_AT_ONCE = 32;

  /// Rows are filled up with zeros to a multiple of this: where the compiler first meets short
  /// rows, as of one word, it makes no vector instructions for the long ones either.
  private static final int STEP = 16;

  private final List<UnitVector> each;
  private final float[][] rows;

  private Directions(List<UnitVector> each, float[][] rows) {
    this.each = each;
    this.rows = rows;
  }

  /// Puts directions of the same space side by side; none are fine.
  public static Directions of(List<UnitVector> each) {
    int size = each.isEmpty() ? 0 : each.getFirst().size();
    float[][] rows = new float[size][width(each)];
    for (int i = 0; i < each.size(); i++) {
      each.get(i).spread(rows, i);
    }
    return new Directions(List.copyOf(each), rows);
  }

  private static int width(List<UnitVector> each) {
    return Math.ceilDiv(each.size(), STEP) * STEP;
  }

  /// One by one, in their order.
  public List<UnitVector> each() {
    return each;
  }

  /// How alike each of them is to another one, in their order: but for rounding what
  /// [UnitVector#likeness(UnitVector)] says.
  public float[] likenesses(UnitVector other) {
    return likenesses(List.of(other))[0];
  }

  /// How alike each of them is to each of some others: for each of these what
  /// [#likenesses(UnitVector)] says. Quicker than one after the other, since the rows are read once
  /// for many of them.
  public float[][] likenesses(List<UnitVector> others) {
    float[][] likenesses = new float[others.size()][];
    for (int done = 0; done < likenesses.length; done += OTHERS_AT_ONCE) {
      int next = Math.min(done + OTHERS_AT_ONCE, likenesses.length);
      float[][] sums = sums(others.subList(done, next));
      for (int i = done; i < next; i++) {
        likenesses[i] = likenesses(sums[i - done]);
      }
    }
    return likenesses;
  }

  private float[][] sums(List<UnitVector> others) {
    float[][] sums = new float[others.size()][width(each)];
    int row = 0;
    for (; row + AT_ONCE <= rows.length; row += AT_ONCE) {
      for (int i = 0; i < sums.length; i++) {
        addFour(sums[i], others.get(i), row);
      }
    }
    for (; row < rows.length; row++) {
      for (int i = 0; i < sums.length; i++) {
        add(sums[i], others.get(i), row);
      }
    }
    return sums;
  }

  private float[] likenesses(float[] sums) {
    float[] likenesses = new float[each.size()];
    for (int i = 0; i < likenesses.length; i++) {
      likenesses[i] = Math.clamp(sums[i], -1f, 1f);
    }
    return likenesses;
  }

  /// Four rows at once need the sums only once.
  private void addFour(float[] sums, UnitVector other, int row) {
    float[] first = rows[row];
    float[] second = rows[row + 1];
    float[] third = rows[row + 2];
    float[] fourth = rows[row + 3];
    float one = other.number(row);
    float two = other.number(row + 1);
    float three = other.number(row + 2);
    float four = other.number(row + 3);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += one * first[i] + two * second[i] + (three * third[i] + four * fourth[i]);
    }
  }

  private void add(float[] sums, UnitVector other, int row) {
    float[] numbers = rows[row];
    float number = other.number(row);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += number * numbers[i];
    }
  }
}
