package dev.hotseat.grading;

import dev.hotseat.language.Opposites.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A sentence that repeats one of a reference nearly word for word, but turns it around: with a
/// negation more or less, or with the opposite in a word's place. So close to the reference that is
/// no chance, however little the turned words tell.
///
/// @param sentence the number of the reply's sentence
/// @param places where the reply's words stand that turn it
record Turnaround(int sentence, List<Integer> places) {
  /// The share of the reference's sentence that a near-copy has in its order, negations and
  /// opposites aside.
  private static final double COPIED = 0.75;

  /// How much longer than the reference's sentence the copy may be.
  private static final double STRETCHED = 1.5;

  private static final int SHORTEST = 3;

  /// What stands between words whose order says nothing.
  private static final Set<String> LISTING = Set.of("and", "or", "nor", "as", "vs", "versus");

  /// The share of the reference's sentence that may be missing where words of it may have been
  /// replaced by their opposites.
  private static final double ALIKE = 0.6;

  /// How many telling words they have in common at least.
  private static final int TELLING = 2;

  /// This many words in common leave no doubt which sentence is meant.
  private static final int MUCH = 8;

  /// How many pairs of words are compared at most. Each takes room in a table, so that a huge reply
  /// without a full stop would fill the memory beside a huge reference. Up to here, two sentences
  /// may have 300 words each; a text that is longer is no sentence.
  private static final int MOST_PAIRS = 100_000;

