package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GuardTest {
  private static final String QUESTION = "What happens to a transaction when its server crashes?";
  private static final String REFERENCE =
      "After a restart the log is replayed from the last checkpoint, committed changes are written"
          + " again, and those of open transactions are taken back.";

  private static final String OTHER =
      "As my grandmother told me, the engine walks slowly through its journal, which it kept on a"
          + " disk before the crash, and repeats every change that somebody had confirmed by then.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY            | ''
          EMPTY            | ?! ...
          EMPTY            | I don't know, sorry
          EMPTY            | it is what it is
          TOO_SHORT        | carefully
          TOO_SHORT        | very carefully
          ECHOES_QUESTION  | What happens to a transaction when its server crashes?
          ECHOES_QUESTION  | A transaction when its server crashes
          ECHOES_QUESTION  | what happens to transactions when the server crashed
          KEYWORD_LIST     | log, restart, checkpoint, redo, undo, commit
          ECHOES_QUESTION  | What happens to a transaction when its server crashes? Log, redo, undo, checkpoint
          OFF_TOPIC        | Der Mond umkreist die Erde in vier Wochen, darum gibt es Ebbe und Flut an allen Meeren.
          COPIES_REFERENCE | After a restart the log is replayed from the last checkpoint, and committed changes are written again.
          OFF_TOPIC        | The moon circles the earth in four weeks, so coasts have tides and nights look bright.
          """)
  void raises(Flag flag, String reply) {
    assertThat(raised(flag, reply)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY            | I don't know, perhaps the log?
          EMPTY            | 42
          TOO_SHORT        | replay the log
          TOO_SHORT        | ?
          TOO_SHORT        | no idea
          ECHOES_QUESTION  | What happens to a transaction: the log is replayed and it is taken back.
          ECHOES_QUESTION  | crashes server its when transaction a to happens what
          ECHOES_QUESTION  | ''
          KEYWORD_LIST     | log, restart, checkpoint, redo, undo
          COPIES_REFERENCE | The log is replayed from the last checkpoint.
          COPIES_REFERENCE | On the way up it reads the log and redoes commits; whatever was open then gets undone.
          OFF_TOPIC        | The moon circles the earth.
          OFF_TOPIC        | The engine replays its log, redoes commits, undoes losers, restarts and opens again.
          """)
  void doesNotRaise(Flag flag, String reply) {
    assertThat(raised(flag, reply)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Through iteration., iteration is the alternative way to solve a problem, false",
    "Through iteration., the alternative way to solve a problem, true",
    "'By iteration, with a stack of our own.', the alternative way to solve a problem iteration, true",
    "By solving the problem., the alternative way to solve a problem, true",
  })
  void takesTheQuestionForAnAnswerWhereNothingOfTheReferenceFollows(
      String reference, String reply, boolean echo) {
    Reading read = Texts.read(reference);
    Hearing hearing =
        new Hearing(
            Texts.read(reply),
            Texts.read("What is the alternative way to solve a problem?"),
            List.of(read),
            true,
            Usual.of(List.of(read)),
            new Relevance(1, 0, 1),
            Texts.lexicon(),
            List.of(),
            60,
            List.of());

    assertThat(guard(Flag.ECHOES_QUESTION).check(hearing).isPresent()).isEqualTo(echo);
  }

  @Test
  void isNotOffTopicWithHalfTheScore() {
    String tides =
        "The moon circles the earth in four weeks, so coasts have tides and nights look bright.";

    assertThat(raised(hearing(tides, 0, 49.9), Flag.OFF_TOPIC)).isTrue();
    assertThat(raised(hearing(tides, 0, 50), Flag.OFF_TOPIC)).isFalse();
  }

  @Test
  void findsACopyOfAnotherCandidatesReplyWithAFewWordsChanged() {
    String edited = OTHER.replace("grandmother", "aunt").replace("slowly", "quickly");
    String tooShort = OTHER.substring(0, OTHER.indexOf("which"));

    assertThat(raised(Flag.COPIES_CANDIDATE, OTHER)).isTrue();
    assertThat(raised(Flag.COPIES_CANDIDATE, edited)).isTrue();
    assertThat(raised(Flag.COPIES_CANDIDATE, tooShort)).isFalse();
    assertThat(raised(Flag.COPIES_CANDIDATE, REFERENCE + " " + REFERENCE)).isFalse();
  }

  @Test
  void doesNotTakeForACopyWhatBothHaveFromTheReference() {
    Reading pasted = Texts.read(REFERENCE + " I am sure of it, as we had it in the lecture.");
    Hearing hearing =
        new Hearing(
            pasted,
            Texts.read(QUESTION),
            List.of(pasted),
            false,
            Usual.of(List.of()),
            new Relevance(1, 0, 1),
            Texts.lexicon(),
            List.of(),
            0,
            List.of(pasted));

    assertThat(guard(Flag.COPIES_CANDIDATE).check(hearing)).isEmpty();
    assertThat(guard(Flag.COPIES_REFERENCE).check(hearing)).isPresent();
  }

  @Test
  void takesAPointCoveredForAnAnswer() {
    String elsewhere = "The moon circles the earth in four weeks, so coasts have tides and nights.";

    assertThat(guard(Flag.TOO_SHORT).check(hearing("carefully", 0.3))).isEmpty();
    assertThat(guard(Flag.TOO_SHORT).check(hearing("carefully", 0.29))).isPresent();
    assertThat(raised(hearing(elsewhere, 0.3), Flag.OFF_TOPIC)).isFalse();
    assertThat(raised(hearing(elsewhere, 0.29), Flag.OFF_TOPIC)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "EMPTY, 0",
    "ECHOES_QUESTION, 10",
    "KEYWORD_LIST, 50",
    "TOO_SHORT, 100",
    "OFF_TOPIC, 30",
    "COPIES_REFERENCE, 100",
    "COPIES_CANDIDATE, 100"
  })
  void leavesAtMost(Flag flag, double most) {
    assertThat(guard(flag).most()).isEqualTo(most);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"CONTRADICTS"})
  void watchesForEachFlag(Flag flag) {
    assertThat(Guard.ALL).anyMatch(guard -> guard.flag() == flag);
  }

  @Test
  void findsACopyOfAnAcceptedReply() {
    String accepted = "It rolls forward what was done, then it rolls back whatever was still open.";
    Hearing hearing =
        new Hearing(
            Texts.read(accepted),
            Texts.read(QUESTION),
            List.of(Texts.read(REFERENCE), Texts.read(accepted)),
            false,
            Usual.of(List.of()),
            new Relevance(1, 0, 1),
            Texts.lexicon(),
            List.of(),
            0,
            List.of());

    assertThat(guard(Flag.COPIES_REFERENCE).check(hearing))
        .isEqualTo(Optional.of(new Flagged(Flag.COPIES_REFERENCE, List.of())));
  }

  private static boolean raised(Flag flag, String reply) {
    return raised(hearing(reply, 0), flag);
  }

  private static boolean raised(Hearing hearing, Flag flag) {
    return Guard.ALL.stream()
        .filter(guard -> guard.flag() == flag)
        .anyMatch(guard -> guard.check(hearing).isPresent());
  }

  @Test
  void takesNoAcceptedReplyForAList() {
    String notes =
        "log, restart, checkpoint, redo, undo, commit, rollback, recovery, pages, fsync, wal, disk";
    Reading reference = Texts.read(REFERENCE);
    Reading accepted = Texts.read(notes);

    assertThat(listed(notes, List.of(reference))).isPresent();
    assertThat(listed(notes, List.of(reference, accepted))).isEmpty();
    assertThat(listed(notes, List.of(accepted, reference)))
        .as("the reference itself in words alone")
        .isPresent();
  }

  private static Optional<Flagged> listed(String reply, List<Reading> references) {
    return guard(Flag.KEYWORD_LIST)
        .check(
            new Hearing(
                Texts.read(reply),
                Texts.read(QUESTION),
                references,
                false,
                Usual.of(references),
                new Relevance(1, 0, 1),
                Texts.lexicon(),
                List.of(),
                60,
                List.of()));
  }

  private static Guard guard(Flag flag) {
    return Guard.ALL.stream().filter(guard -> guard.flag() == flag).findFirst().orElseThrow();
  }

  private static Hearing hearing(String reply, double degree) {
    return hearing(reply, degree, 100 * degree);
  }

  private static Hearing hearing(String reply, double degree, double score) {
    KeyPoint point = new KeyPoint("Log", 1, "Log: it is replayed.", List.of());
    return new Hearing(
        Texts.read(reply),
        Texts.read(QUESTION),
        List.of(Texts.read(REFERENCE)),
        false,
        Usual.of(List.of(Texts.read(REFERENCE))),
        new Relevance(1, 0, 1),
        Texts.lexicon(),
        List.of(new Coverage(point, degree, List.of())),
        score,
        List.of(Texts.read(OTHER)));
  }
}
