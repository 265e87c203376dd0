package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
  private static final String MANY =
      "A transaction locks the rows that it reads, so that nobody changes them, and a snapshot"
          + " keeps the versions that were there when it began, so that readers never wait.";

  @Test
  void areTheSentencesOfAText() {
    List<Statement> statements = Statement.of(Texts.read("Lock the row. Never wait for it."));

    assertThat(statements).extracting(Statement::size).containsExactly(3, 4);
    assertThat(statements).extracting(Statement::negations).containsExactly(0, 1);
  }

  @Test
  void areAlsoWhatStandsBehindALabel() {
    Statement labelled =
        Statement.of(Texts.read("Two phases (the first): lock getUserName rows")).getFirst();
    Statement data = Statement.of(Texts.read("a: b: c: d: e: f")).getFirst();

    assertThat(labelled.behindLabel())
        .singleElement()
        .satisfies(it -> assertThat(it.has("lock")).isTrue())
        .satisfies(it -> assertThat(it.has("phase")).isFalse());
    assertThat(data.behindLabel()).hasSize(3);
    assertThat(Statement.of(Texts.read("Lock the row")).getFirst().behindLabel()).isEmpty();
  }

  @Test
  void haveTheWordsOfTheirOwnSentence() {
    List<Statement> statements = Statement.of(Texts.read("Lock the row. Read a table."));

    assertThat(statements.getFirst().has("row")).isTrue();
    assertThat(statements.getFirst().has("tabl")).isFalse();
    assertThat(statements.getLast().has("tabl")).isTrue();
    assertThat(statements.getLast().has("row")).isFalse();
  }

  @Test
  void haveEachOfManyWordsAndNoOther() {
    Reading text = Texts.read(MANY);
    Statement statement = Statement.of(text).getFirst();

    assertThat(text.words()).extracting(Word::stem).allMatch(statement::has);
    assertThat(Texts.read("queues, brokers, partitions, consumers, offsets").words())
        .extracting(Word::stem)
        .noneMatch(statement::has);
  }

  @ParameterizedTest
  @CsvSource({"Lock the row, Read a table", "Lock the row, The row locks", "Never lock, Lock"})
  void neverLackMoreThanTheyDo(String one, String other) {
    Statement said = Statement.of(Texts.read(one)).getFirst();
    Statement wanted = Statement.of(Texts.read(other)).getFirst();

    long lacking = wanted.text().words().stream().filter(word -> !said.has(word.stem())).count();

    assertThat((long) said.surelyLacks(wanted)).isLessThanOrEqualTo(lacking);
    assertThat(said.surelyLacks(said)).isZero();
  }

  @Test
  void lackTheWordsOfAnotherSubject() {
    Statement said = Statement.of(Texts.read("Lock the row")).getFirst();

    assertThat(said.surelyLacks(Statement.of(Texts.read(MANY)).getFirst())).isPositive();
  }
}