  /// The turned sentences of a reply. One that repeats any reference as it is turns none.
  ///
  /// @param references what the references say, sentence by sentence
  static List<Turnaround> in(Reading reply, Statements references, Usual usual) {
    List<Turnaround> turned = new ArrayList<>();
    List<Statement> sentences = Statement.of(reply);
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      List<Integer> places = turns(sentences.get(sentence), references, usual);
      if (!places.isEmpty()) {
        turned.add(new Turnaround(sentence, places));
      }
    }
    return turned;
  }

  private static List<Integer> turns(Statement said, Statements references, Usual usual) {
    for (Statement wanted : references.turnable(said)) {
      if (mayTurn(said, wanted) && isAlike(said, wanted)) {
        Copy copy = Copy.of(said, wanted, usual);
        List<Integer> turns = copy.isNear() ? copy.turns() : List.of();
        if (!turns.isEmpty()) {
          return repeatsAny(said, references, usual) ? List.of() : turns;
        }
      }
    }
    return List.of();
  }

  private static boolean repeatsAny(Statement said, Statements references, Usual usual) {
    return references.near(said).stream()
        .filter(wanted -> isAlike(said, wanted))
        .map(wanted -> Copy.of(said, wanted, usual))
        .anyMatch(Copy::repeats);
  }

  /// Most pairs of sentences have nothing that could turn one.
  private static boolean mayTurn(Statement said, Statement wanted) {
    if (said.negations() + wanted.negations() > 0) {
      return true;
    }
    for (Taken own : wanted.taken()) {
      for (Taken other : said.taken()) {
        if (own.against(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Most of the others have too little in common to be looked at closely.
  private static boolean isAlike(Statement said, Statement wanted) {
    if (wanted.size() < SHORTEST
        || said.size() < SHORTEST
        || (long) said.size() * wanted.size() > MOST_PAIRS) {
      return false;
    }
    boolean opposes = (said.anyContrast() & wanted.anyContrast()) != 0;
    double missing = mayLack(wanted.size(), wanted.negations(), opposes ? said.taken().size() : 0);
    if (said.surelyLacks(wanted) > missing) {
      return false;
    }
    for (int i = wanted.from(); i < wanted.to() && missing >= 0; i++) {
      missing -= said.has(wanted, i) ? 0 : 1;
    }
    return missing >= 0;
  }

  /// How many words of a reference's sentence a near-copy may lack.
  ///
  /// @param size how many words the reference's sentence has
  /// @param negations how many negations
  /// @param opposites how many opposites the other one may have in the places of words
  static double mayLack(int size, int negations, int opposites) {
    double lacking = size - COPIED * (size - negations);
    return opposites == 0 ? lacking : Math.min(lacking + opposites, ALIKE * size);
  }

  /// What two sentences have in common, in order: places in the one and in the other.
  private record Copy(
      Statement said, Statement wanted, Usual usual, List<Integer> at, List<Integer> of) {

    /// The longest common subsequence of their stems.
    static Copy of(Statement said, Statement wanted, Usual usual) {
      int[][] longest = new int[said.size() + 1][wanted.size() + 1];
      for (int i = said.size() - 1; i >= 0; i--) {
        for (int j = wanted.size() - 1; j >= 0; j--) {
          longest[i][j] =
              isSame(said, i, wanted, j)
                  ? longest[i + 1][j + 1] + 1
                  : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
      }
      Copy copy = new Copy(said, wanted, usual, new ArrayList<>(), new ArrayList<>());
      for (int i = 0, j = 0; i < said.size() && j < wanted.size(); ) {
        if (isSame(said, i, wanted, j)) {
          copy.at.add(said.from() + i++);
          copy.of.add(wanted.from() + j++);
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      return copy;
    }

    private static boolean isSame(Statement said, int i, Statement wanted, int j) {
      int at = said.from() + i;
      return !said.negates(at)
          && said.word(at).stem().equals(wanted.word(wanted.from() + j).stem());
    }

    boolean isNear() {
      if (!hasMost(said.taken().size())) {
        return false; // whatever was replaced
      }
      long replaced = replaced().stream().filter(place -> !at.contains(place)).count();
      return telling() + replaced >= TELLING && hasMost(replaced);
    }

    /// Whether it says what the reference says, word by word.
    boolean repeats() {
      return telling() >= TELLING && hasMost(0) && turns().isEmpty();
    }

    private long telling() {
      return at.stream().filter(place -> !said.word(place).stop()).count();
    }

    private boolean hasMost(long replaced) {
      return !at.isEmpty()
          && at.size() + replaced >= COPIED * (wanted.size() - wanted.negations())
          && at.getLast() - at.getFirst() < STRETCHED * wanted.size();
    }

    /// Where the turn is; nowhere where there is none, or a negation undoes an opposite. "None" in
    /// the place of "all" is the negation itself.
    List<Integer> turns() {
      List<Integer> denied = denied();
      if (denied.isEmpty()) {
        return replaced();
      }
      boolean undone =
          !opposites(true).isEmpty() || replaced().stream().anyMatch(place -> !said.negates(place));
      return undone ? List.of() : denied;
    }

    /// Where the reply has a word under a negation on one side only. As many negations on both
    /// sides deny the same, though they may stand elsewhere.
    private List<Integer> denied() {
      int more = said.negations(at.getLast()) - wanted.negations();
      if (more % 2 == 0) {
        return List.of();
      }
      return IntStream.range(0, at.size())
          .filter(i -> !said.word(at.get(i)).stop() || isPutBefore(i))
          .filter(i -> said.denies(at.get(i)) != wanted.denies(of.get(i)))
          .mapToObj(at::get)
          .toList();
    }

    /// Whether the reply has put a negation between a common word and the one that it follows in
    /// the reference, or before the first one: "is not made", where "made" alone tells little.
    private boolean isPutBefore(int i) {
      int before = i == 0 ? wanted.from() - 1 : of.get(i - 1);
      int beforeIt = i == 0 ? said.from() - 1 : at.get(i - 1);
      return of.get(i) == before + 1 && at.get(i) == beforeIt + 2 && said.negates(at.get(i) - 1);
    }

    /// Where the reply says the opposite in the place of a word.
    private List<Integer> replaced() {
      List<Integer> replaced = new ArrayList<>(opposites(false));
      exchanged().stream().filter(place -> !replaced.contains(place)).forEach(replaced::add);
      return replaced;
    }

    /// Where the reply has the opposite of a word in its place.
    ///
    /// @param turned whether one of the two is denied and the other is not, which means the same
    private List<Integer> opposites(boolean turned) {
      List<Integer> opposites = new ArrayList<>();
      for (Taken own : wanted.taken()) {
        if (!of.contains(own.from())) {
          for (Taken other : said.taken()) {
            if (own.against(other)
                && turned == (said.denies(other.from()) != wanted.denies(own.from()))
                && !at.contains(other.from())
                && !opposites.contains(other.from())
                && before(of, own.from()) == before(at, other.from())
                && (turned || !isUsual(other))) {
              opposites.add(other.from());
            }
          }
        }
      }
      return opposites;
    }

    /// Whether a reference may mean what the reply says by taking a side, as it says so itself
    /// somewhere. A sentence that has much of one reference's means that one.
    private boolean isUsual(Taken taken) {
      return at.size() < MUCH && usual.takes(taken, said.text());
    }

    /// Where both sides of a contrast stand in each other's places. "Private and public" is what
    /// "public and private" is.
    private List<Integer> exchanged() {
      List<Integer> exchanged = new ArrayList<>();
      for (int contrast : wanted.taken().stream().mapToInt(Taken::contrast).distinct().toArray()) {
        List<Taken> own = of(contrast, wanted);
        List<Taken> other = of(contrast, said);
        if (own.size() > 1
            && own.size() == other.size()
            && IntStream.range(0, own.size()).allMatch(i -> isExchanged(own.get(i), other.get(i)))
            && !own.stream().allMatch(own.getFirst()::sameSide)
            && !areListed(own, wanted)
            && !areListed(other, said)) {
          other.forEach(it -> exchanged.add(it.from()));
        }
      }
      return exchanged;
    }

    /// One of the two may be a word that the sentences have in common.
    private boolean isExchanged(Taken own, Taken other) {
      return own.against(other) && Math.abs(before(of, own.from()) - before(at, other.from())) <= 1;
    }

    private static List<Taken> of(int contrast, Statement sentence) {
      return sentence.taken().stream().filter(it -> it.contrast() == contrast).toList();
    }

    private static boolean areListed(List<Taken> sides, Statement sentence) {
      return IntStream.range(1, sides.size())
          .allMatch(
              i -> {
                int from = sides.get(i - 1).to();
                int to = sides.get(i).from();
                return from == to
                    || (to == from + 1 && LISTING.contains(sentence.word(from).text()));
              });
    }

    private static long before(List<Integer> places, int place) {
      return places.stream().filter(it -> it < place).count();
    }
  }
}
