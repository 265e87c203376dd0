package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordListTest {
  private static final String QUESTION = "What happens to a transaction when its server crashes?";
  private static final String REFERENCE =
      "After a restart the log is replayed from the last checkpoint, committed changes are written"
          + " again, and those of open transactions are taken back.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log, restart, checkpoint, redo, undo, commit",
        "log restart checkpoint redo undo commit the rollback",
        "log -> redo, undo -> commit, checkpoint -> restart",
        "1- log 2- restart 3- checkpoint 4- redo 5- undo 6- commit",
        "the log, a restart, the checkpoint, redo and undo, commit",
        "I'd say the log, a restart, the checkpoint, redo, undo, commit, rollback, recovery, pages",
        "log restart the checkpoint redo and undo commit in rollback recovery pages the buffer flush fsync with durability atomicity wal"
      })
  void is(String reply) {
    assertThat(isList(reply)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log, restart, checkpoint, redo, undo",
        "I'd say replay the log, redo what was committed, undo the rest",
        "Never write pages before the log. Checkpointed changes first. Undo losers.",
        "- crash of the server → restart, read log ● committed changes → redo ● losers → undo them all",
        "recovery { read $log; redo $log; undo $losers; flush $pages; open $db }",
        "log = read(checkpoint); redo(log); undo(log); flush(pages); commit(); open(db)",
        "pages 8192 bytes, segments 16384, checkpoint 300, replay 40",
        "The log is replayed and it undoes what was open at the checkpoint."
      })
  void isNot(String reply) {
    assertThat(isList(reply)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          again changes checkpoint committed last log open replayed restart taken transactions written | true
          again changes the checkpoint committed of last log open is replayed restart taken written     | true
          changes log open restart taken undone                                                         | true
          changes log open restart taken                                                                | false
          1 2 3 battery a connected negative terminal the terminals                                     | true
          b burns c closed out path still                                                               | true
          written again changes the taken log open replayed transactions committed last checkpoint      | true
          committed changes, when written again, log replayed; transactions open, last checkpoint taken | false
          a restart replays the log from its last checkpoint and committed changes are written          | false
          all changes come from the log, open ones roll back                                            | false
          """)
  void knowsAnOrderThatNobodySpeaksIn(String reply, boolean list) {
    assertThat(isList(reply)).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pg_wal after kill -9, from LSN; heap pages via full_page_writes; losers: xact aborted in clog   | false
          LSN, pages. Clog, xact. Losers, redo, undo, disk                                                | true
          pg_wal after kill -9, from LSN, heap pages via full_page_writes, losers, xact aborted in clog   | true
          log of committed changes, restart; open transactions, last checkpoint; restart, log, changes    | true
          """)
  void isNotNotesThatSayMoreThanTheReferenceDoes(String reply, boolean list) {
    assertThat(isList(reply)).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource({
    "wal replay after kill / lsn per heap page / losers rolled back / dirty buffers flushed / hot standby too, false",
    "wal replay / lsn per page / losers undone, true",
    "wal / redo / undo / lsn / clog / pages / fsync, true",
    "last checkpoint / open transactions / committed changes / taken back / replayed log, true"
  })
  void isNotShortNotesWhereTheyAreMany(String notes, boolean list) {
    String lines = notes.replace(" / ", "\n");

    assertThat(isList(lines, REFERENCE, false)).isEqualTo(list);
    assertThat(isList(lines)).as("without key points").isTrue();
  }

  @Test
  void staysOneByTheAlphabetWhereTheReferenceIsTerse() {
    String terse = "Checkpoint, log, redo, undo.";
    String list = "checkpoint commit log recovery redo undo";

    assertThat(isList("redo then undo, checkpoint, log, recovery, commit", terse)).isFalse();
    assertThat(isList(list, terse)).isTrue();
  }

  @Test
  void knowsNoOrderWhereThereAreKeyPoints() {
    String shuffled =
        "written again changes the taken log open replayed transactions committed last checkpoint";

    assertThat(isList(shuffled)).isTrue();
    assertThat(isList(shuffled, REFERENCE, false)).isFalse();
  }

  private static boolean isList(String reply) {
    return isList(reply, REFERENCE);
  }

  private static boolean isList(String reply, String reference) {
    return isList(reply, reference, true);
  }

  private static boolean isList(String reply, String reference, boolean prose) {
    Reading read = Texts.read(reference);
    return KeywordList.is(
        new Hearing(
            Texts.read(reply),
            Texts.read(QUESTION),
            List.of(read),
            prose,
            Usual.of(List.of(read)),
            new Relevance(1, 0, 1),
            Texts.lexicon(),
            List.of(),
            60,
            List.of()));
  }
}
