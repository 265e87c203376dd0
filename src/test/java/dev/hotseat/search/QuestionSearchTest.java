package dev.hotseat.search;

import static dev.hotseat.search.Questions.question;
import static dev.hotseat.search.Questions.searching;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionSearchTest {
  private static final int LIMIT = 10;
  private final QuestionSearch small = Questions.small();

  @ParameterizedTest
  @CsvSource({
    "optimistic, locking", // title
    "concurrency, locks-in-code", // topic
    "injection, sql-injection", // id
    "decoupling, queue", // label of a key point
    "version, locking", // its text
    "intersection, joins", // its phrase
    "rabbitmq, queue", // reference answer
    "orm, sql-injection", // accepted reply
  })
  void findsAQuestionByAnyOfItsParts(String word, String id) {
    assertThat(found(small, word)).first().isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "k8s, queue",
    "msg broker, queue",
    "object-relational mapper, sql-injection",
    "hung threads deadlocked, locks-in-code",
    "o(n log n), growth",
    "c++, growth",
    "node, growth",
    "NODE.JS, growth",
    "binding VALUES, sql-injection",
  })
  void findsWhatMeansTheSame(String words, String id) {
    assertThat(found(small, words)).first().isEqualTo(id);
  }

  @Test
  void readsAPhraseToItsEnd() {
    QuestionSearch search =
        Questions.titled(
            "How does single sign-on work?", "A sign of single men", "Where do I log?");

    assertThat(found(search, "SSO")).containsExactly("How does single sign-on work?");
    assertThat(found(search, "login")).isEmpty();
  }

  @Test
  void countsTheTopicsWordsToo() {
    assertThat(found(small, "databases lock")).startsWith("locking");
    assertThat(found(small, "concurrency lock")).startsWith("locks-in-code");
  }

  @Test
  void putsTheTitleBeforeTheReferenceAnswer() {
    QuestionSearch search =
        searching(
            List.of(
                question("aside", "Something else").reference("An index is worth a look.").end(),
                question("index", "What is an index good for?").end()));

    assertThat(found(search, "indexes")).containsExactly("index", "aside");
  }

  @Test
  void putsAQuestionWithBothWordsBeforeOneThatRepeatsTheFirst() {
    Stream<Question> others =
        IntStream.range(0, 20).mapToObj(number -> question("q" + number, "Another one").end());
    Question repeating =
        question("one", "What about a cache?").point("Cache").reference("A cache.").end();
    Question both = question("both", "What about a cache?").point("Invalidation").end();
    QuestionSearch search = searching(Stream.concat(others, Stream.of(repeating, both)).toList());

    assertThat(found(search, "cache invalidation")).containsExactly("both", "one");
  }

  @Test
  void findsTheInjectionQuestionInSpiteOfATypingError() {
    assertThat(found(small, "sql injektion")).startsWith("sql-injection");
  }

  @ParameterizedTest
  @CsvSource({
    "optimsitic, locking", // exchanged
    "optimisic, locking", // missing
    "optimmistic, locking", // too many
    "optimystic, locking", // wrong
    "optymystic, locking", // two letters of a long word
    "decuopling, queue",
    "thread, locks-in-code",
    "tread, locks-in-code",
    "kubernets, queue",
    "mesage brokr, queue",
    "intersec, joins", // the word's beginning
  })
  void forgivesTypingErrors(String words, String id) {
    assertThat(found(small, words)).first().isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqk", "jin", "ixyz", "deceiving"})
  void doesNotGuessWildly(String word) {
    assertThat(found(small, word)).isEmpty();
  }

  @Test
  void putsExactWordsBeforeGuesses() {
    QuestionSearch search =
        searching(
            List.of(question("guess", "sharding").end(), question("exact", "replication").end()));

    assertThat(found(search, "shardign replication")).containsExactly("exact", "guess");
  }

  @Test
  void doesNotTakeAWordOfTheBankForATypingError() {
    QuestionSearch search = Questions.titled("form", "from the farm");

    assertThat(found(search, "forms")).containsExactly("form");
  }

  @Test
  void looksAtOneTopicOnly() {
    List<Hit> hits = small.search("lock", Optional.of("databases"), Optional.empty(), LIMIT);

    assertThat(ids(hits)).containsExactly("locking");
  }

  @Test
  void looksAtOneLevelOnly() {
    List<Hit> hits = small.search("sql", Optional.empty(), Optional.of(Level.BEGINNER), LIMIT);

    assertThat(ids(hits)).containsExactly("joins");
  }

  @Test
  void looksAtOneLevelOfATopicOnly() {
    Optional<String> databases = Optional.of("databases");

    assertThat(small.search("sql lock join", databases, Optional.of(Level.ADVANCED), LIMIT))
        .extracting(hit -> hit.question().id())
        .containsExactly("locking");
    assertThat(small.search("sql", Optional.of("nowhere"), Optional.empty(), LIMIT)).isEmpty();
  }

  @Test
  void filtersWithoutChangingScores() {
    Hit everywhere = hits(small, "optimistic").getFirst();

    Hit inTopic =
        small.search("optimistic", Optional.of("databases"), Optional.empty(), 1).getFirst();

    assertThat(inTopic).isEqualTo(everywhere);
  }

  @Test
  void givesEqualHitsInTheBanksOrder() {
    List<Question> equal =
        IntStream.range(0, 2_000)
            .mapToObj(number -> question("q" + (5_000 - number), "The same lock").end())
            .toList();

    List<String> found = found(searching(equal), "lock");

    assertThat(found).containsExactlyElementsOf(ids(equal).subList(0, LIMIT));
  }

  @Test
  void givesNoMoreHitsThanAskedFor() {
    assertThat(small.search("sql", Optional.empty(), Optional.empty(), 1)).hasSize(1);
    assertThat(small.search("sql", Optional.empty(), Optional.empty(), Integer.MAX_VALUE))
        .hasSize(2);
  }

  @Test
  void roundsScoresAndGivesTheBestFirst() {
    List<Double> scores = hits(small, "lock rows sql message").stream().map(Hit::score).toList();

    assertThat(scores)
        .hasSizeGreaterThan(3)
        .isSortedAccordingTo((one, other) -> Double.compare(other, one))
        .allMatch(score -> score > 0 && BigDecimal.valueOf(score).scale() <= 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n", "?", "what is a", "How do you ...?", "\u0000", "🔒"})
  void findsNothingForWordsThatTellNothing(String words) {
    assertThat(found(small, words)).isEmpty();
  }

  @Test
  void findsNothingInAnEmptyBank() {
    QuestionSearch search = searching(List.of());

    assertThat(found(search, "sql injektion")).isEmpty();
    assertThat(search.complete("sql", LIMIT)).isEmpty();
    assertThat(search.complete("", LIMIT)).isEmpty();
  }

  @Test
  void findsTheSameForManyAtOnce() {
    List<String> alone = found(small, "sql lock message optimsitic");

    Stream<List<String>> together =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(time -> found(small, "sql lock message optimsitic"));

    assertThat(together.toList()).allMatch(alone::equals);
  }

  static List<Hit> hits(QuestionSearch search, String words) {
    return search.search(words, Optional.empty(), Optional.empty(), LIMIT);
  }

  static List<String> found(QuestionSearch search, String words) {
    return hits(search, words).stream().map(hit -> hit.question().id()).toList();
  }

  private static List<String> ids(List<?> found) {
    return found.stream()
        .map(one -> one instanceof Hit hit ? hit.question().id() : ((Question) one).id())
        .toList();
  }
}
