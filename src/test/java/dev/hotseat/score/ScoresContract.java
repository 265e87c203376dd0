package dev.hotseat.score;

import static dev.hotseat.score.Attempts.CANDIDATE;
import static dev.hotseat.score.Attempts.QUESTION;
import static dev.hotseat.score.Attempts.attempt;
import static dev.hotseat.score.Attempts.daysLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.score.Attempt.PointScore;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place that keeps scores has to do.
public abstract class ScoresContract {
  private static final String MISSED = "A database account with few rights";

  private Scores scores;

  /// New, empty scores.
  protected abstract Scores scores();

  @BeforeEach
  void begin() {
    scores = scores();
  }

  @Test
  void keepsAnAttemptAsItWasMade() {
    Attempt attempt =
        new Attempt(
            "01J-a",
            "198622483471925248",
            "sql-injection",
            Attempts.START,
            "First line\nsecond; \"quoted\", 'single' \\ -- \u0000 nul, é, 漢字, 🎓 and a\ttab",
            72.5,
            4.5,
            List.of(
                new PointScore("Prepared statements", 2, 0.8125, false),
                new PointScore("'; DROP TABLE attempt; --", 1.5, 0, false)),
            List.of("keyword_list", "contradicts"),
            true,
            true,
            "2+minilm");

    scores.record(attempt);

    assertThat(scores.attempts("198622483471925248", "sql-injection")).containsExactly(attempt);
  }

  @Test
  void tellsWhatACandidateScoredSince() {
    scores.record(attempt("a", CANDIDATE, QUESTION, 40, daysLater(0)));
    scores.record(attempt("b", CANDIDATE, "another", 72.5, daysLater(2)));
    scores.record(attempt("c", CANDIDATE, QUESTION, 90, daysLater(1)));
    scores.record(attempt("d", "ben", QUESTION, 10, daysLater(2)));

    assertThat(scores.scored(CANDIDATE, daysLater(1)))
        .containsExactly(new Scored(daysLater(2), 72.5), new Scored(daysLater(1), 90));
    assertThat(scores.scored(CANDIDATE, daysLater(0))).hasSize(3);
    assertThat(scores.scored("nobody", daysLater(0))).isEmpty();
  }

  @Test
  void keepsAnAttemptWithoutPointsOrWords() {
    Attempt empty =
        new Attempt(
            "1",
            CANDIDATE,
            QUESTION,
            Attempts.START,
            "",
            0,
            1,
            List.of(),
            List.of(),
            false,
            false,
            "1");

    scores.record(empty);

    assertThat(scores.attempts(CANDIDATE, QUESTION)).containsExactly(empty);
  }

  @Test
  void keepsAVeryLongReply() {
    String reply = "all work and no play ".repeat(50_000);
    Attempt attempt =
        new Attempt(
            "1",
            CANDIDATE,
            QUESTION,
            Attempts.START,
            reply,
            0,
            1,
            List.of(),
            List.of(),
            false,
            false,
            "1");

    scores.record(attempt);

    assertThat(scores.attempts(CANDIDATE, QUESTION).getFirst().reply()).isEqualTo(reply);
  }

  @Test
  void answersWithTheStandingThatTheAttemptsComeTo() {
    List<Attempt> attempts =
        List.of(
            attempt("1", 40, daysLater(0)),
            attempt("2", 90, daysLater(3)),
            attempt("3", 10, daysLater(9)));

    List<Standing> told = attempts.stream().map(scores::record).toList();

    assertThat(told)
        .containsExactly(
            Standing.of(attempts.subList(0, 1)),
            Standing.of(attempts.subList(0, 2)),
            Standing.of(attempts));
    assertThat(scores.standing(CANDIDATE, QUESTION)).contains(Standing.of(attempts));
  }

  @Test
  void countsTheSameAttemptOnce() {
    Standing standing = scores.record(attempt("1", 50));
    Standing again = scores.record(attempt("1", 50));
    Standing forged = scores.record(attempt("1", "ben", "indexes", 100, daysLater(1)));

    assertThat(again).isEqualTo(standing);
    assertThat(forged).isEqualTo(standing);
    assertThat(scores.attempts(CANDIDATE, QUESTION)).containsExactly(attempt("1", 50));
    assertThat(scores.standings("ben")).isEmpty();
  }

  @Test
  void keepsTheOrderOfRecordingEvenWhereTheClockWasSetBack() {
    Attempt late = attempt("1", 50, daysLater(5));
    Attempt early = attempt("2", 60, daysLater(1));

    scores.record(late);
    scores.record(early);

    assertThat(scores.attempts(CANDIDATE, QUESTION)).containsExactly(late, early);
    assertThat(scores.standing(CANDIDATE, QUESTION)).contains(Standing.of(List.of(late, early)));
  }

  @Test
  void keepsCandidatesAndQuestionsApart() {
    scores.record(attempt("1", 50));
    scores.record(attempt("2", "ben", QUESTION, 70, daysLater(0)));
    scores.record(attempt("3", CANDIDATE, "indexes", 80, daysLater(0)));

    assertThat(scores.standing(CANDIDATE, QUESTION).orElseThrow().best()).isEqualTo(50);
    assertThat(scores.standing("ben", QUESTION).orElseThrow().best()).isEqualTo(70);
    assertThat(scores.standings("ben")).hasSize(1);
    assertThat(scores.attempts(CANDIDATE, "indexes")).extracting(Attempt::id).containsExactly("3");
  }

