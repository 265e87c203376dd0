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
  private final int[] sizes;
  private final int[] negations;
  private final long[] contrasts;
  private final long[] stems;

  /// @param texts the references
  Statements(List<Reading> texts) {
    List<Statement> whole = texts.stream().map(Statement::of).flatMap(List::stream).toList();
    sentences = whole.size();
    all = Stream.concat(whole.stream(), whole.stream().flatMap(Statement::behindLabel)).toList();
    sizes = all.stream().mapToInt(Statement::size).toArray();
    negations = all.stream().mapToInt(Statement::negations).toArray();
    stems = all.stream().mapToLong(Statement::anyStem).toArray();
    contrasts = all.stream().mapToLong(Statement::anyContrast).toArray();
  }

  /// The whole sentences that a sentence may be like; most of them it is not.
  List<Statement> near(Statement said) {
    List<Statement> near = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      if (isNear(i, said, 0)) {
        near.add(all.get(i));
      }
    }
    return near;
  }

  /// Those that it may turn around: there is a negation in either or a contrast in both.
  List<Statement> turnable(Statement said) {
    List<Statement> turnable = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean opposes = (contrasts[i] & said.anyContrast()) != 0;
      if ((opposes || negations[i] > 0 || said.negations() > 0)
          && isNear(i, said, opposes ? said.taken().size() : 0)) {
        turnable.add(all.get(i));
      }
    }
    return turnable;
  }

  private boolean isNear(int place, Statement said, int opposites) {
    return Long.bitCount(stems[place] & ~said.anyStem())
        <= Turnaround.mayLack(sizes[place], negations[place], opposites);
  }
}
