package dev.hotseat.language;

import static dev.hotseat.language.Readings.asked;
import static dev.hotseat.language.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedSynonymsTest {

  @ParameterizedTest
  @CsvSource({
    "SSO, single sign on",
    "log in, login",
    "database, db",
    "object-relational mapping, orm",
    "Kubernetes, k8s",
    "continuous integration, ci",
    "message broker, mq",
    "JavaScript, js",
    "repositories, repo",
    "certificates, cert",
    "SSL, tls",
    "time to live, ttl",
    "least recently used, lru",
    "first-in-first-out, fifo",
    "two-phase commit, 2pc",
    "load balancers, lb",
    "O(n), linear",
    "hash tables, hashmap",
    "normalized behavior, behaviour",
  })
  void saysTheSameInOtherWords(String said, String meant) {
    assertThat(asked(said)).containsAll(written(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "latency, throughput",
    "authentication, authorization",
    "concurrency, parallelism",
    "Java, JavaScript",
    "continuous delivery, deployment",
    "replication, sharding",
    "mutex, semaphore",
    "process, thread",
    "encryption, hashing",
    "unit test, integration",
  })
  void doesNotTakeRelatedWordsForTheSame(String said, String related) {
    assertThat(asked(said)).doesNotContainAnyElementsOf(written(related));
  }

  @Test
  void hasNoWordThatTellsNothing() throws IOException {
    assertThat(phrases())
        .allMatch(phrase -> written(phrase).stream().anyMatch(Readings.SHIPPED::tells));
  }

  @Test
  void hasNoLineOfFormsOfOneWord() throws IOException {
    List<List<String>> repeating =
        lines().stream()
            .filter(line -> line.stream().map(Readings::written).distinct().count() < line.size())
            .toList();

    assertThat(repeating).isEmpty();
  }

  @Test
  void givesNoWordTwoMeaningsButOne() throws IOException {
    Set<String> seen = new HashSet<>();

    List<String> again = phrases().stream().filter(phrase -> !seen.add(phrase)).toList();

    assertThat(again).containsExactly("cd"); // continuous delivery, or deployment
  }

  private static List<String> phrases() throws IOException {
    return lines().stream().flatMap(List::stream).toList();
  }

  private static List<List<String>> lines() throws IOException {
    return Files.readAllLines(Path.of("config/synonyms.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toList())
        .toList();
  }
}
