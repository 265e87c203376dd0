package dev.hotseat.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sentences of references, and what they say behind a label. What tells at a glance that a
/// sentence of a reply is not like one lies close together, since it is like hardly any.
final class Statements {
  /// The sentences, and then what they say behind a label.
  private final List<Statement> all;

  private final int sentences;
  private final int[] negations;
  private final boolean[] opposable;
  private final long[] stems;
  private final double[] mayLack;

  /// @param texts the references
  Statements(List<Reading> texts) {
    List<Statement> whole = texts.stream().map(Statement::of).flatMap(List::stream).toList();
    sentences = whole.size();
    all = Stream.concat(whole.stream(), whole.stream().flatMap(Statement::behindLabel)).toList();
    negations = all.stream().mapToInt(Statement::negations).toArray();
    stems = all.stream().mapToLong(Statement::anyStem).toArray();
    mayLack = all.stream().mapToDouble(Turnaround::mostLacking).toArray();
    opposable = new boolean[all.size()];
    for (int i = 0; i < opposable.length; i++) {
      opposable[i] = !all.get(i).taken().isEmpty();
    }
  }

  /// The whole sentences that a sentence may be like; most of them it is not.
  List<Statement> near(Statement said) {
    return near(said, true, sentences);
  }

  /// Those that it may turn around: there is a negation in either or what has an opposite in both.
  List<Statement> turnable(Statement said) {
    return near(said, said.negations() > 0, all.size());
  }

  /// @param any whether those without a negation are wanted that have no opposites in common
  /// @param count how many are looked at
  private List<Statement> near(Statement said, boolean any, int count) {
    boolean opposes = !said.taken().isEmpty();
    List<Statement> near = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if ((any || negations[i] > 0 || (opposes && opposable[i]))
          && Long.bitCount(stems[i] & ~said.anyStem()) <= mayLack[i]) {
        near.add(all.get(i));
      }
    }
    return near;
  }
}
