package dev.hotseat.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people will type, in the bank that they will have.
class ShippedBankSearchTest {
  private static final QuestionBank BANK =
      new BankReader().read(List.of(BankPath.named(Path.of("config/questions")))).bank();
  private static final QuestionSearch SEARCH = new QuestionSearch(BANK, Questions.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "sql injektion, sql-injection",
    "sqli, sql-injection",
    "security injektion, sql-injection",
    "databases lock, optimistic-pessimistic-locking",
    "optimstic locking, optimistic-pessimistic-locking",
    "deadlock, deadlock-prevention",
    "message queue, message-queue",
    "mesage brokr, message-queue",
    "SSO, single-sign-on",
    "docker, containerization",
    "blue/green, blue-green-deployment",
    "CI/CD, ci-cd-pipeline",
    "rate limit, rate-limiting",
    "throttling api, rate-limiting",
    "webhooks, webhooks",
    "idempotent retry, idempotency",
    "full text search, full-text-search",
    "connection pool, database-connections",
    "GDPR personal data, gdpr",
  })
  void findsTheQuestionThatWasMeant(String words, String id) {
    assertThat(QuestionSearchTest.found(SEARCH, words)).first().isEqualTo(id);
  }

  @Test
  void findsEveryQuestionByItsTitle() {
    for (Question question : BANK.questions()) {
      assertThat(QuestionSearchTest.found(SEARCH, question.title()))
          .as(question.title())
          .first()
          .isEqualTo(question.id());
    }
  }

  @Test
  void completesEveryTitleFromItsBeginning() {
    for (Question question : BANK.questions()) {
      String half = question.title().substring(0, question.title().length() / 2);

      assertThat(SEARCH.complete(half, 25)).as(half).contains(question);
    }
  }
}
