package dev.hotseat.board;

import static dev.hotseat.board.EntryExamples.NOON;
import static dev.hotseat.board.EntryExamples.about;
import static dev.hotseat.board.EntryExamples.entry;
import static dev.hotseat.board.EntryExamples.hinted;
import static dev.hotseat.board.EntryExamples.named;
import static dev.hotseat.board.EntryExamples.revealed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.board.Season.Worth;
import dev.hotseat.question.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

  @ParameterizedTest(name = "{0} at {1} is worth {2}")
  @CsvSource({
    "80, BEGINNER, 8000",
    "80, INTERMEDIATE, 12000",
    "80, ADVANCED, 16000",
    "72.3, INTERMEDIATE, 10845",
    "0, ADVANCED, 0",
    "100, ADVANCED, 20000"
  })
  void multipliesTheScoreByTheLevel(double score, Level level, long hundredths) {
    assertThat(worth(about(entry("ana", "a", score, NOON), "web", level)))
        .containsExactly(hundredths);
  }

  @Test
  void takesTenOffForAHintButNeverMoreThanThereIs() {
    Entry advanced = about(entry("ana", "a", 50, NOON), "web", Level.ADVANCED);

    assertThat(worth(hinted(advanced))).containsExactly(9000L);
    assertThat(worth(hinted(entry("ana", "a", 4, NOON)))).containsExactly(0L);
  }

  @Test
  void givesNothingForWhatWasReadBefore() {
    assertThat(worth(revealed(entry("ana", "a", 100, NOON)))).containsExactly(0L);
  }

  @Test
  void countsTheFirstScoreAtAQuestionOnly() {
    assertThat(worth(entry("ana", "a", 40, NOON), entry("ana", "a", 100, NOON.plusSeconds(86_400))))
        .containsExactly(4000L, 0L);
  }

  @Test
  void givesNothingToWhoeverNamedTheQuestionAlsoWhenItIsAskedAgain() {
    assertThat(
            worth(named(entry("ana", "a", 90, NOON)), entry("ana", "a", 95, NOON.plusSeconds(60))))
        .containsExactly(0L, 0L);
  }

  @Test
  void countsTheFirstFiveOfADay() {
    List<Entry> day = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      day.add(entry("ana", "q" + i, 50, NOON.plusSeconds(i)));
    }
    day.add(entry("ana", "tomorrow", 50, NOON.plusSeconds(86_400)));

    assertThat(worth(day.toArray(Entry[]::new)))
        .containsExactly(5000L, 5000L, 5000L, 5000L, 5000L, 0L, 0L, 5000L);
  }

  @Test
  void givesNoneOfTheFiveToWhatDoesNotCount() {
    List<Entry> day = new ArrayList<>();
    day.add(named(entry("ana", "mine", 50, NOON)));
    for (int i = 0; i < 5; i++) {
      day.add(entry("ana", "q" + i, 50, NOON.plusSeconds(i + 1)));
    }

    assertThat(worth(day.toArray(Entry[]::new)))
        .containsExactly(0L, 5000L, 5000L, 5000L, 5000L, 5000L);
  }

  @Test
  void goesByTheTimeOfTheReplyNotOfItsRecording() {
    Entry late = entry("ana", "a", 100, NOON.plusSeconds(60));
    Entry early = entry("ana", "a", 10, NOON);

    List<Worth> worth = Season.worth(List.of(dated(late), dated(early)));

    assertThat(worth).containsExactly(new Worth(dated(early), 1000), new Worth(dated(late), 0));
  }

  private static List<Long> worth(Entry... entries) {
    return Season.worth(Stream.of(entries).map(SeasonTest::dated).toList()).stream()
        .map(Worth::hundredths)
        .toList();
  }

  private static Dated dated(Entry entry) {
    return new Dated(entry, LocalDate.ofInstant(entry.at(), ZoneOffset.UTC));
  }
}
