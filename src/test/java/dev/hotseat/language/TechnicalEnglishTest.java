package dev.hotseat.language;

import static dev.hotseat.language.Readings.asked;
import static dev.hotseat.language.Readings.typed;
import static dev.hotseat.language.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TechnicalEnglishTest {

  @ParameterizedTest
  @CsvSource({
    "C++, c++",
    "C++17, c++ 17",
    "C#, c#",
    "F#, f#",
    "C, c",
    ".NET, .net",
    "ASP.NET, asp .net",
    "O(n), o(n)",
    "O(1), o(1)",
    "I/O, i/o",
    "A/B tests, a/b test",
    "N+1 queries, n+1 queri",
    "TLS 1.3, tls 1.3",
    "OAuth2, oauth2",
    "k8s, k8s",
    "CI/CD, ci cd",
    "key-value, key valu",
    "max_connections, max connect",
    "HTTP/2, http 2",
    "@Transactional, transact",
    "https, https",
    "DNS, dns",
  })
  void keepsTogetherWhatMeansSomethingOnlyTogether(String text, String words) {
    assertThat(written(text)).containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O(n log n)", "o(n log n)", "O( n  log n )", "O(n·log n)", "O(n*log n)"})
  void writesGrowthInOneWay(String text) {
    assertThat(written(text)).containsExactly("o(nlogn)");
  }

  @Test
  void tellsGrowthsApart() {
    assertThat(written("O(n^2)")).isEqualTo(written("O(n²)")).isNotEqualTo(written("O(n)"));
    assertThat(written("O(log n)")).isNotEqualTo(written("O(n)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo(n)", "no(n)", "O()", "O(", "O(this is a much longer remark)"})
  void takesNoOtherBracketForGrowth(String text) {
    assertThat(written(text)).noneMatch(word -> word.contains("("));
  }

  @ParameterizedTest
  @CsvSource({
    "end.Next, end next",
    "First. Next, first next",
    "abc#, abc",
    "vc++, vc",
    ".network, network",
    "and/or more, and or more",
    "node.jsx, node jsx",
    "3., 3",
  })
  void partsWordsAtSignsElsewhere(String text, String words) {
    assertThat(written(text)).containsExactly(words.split(" ", -1));
  }

  @Test
  void findsNamesWholeAndInParts() {
    assertThat(written("hashCode")).containsExactlyInAnyOrder("hashcod", "hash", "code");
    assertThat(written("setTimeout")).contains("settimeout", "timeout");
    assertThat(written("Node.js")).contains("node", "js");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JavaScript", "GitHub", "PostgreSQL", "OAuth", "IPv4", "iOS", "gRPC"})
  void doesNotPartNamesOfProducts(String name) {
    assertThat(written(name)).hasSize(1);
  }

  @Test
  void ignoresCaseAccentsAndPossession() {
    assertThat(written("Naïve CAFÉ")).isEqualTo(written("naive cafe"));
    assertThat(written("user's")).isEqualTo(written("user")).isEqualTo(written("user’s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "What is a", "How do you...?", "the and of", "?!", "i.e. e.g."})
  void knowsWordsThatTellNothing(String text) {
    assertThat(written(text)).noneMatch(Readings.SHIPPED::tells);
    assertThat(asked(text)).noneMatch(Readings.SHIPPED::tells);
    assertThat(typed(text)).noneMatch(Readings.SHIPPED::tells);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lock", "locks", "c", "c++", "DoS attacks", "having", "up"})
  void knowsWordsThatTellSomething(String text) {
    assertThat(written(text)).allMatch(Readings.SHIPPED::tells);
  }

  @Test
  void keepsWordsThatTellNothingForTheirPhrase() {
    assertThat(written("Log in")).containsExactly("log", "in");
    assertThat(asked("SSO")).containsExactlyInAnyOrder("sso", "singl", "sign", "on");
  }

  @Test
  void asksWithSynonyms() {
    assertThat(asked("databases")).contains("databas", "db");
    assertThat(asked("k8s")).contains("kubernet", "k8s");
    assertThat(asked("time to live")).contains("ttl", "time", "live");
    assertThat(asked("TTL")).contains("ttl", "time", "live");
  }

  @Test
  void writesWithoutSynonyms() {
    assertThat(written("database")).containsExactly("databas");
  }

  @Test
  void readsTypedWordsAsTheyAre() {
    assertThat(typed("What is Node.js?")).containsExactly("what", "is", "node", "js");
    assertThat(typed("normalized LOCKS")).containsExactly("normalized", "locks");
    assertThat(typed("C++ c+ c# O(lo")).containsExactly("c++", "c+", "c#", "o", "lo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"node.js", "injection", "c++", "OAuth2", "key-value", "C#"})
  void findsTheBeginningOfAWordWhileItIsTyped(String whole) {
    List<String> words = typed(whole);

    for (int end = 1; end <= whole.length(); end++) {
      List<String> begun = typed(whole.substring(0, end));

      for (int i = 0; i < begun.size(); i++) {
        assertThat(words.get(i)).startsWith(begun.get(i));
      }
    }
  }

  @Test
  void keepsNoWordLongerThanAnIndexHolds() {
    String endless = "x".repeat(100_000);

    assertThat(written(endless)).allMatch(word -> word.length() <= 64);
    assertThat(typed(endless)).allMatch(word -> word.length() <= 64);
    assertThat(asked("o(" + endless + ")")).allMatch(word -> word.length() <= 64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "o(", "c+", ".", "1.", "a/", "'", "x'", "n+", ".js", "aB", "\uD83D"})
  void readsHostileTextsToTheirEnd(String part) {
    String text = part.repeat(20_000) + " lock";

    assertThat(written(text)).endsWith("lock");
    assertThat(typed(text)).endsWith("lock");
  }

  @Test
  void skipsWhatIsNeitherLetterNorDigit() {
    assertThat(written("\u0000lock\u0007 \u200B🔒 -- 锁 \uD800 key"))
        .containsExactly("lock", "锁", "key");
  }
}
