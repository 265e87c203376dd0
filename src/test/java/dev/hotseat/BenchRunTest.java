package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.language.Opposites;
import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.language.Words;
import dev.hotseat.operations.Figure;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import dev.hotseat.text.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchRunTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);
  private static final TechnicalEnglish ENGLISH =
      TechnicalEnglish.withSynonyms(Path.of("config/synonyms.txt"));
  private static final Words WORDS = new Words(ENGLISH);

  private final List<Figure> told = new ArrayList<>();
  private final BenchRun run =
      new BenchRun(new BenchRun.Extent(Duration.ofNanos(1), 50, 3, 12, 4, 2), told::add);

  @Test
  void measuresGradingByWordsAloneWhereThereIsNoModel() {
    List<BankPath> paths = List.of(BankPath.named(Path.of("config/questions/security.md")));

    run.grading(new BankReader().read(paths).bank(), WORDS, Opposites.none(), Optional.empty());

    assertThat(told).extracting(Figure::name).containsExactly("grading-words");
    assertThat(told).allMatch(figure -> figure.times() > 0);
  }

  @Test
  void measuresSearchAndCompletion() {
    run.search(ENGLISH);

    assertThat(told).extracting(Figure::name).containsExactly("search", "completion");
  }

  @Test
  void measuresScoresAndLeavesNothingBehind(@TempDir Path folder) throws Exception {
    Path database = Files.writeString(folder.resolve("hotseat.db"), "not to be touched");

    run.scores(database, CLOCK);

    assertThat(told)
        .extracting(Figure::name)
        .containsExactly("recording", "reading", "leaderboard-cold", "leaderboard");
    assertThat(folder).isDirectoryContaining(database::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(database);
    }
    assertThat(database).hasContent("not to be touched");
  }

  @Test
  void saysThatThereIsNoPlaceForTheScores(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    assertThatThrownBy(() -> run.scores(file.resolve("hotseat.db"), CLOCK))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.reasons().getFirst().key()).isEqualTo("bot.bench.no-folder"));
  }
}
