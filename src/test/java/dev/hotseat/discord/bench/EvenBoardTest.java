package dev.hotseat.discord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenBoardTest {
  private static final List<String> PEOPLE = List.of("Ben", "Mei", "Tom");
  private static final String PAGE =
      """
      Hotseat:
        ### Leaderboard · November 2026
        1. Ben · 1,237.5 points · 1 answered
        1. Mei · 1,237.5 points · 1 answered
        [ More ]
      """;
  private static final String LAST = "  1. Tom · 1,237.5 points · 1 answered\n";

  @Test
  void hasNoFaultWhereAllStandAlikeOnItsPages() {
    EvenBoard board = EvenBoard.seen(Stream.of(PAGE, PAGE + LAST));

    assertThat(board.faults(PEOPLE)).isEmpty();
    assertThat(board.points()).containsExactly("1,237.5");
  }

  @Test
  void saysWhoIsMissing() {
    assertThat(EvenBoard.seen(Stream.of(PAGE)).faults(PEOPLE))
        .containsExactly("1 of the 3 who answered are not on the board: [Tom]");
    assertThat(EvenBoard.seen(Stream.of("Nobody is on this board yet.")).faults(PEOPLE))
        .containsExactly("3 of the 3 who answered are not on the board: [Ben, Mei, Tom]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3. Tom · 1,237.5 points · 1 answered | Not all share rank 1: [1, 3]
          1. Tom · 1 point · 1 answered        | The same answer earned different points: [1, 1,237.5]
          1. Tom · 1,237.5 points · 2 answered | All answered once, but the board counts otherwise: [1, 2]
          """)
  void saysWhatIsUneven(String row, String fault) {
    assertThat(EvenBoard.seen(Stream.of(PAGE, row)).faults(PEOPLE)).containsExactly(fault);
  }

  @Test
  void saysWhoIsOnItTwiceOrNeverAnswered() {
    String twice = LAST + LAST.replace("1 answered", "2 answered");
    String stranger = LAST + LAST.replace("Tom", "Ida");

    assertThat(EvenBoard.seen(Stream.of(PAGE, twice)).faults(PEOPLE))
        .anyMatch(fault -> fault.startsWith("The board names somebody twice, or somebody who"));
    assertThat(EvenBoard.seen(Stream.of(PAGE, stranger)).faults(PEOPLE))
        .singleElement()
        .asString()
        .startsWith("The board names somebody twice, or somebody who never answered:");
  }
}
