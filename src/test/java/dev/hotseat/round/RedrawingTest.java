package dev.hotseat.round;

import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Caller;
import dev.hotseat.question.QuestionBank;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedrawingTest {
  private static final Caller BEN = person("ben");

  private final Evening evening = new Evening();
  private final Round round = evening.asks("priya", "index");

  @Test
  void saysWhoAnsweredAndNeverHow() {
    evening.answers(BEN, evening.card(round), "A tree.");
    evening.answers(BEN, evening.card(round), "A tree in order.");
    evening.answers(person("mei"), evening.card(round), "Hm.");

    evening.later(Duration.ofSeconds(1));

    assertThat(said(evening.card(round)))
        .contains("2 answered: Ben, Mei")
        .doesNotContain("/100", "50", "Tree");
  }

  @Test
  void listsTenNamesAndACount() {
    for (int i = 0; i < 12; i++) {
      evening.answers(person("p" + i), evening.card(round), "A tree.");
    }
    evening.later(Duration.ofSeconds(1));

    assertThat(said(evening.card(round)))
        .contains("12 answered: P0, P1, P2, P3, P4, P5, P6, P7, P8, P9 and 2 more");
  }

  @Test
  void gathersEdits() {
    evening.answers(BEN, evening.card(round), "A tree.");
    evening.later(Duration.ofSeconds(1));
    evening.answers(person("mei"), evening.card(round), "A tree.");
    evening.later(Duration.ofSeconds(1));
    evening.answers(person("tom"), evening.card(round), "A tree.");
    evening.later(Duration.ofSeconds(3));
    assertThat(evening.channels.edits).hasSize(1);

    evening.later(Duration.ofSeconds(1));

    assertThat(evening.channels.edits).hasSize(2);
    assertThat(said(evening.card(round))).contains("3 answered");
    evening.later(Duration.ofSeconds(30));
    assertThat(evening.channels.edits).hasSize(2);
  }

  @Test
  void editsOnceAMinuteAfterTheFirstHour() {
    evening.later(Duration.ofMinutes(50));
    evening.answers(BEN, evening.card(round), "A tree.");
    evening.later(Duration.ofMinutes(20));
    int before = evening.channels.edits.size();
    evening.answers(person("mei"), evening.card(round), "A tree.");
    evening.later(Duration.ofSeconds(1));
    evening.answers(person("tom"), evening.card(round), "A tree.");
    evening.later(Duration.ofSeconds(58));
    assertThat(evening.channels.edits).hasSize(before);

    evening.later(Duration.ofSeconds(2));

    assertThat(evening.channels.edits).hasSize(before + 1);
  }

  @Test
  void keepsAQuestionThatIsNotInTheBankAnyMore() {
    evening.answers(BEN, evening.card(round), "A tree.");
    evening.later(Duration.ofSeconds(1));
    evening.bank = new QuestionBank(List.of());

    evening.closes(person("priya"));
    evening.later(Duration.ofMinutes(1));

    assertThat(said(evening.card(round))).contains("index").doesNotContain("bank");
  }

  @Test
  void keepsAQuestionThatLeftTheBankBeforeTheCardWasDrawnAgain() {
    evening.bank = new QuestionBank(List.of());

    evening.closes(person("priya"));
    evening.later(Duration.ofMinutes(1));

    assertThat(said(evening.card(round))).contains("index").doesNotContain("bank");
  }

  @Test
  void drawsAfterARestartWhatItHadNotDrawn() {
    evening.answers(BEN, evening.card(round), "A tree.");

    evening.restart();
    evening.later(Duration.ofSeconds(1));

    assertThat(said(evening.card(round))).contains("1 answered: Ben");
  }

  @Test
  void drawsAClosedCardThatIsLetAgainWithinAWeek() {
    closesWhereNobodyMayEdit();

    passesHourly(Duration.ofDays(6));
    evening.channels.shut.clear();
    passesHourly(Duration.ofHours(2));

    assertThat(evening.channels.edits).hasSize(1);
  }

  @Test
  void givesUpAClosedCardAfterAWeek() {
    closesWhereNobodyMayEdit();

    passesHourly(Duration.ofDays(8));
    evening.channels.shut.clear();
    passesHourly(Duration.ofHours(2));
    evening.restart();
    passesHourly(Duration.ofHours(2));

    assertThat(evening.channels.edits).isEmpty();
  }

  @Test
  void neverGivesUpACardThatMayShowSomebodyWhoWantsToBeForgotten() {
    closesWhereNobodyMayEdit();
    evening.rounds.drawn(round.id(), "forgotten");

    passesHourly(Duration.ofDays(8));
    evening.channels.shut.clear();
    passesHourly(Duration.ofHours(2));

    assertThat(evening.channels.edits).hasSize(1);
  }

  private void closesWhereNobodyMayEdit() {
    evening.channels.shut.add(
        evening.rounds.find(round.id()).orElseThrow().message().orElseThrow());
    evening.closes(person("priya"));
  }

  private void passesHourly(Duration time) {
    for (long hour = 0; hour < time.toHours(); hour++) {
      evening.later(Duration.ofHours(1));
    }
  }
}