  @Test
  void forgetsTheWordsOfOlderAttemptsAndNothingElse() {
    scores.record(attempt("1", 50, daysLater(0)));
    scores.record(attempt("2", 90, daysLater(3)));
    Standing standing = scores.standing(CANDIDATE, QUESTION).orElseThrow();

    scores.forgetRepliesBefore(daysLater(3));

    assertThat(scores.attempts(CANDIDATE, QUESTION))
        .extracting(Attempt::reply)
        .containsExactly("", "Bind the values.");
    assertThat(scores.attempts(CANDIDATE, QUESTION).getFirst().points()).hasSize(2);
    assertThat(scores.standing(CANDIDATE, QUESTION)).contains(standing);
  }

  @Test
  void knowsNothingOfAStranger() {
    scores.record(attempt("1", 50));

    assertThat(scores.standing("nobody", QUESTION)).isEmpty();
    assertThat(scores.standings("nobody")).isEmpty();
    assertThat(scores.attempts("nobody", QUESTION)).isEmpty();
    assertThat(scores.standing(CANDIDATE, "unasked")).isEmpty();
  }

  @Test
  void putsWhatIsDueFirstInFront() {
    scores.record(attempt("1", CANDIDATE, "strong", 100, daysLater(0)));
    scores.record(attempt("2", CANDIDATE, "weak", 0, daysLater(0)));
    scores.record(attempt("3", CANDIDATE, "good", 70, daysLater(0)));

    assertThat(scores.standings(CANDIDATE))
        .extracting(Standing::questionId)
        .containsExactly("weak", "good", "strong");
  }

  @Test
  void seesANewAttemptAfterHavingLookedBefore() {
    scores.record(attempt("1", 50));
    assertThat(scores.standings(CANDIDATE)).hasSize(1);

    Standing standing = scores.record(attempt("2", 80, daysLater(1)));

    assertThat(scores.standings(CANDIDATE)).containsExactly(standing);
  }

  @Test
  void seesTheFirstAttemptOfSomebodyWhoWasLookedUpBefore() {
    assertThat(scores.standings(CANDIDATE)).isEmpty();

    Standing standing = scores.record(attempt("1", 50));

    assertThat(scores.standings(CANDIDATE)).containsExactly(standing);
  }

  @Test
  void countsAClaimForReviewsAlone() {
    Standing graded = scores.record(attempt("1", 50));

    Standing claimed = scores.claim("1", MISSED, daysLater(1));

    assertThat(claimed.best()).isEqualTo(50);
    assertThat(claimed.first()).isEqualTo(50);
    assertThat(claimed.latest()).isEqualTo(50);
    assertThat(claimed.latestAt()).isEqualTo(graded.latestAt());
    assertThat(claimed.memory().stability()).isGreaterThan(graded.memory().stability());
    assertThat(scores.standing(CANDIDATE, QUESTION)).contains(claimed);
    assertThat(scores.attempts(CANDIDATE, QUESTION).getFirst().score()).isEqualTo(50);
    assertThat(scores.attempts(CANDIDATE, QUESTION).getFirst().points())
        .extracting(PointScore::claimed)
        .containsExactly(false, true);
  }

  @Test
  void worksTheStandingOutAnewForAClaimOnAnOlderAttempt() {
    scores.record(attempt("1", 50, daysLater(0)));
    scores.record(attempt("2", 65, daysLater(4)));

    Standing claimed = scores.claim("1", MISSED, daysLater(5));

    assertThat(claimed).isEqualTo(Standing.of(scores.attempts(CANDIDATE, QUESTION)));
    assertThat(claimed.attempts()).isEqualTo(2);
  }

  @Test
  void goesOnFromAClaimWithTheNextAttempt() {
    scores.record(attempt("1", 50, daysLater(0)));
    scores.claim("1", MISSED, daysLater(0));

    Standing next = scores.record(attempt("2", 65, daysLater(4)));

    assertThat(next).isEqualTo(Standing.of(scores.attempts(CANDIDATE, QUESTION)));
  }

  @Test
  void countsTheSameClaimOnce() {
    scores.record(attempt("1", 50));

    Standing once = scores.claim("1", MISSED, daysLater(1));
    Standing twice = scores.claim("1", MISSED, daysLater(2));

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void refusesAClaimOnWhatIsNotThere() {
    Standing before = scores.record(attempt("1", 50));

    assertThatThrownBy(() -> scores.claim("2", MISSED, daysLater(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scores.claim("1", "Nothing of the kind", daysLater(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(scores.standing(CANDIDATE, QUESTION)).contains(before);
  }

  @Test
  void losesNoneOfManyAttemptsMadeAtOnce() throws Exception {
    int threads = 8;
    int each = 250;
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Callable<Void>> work =
          IntStream.range(0, threads)
              .<Callable<Void>>mapToObj(thread -> () -> recordMany(thread, each))
              .toList();

      for (var done : executor.invokeAll(work)) {
        done.get();
      }
    }

    Standing standing = scores.standing(CANDIDATE, QUESTION).orElseThrow();
    assertThat(standing.attempts()).isEqualTo(2000);
    assertThat(standing).isEqualTo(Standing.of(scores.attempts(CANDIDATE, QUESTION)));
  }

  /// Looks between the writes too, so that the cache is filled while it changes.
  private Void recordMany(int thread, int count) {
    for (int i = 0; i < count; i++) {
      Standing told = scores.record(attempt(thread + "-" + i, i % 101, daysLater(i)));
      Standing seen = scores.standing(CANDIDATE, QUESTION).orElseThrow();
      assertThat(seen.attempts()).isGreaterThanOrEqualTo(told.attempts());
    }
    return null;
  }
}
