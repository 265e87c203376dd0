package dev.hotseat.daily;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.Rounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Which questions a schedule asks next: those that moderators placed, then those that were never
/// asked in the server, in an order that differs from schedule to schedule and stays the same, then
/// the one that was asked longest ago. Where topics or levels take turns, this holds for each.
final class LineUp {
  private static final long NEVER = Long.MIN_VALUE;

  private final Dailies dailies;
  private final Rounds rounds;
  private final Supplier<QuestionBank> bank;

  LineUp(Dailies dailies, Rounds rounds, Supplier<QuestionBank> bank) {
    this.dailies = dailies;
    this.rounds = rounds;
    this.bank = bank;
  }

  /// The questions that come next; none only where none match.
  List<Question> next(Schedule schedule, int count) {
    List<Question> matching = matching(schedule.choice());
    List<Question> next = new ArrayList<>();
    Optional<Turn> turn = lastTurn(schedule);
    Map<String, Long> asked = asked(schedule.server());
    for (String placed : dailies.lineUp(schedule.id())) {
      bank.get().find(placed).filter(question -> next.size() < count).ifPresent(next::add);
    }
    for (int i = 0; i < count && !matching.isEmpty(); i++) {
      if (i >= next.size()) {
        next.add(first(schedule, matching, turn, asked));
      }
      asked.put(next.get(i).id(), Long.MAX_VALUE - count + i);
      turn = Optional.of(Turn.of(next.get(i)));
    }
    return next;
  }

  /// Moves a question to a place; the ones before it stay, and so do those that were placed.
  void place(Schedule schedule, int position, Question question) {
    List<String> placed = dailies.lineUp(schedule.id());
    int all = placed.size() + (placed.contains(question.id()) ? 0 : 1);
    int kept = Math.max(position, Math.min(all, Planner.MOST_PLACED));
    List<String> ids = new ArrayList<>(next(schedule, kept).stream().map(Question::id).toList());
    ids.remove(question.id());
    ids.add(Math.min(position - 1, ids.size()), question.id());
    dailies.lineUp(schedule.id(), ids.subList(0, Math.min(kept, ids.size())));
  }

  /// How many of the questions that match were never asked in the server.
  int left(Schedule schedule) {
    Map<String, Long> asked = asked(schedule.server());
    return (int)
        matching(schedule.choice()).stream()
            .filter(question -> !asked.containsKey(question.id()))
            .count();
  }

  private record Turn(String topic, Level level) {
    static Turn of(Question question) {
      return new Turn(question.topic(), question.level());
    }
  }

  private Optional<Turn> lastTurn(Schedule schedule) {
    return dailies
        .last(schedule.id())
        .flatMap(Post::round)
        .flatMap(rounds::find)
        .map(round -> new Turn(round.topic(), round.level()));
  }

  private List<Question> matching(Choice choice) {
    return bank.get().questions().stream()
        .filter(question -> choice.topic().map(question.topic()::equals).orElse(true))
        .filter(question -> choice.level().map(question.level()::equals).orElse(true))
        .toList();
  }

  private Map<String, Long> asked(String server) {
    Map<String, Long> asked = new HashMap<>();
    for (Map.Entry<String, Instant> entry : rounds.askedIn(server).entrySet()) {
      asked.put(entry.getKey(), entry.getValue().toEpochMilli());
    }
    return asked;
  }

  private static Question first(
      Schedule schedule, List<Question> matching, Optional<Turn> last, Map<String, Long> asked) {
    List<Question> some = matching;
    if (schedule.choice().rotateTopic()) {
      List<String> topics = some.stream().map(Question::topic).distinct().sorted().toList();
      some = ofNext(some, topics, last.map(Turn::topic), Question::topic);
    }
    if (schedule.choice().rotateLevel()) {
      List<Level> levels = Arrays.asList(Level.values());
      some = ofNext(some, levels, last.map(Turn::level), Question::level);
    }
    return some.stream()
        .min(
            Comparator.comparingLong(
                    (Question question) -> asked.getOrDefault(question.id(), NEVER))
                .thenComparingLong(question -> mixed(schedule.id(), question.id())))
        .orElseThrow();
  }

  /// Those of the kind that comes after the last one and has any, in a circle.
  private static <T extends Comparable<T>> List<Question> ofNext(
      List<Question> questions, List<T> kinds, Optional<T> last, Function<Question, T> kind) {
    List<T> there =
        kinds.stream()
            .filter(
                one -> questions.stream().anyMatch(question -> kind.apply(question).equals(one)))
            .toList();
    T next =
        there.stream()
            .filter(one -> last.map(before -> one.compareTo(before) > 0).orElse(true))
            .findFirst()
            .orElseGet(there::getFirst);
    return questions.stream().filter(question -> kind.apply(question).equals(next)).toList();
  }

  /// A number that looks like chance and is the same each time.
  private static long mixed(long schedule, String question) {
    long mixed = (question.hashCode() ^ schedule * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    return (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
  }
}
