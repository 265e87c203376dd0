package dev.hotseat.interview;

import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Chooses what to ask next: first what is due again, the longest overdue in front, then what was
/// never answered, by chance, then the rest in the order in which it falls due. So what was missed
/// comes back soon and what was answered well comes back late.
public final class QuestionChooser {
  private final QuestionBank bank;
  private final RandomGenerator random;

  /// @param random decides between questions that were never answered
  public QuestionChooser(QuestionBank bank, RandomGenerator random) {
    this.bank = bank;
    this.random = random;
  }

  /// The next question of a selection, empty when all of it has been asked.
  ///
  /// @param asked the ids of questions that are not asked again
  /// @param standings of the candidate
  public Optional<Question> choose(
      Selection selection, Set<String> asked, List<Standing> standings, Instant now) {
    Map<String, Question> open = new LinkedHashMap<>();
    selection.of(bank).stream()
        .filter(question -> !asked.contains(question.id()))
        .forEach(question -> open.put(question.id(), question));
    List<Standing> seen =
        standings.stream()
            .filter(standing -> open.containsKey(standing.questionId()))
            .sorted(Comparator.comparing(standing -> standing.memory().due()))
            .toList();
    Set<String> seenIds = seen.stream().map(Standing::questionId).collect(Collectors.toSet());
    List<Question> unseen =
        open.values().stream().filter(question -> !seenIds.contains(question.id())).toList();

    boolean due = !seen.isEmpty() && !seen.getFirst().memory().due().isAfter(now);
    if (!unseen.isEmpty() && !due) {
      return Optional.of(unseen.get(random.nextInt(unseen.size())));
    }
    return seen.stream().findFirst().map(standing -> open.get(standing.questionId()));
  }
}
