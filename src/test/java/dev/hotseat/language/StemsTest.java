package dev.hotseat.language;

import static dev.hotseat.language.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "lock, locks",
    "lock, locking",
    "transaction, transactions",
    "session, sessions",
    "encrypt, encryption",
    "replicate, replication",
    "cache, caching",
    "query, queries",
    "index, indices",
    "queue, queuing",
    "vertex, vertices",
    "analysis, analyse",
    "analyze, analyse",
    "normalise, normalized",
    "serialisation, serialize",
    "optimiser, optimizers",
    "customer, customers",
    "responsibility, responsibilities",
    "idempotent, idempotency",
  })
  void joinsTheFormsOfAWord(String one, String other) {
    assertThat(written(one)).isEqualTo(written(other));
  }

  @ParameterizedTest
  @CsvSource({
    "general, generic",
    "generic, generate",
    "normal, normalize",
    "author, authorize",
    "authority, author",
    "serial, serialization",
    "token, tokenize",
    "content, contention",
    "integrity, integration",
    "product, production",
    "object, objective",
    "custom, customer",
    "account, accountability",
    "access, accessibility",
    "import, important",
    "business, busy",
    "contain, container",
    "identical, identity",
    "operator, operation",
    "state, stateful",
    "rest, restful",
    "response, responsibility",
    "http, https",
    "optimistic, optimise",
  })
  void keepsOtherMeaningsApart(String one, String other) {
    assertThat(written(one)).isNotEqualTo(written(other));
  }

  @ParameterizedTest
  @CsvSource({"size, sise", "maze, mase", "blaze, blase"})
  void leavesOtherWordsTheirLetter(String word, String changed) {
    assertThat(written(word)).isNotEqualTo(written(changed));
  }

  @Test
  void areTheSameForAWordThatComesAgainAfterManyOthers() {
    List<String> first = written("locking important things");

    for (int i = 0; i < 10; i++) {
      int from = 1_000 * i;
      written(
          IntStream.range(from, from + 1_000)
              .mapToObj(word -> "locking" + word)
              .collect(Collectors.joining(" ")));
    }

    assertThat(written("locking important things")).isEqualTo(first);
    assertThat(first).containsExactly("lock", "important", "thing");
  }
}
