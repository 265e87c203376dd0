package dev.hotseat.discord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A board of people who each gave the same answer to one question, read page by page.
final class EvenBoard {
  private static final Pattern ROW =
      Pattern.compile("(?m)^ *(\\d+)\\. (.+) · ([\\d,.]+) points? · ([\\d,]+) answered$");

  private final List<Row> rows;

  private EvenBoard(List<Row> rows) {
    this.rows = rows;
  }

  private record Row(String rank, String name, String points, String answered) {}

  /// The board of some pages, as a person saw them; a page may be among them twice.
  static EvenBoard seen(Stream<String> pages) {
    return new EvenBoard(
        pages
            .flatMap(page -> ROW.matcher(page).results())
            .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
            .distinct()
            .toList());
  }

  /// The points that the answer earned each of them.
  Set<String> points() {
    return all(Row::points);
  }

  /// What is wrong with it, each as a sentence.
  ///
  /// @param people the names of all who answered
  List<String> faults(List<String> people) {
    List<String> faults = new ArrayList<>();
    List<String> missing = people.stream().filter(name -> !all(Row::name).contains(name)).toList();
    if (!missing.isEmpty()) {
      faults.add(
          "%d of the %d who answered are not on the board: %s"
              .formatted(missing.size(), people.size(), missing));
    }
    if (rows.size() != all(Row::name).size() || !people.containsAll(all(Row::name))) {
      faults.add("The board names somebody twice, or somebody who never answered: " + rows);
    }
    if (points().size() > 1) {
      faults.add("The same answer earned different points: " + points());
    }
    if (!Set.of("1").containsAll(all(Row::rank))) {
      faults.add("Not all share rank 1: " + all(Row::rank));
    }
    if (!Set.of("1").containsAll(all(Row::answered))) {
      faults.add("All answered once, but the board counts otherwise: " + all(Row::answered));
    }
    return faults;
  }

  private Set<String> all(Function<Row, String> part) {
    return rows.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
  }
}
