package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
        .satisfies(it -> assertThat(it.word(it.from()).text()).isEqualTo("lock"))
        .satisfies(it -> assertThat(it.size()).isEqualTo(3));
    assertThat(data.behindLabel()).hasSize(3);
    assertThat(Statement.of(Texts.read("Lock the row")).getFirst().behindLabel()).isEmpty();
  }

  @Test
  void haveTheWordsOfTheirOwnSentence() {
    List<Statement> statements = Statement.of(Texts.read("Lock the row. Read a table."));
    Statement other = Statement.of(Texts.read("Tables, rows")).getFirst();

    assertThat(statements.getFirst().has(other, 0)).isFalse();
    assertThat(statements.getFirst().has(other, 1)).isTrue();
    assertThat(statements.getLast().has(other, 0)).isTrue();
    assertThat(statements.getLast().has(other, 1)).isFalse();
  }

  @Test
  void haveEachOfManyWordsAndNoOther() {
    Statement statement = Statement.of(Texts.read(MANY)).getFirst();
    Statement other =
        Statement.of(Texts.read("queues, brokers, partitions, consumers, offsets")).getFirst();

    assertThat(IntStream.range(0, statement.size())).allMatch(it -> statement.has(statement, it));
    assertThat(IntStream.range(0, other.size())).noneMatch(it -> statement.has(other, it));
  }

  @ParameterizedTest
  @CsvSource({"Lock the row, Read a table", "Lock the row, The row locks", "Never lock, Lock"})
  void neverLackMoreThanTheyDo(String one, String other) {
    Statement said = Statement.of(Texts.read(one)).getFirst();
    Statement wanted = Statement.of(Texts.read(other)).getFirst();

    long lacking =
        IntStream.range(wanted.from(), wanted.to()).filter(it -> !said.has(wanted, it)).count();

    assertThat((long) said.surelyLacks(wanted)).isLessThanOrEqualTo(lacking);
    assertThat(said.surelyLacks(said)).isZero();
  }

  @Test
  void lackTheWordsOfAnotherSubject() {
    Statement said = Statement.of(Texts.read("Lock the row")).getFirst();

    assertThat(said.surelyLacks(Statement.of(Texts.read(MANY)).getFirst())).isPositive();
  }
}
