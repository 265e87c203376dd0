package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnaroundTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Terminals 1 and 2 are connected | Terminals 1 and 2 are not connected | connected
          It keeps a copy of the row | It never keeps a copy of the row | keeps copy row
          The elements of an array can't be reached directly | The elements of an array can be reached directly | reached directly
          The call blocks until the answer is there | It is not true that the call blocks until the answer is there | call blocks answer
          The last node points to the head of the list | The first node points to the head of the list | first
          The index is sorted and small | The index is unsorted and small | unsorted
          The lock is connected | The lock is disconnected | disconnected
          It goes from left to right through the list | It goes from right to left through the list | right left
          The client writes before the server reads | The server writes before the client reads | server client
          It is not in the same closed path | It is in the same closed path | closed path
          The link is fast, as all clocks are perfect | The link is fast, as none clocks are perfect | clocks perfect
          Two phases (the first is slow): the window is raised with each reply | The window is not raised with each reply | raised reply
          It copies the code to every place where a call is made | It copies the code to every place where a call is not made | made
          Our last node points to the list head | Our first node points to head | first
          No row of the table waits here | A row of the table waits | row table waits
          More than one of them waits | No more than one of them waits | more
          When a function is called, the best function is found for the call | When a function is not called, the best function is found for the call | called
          """)
  void findsTheWordsThatTurnASentenceAround(String reference, String reply, String words) {
    List<Turnaround> turned = turned(reply, reference);

    assertThat(turned).hasSize(1);
    assertThat(words(reply, turned.getFirst())).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Terminals 1 and 2 are connected | Terminals 1 and 2 are connected
          Terminals 1 and 2 are connected | Terminals 1 and 2 are not disconnected
          Terminals 1 and 2 are not connected | Terminals 1 and 2 aren't connected
          It allows for manual and automatic address assignment | It is for automatic or manual address assignment
          Private and public members | Public and private members
          A and C are in different paths | A and C aren't in the same path
          No copy is made | A copy is made of each row that the reader asks for and of the ones beside it
          The index is sorted and small | Nobody reads the log
          The last node points to the head | The last node points to the head, no node is empty
          """)
  void findsNoneWhereASentenceSaysTheSameOrSomethingElse(String reference, String reply) {
    assertThat(turned(reply, reference)).isEmpty();
  }

  @Test
  void letsASentenceStandThatRepeatsAnyReferenceAsItIs() {
    assertThat(
            turned("The lock is not held here", "The lock is held here", "The lock is not held."))
        .isEmpty();
  }

  @Test
  void letsNoSideStandThatAReferenceOnlyDenies() {
    assertThat(
            turned(
                "The two are in the same path",
                "The two are in different paths",
                "They are not in the same path."))
        .hasSize(1);
  }

  @Test
  void letsAnOppositeStandThatAReferenceHasItself() {
    assertThat(turned("The list is sorted", "The list is unsorted", "Then it is sorted."))
        .isEmpty();
  }

  @Test
  void letsNoOppositeStandInACopyOfALongSentence() {
    String reference = "The header is open for changes that later versions of it bring";

    assertThat(turned(reference.replace("open", "closed"), reference, "End systems are many."))
        .hasSize(1);
  }

  @Test
  void findsATurnedSentenceThatRepeatsWhatStandsBehindTheLabel() {
    assertThat(
            turned(
                "No more than one reader waits (here: the page log): the writer never waits",
                "More than one reader waits (here: the page log): the writer never waits"))
        .hasSize(1);
  }

  @Test
  void findsEachTurnedSentenceOfAReply() {
    List<Turnaround> turned =
        turned(
            "The lock is not held here. It is late. The row is never read twice.",
            "The lock is held here. The row is read twice.");

    assertThat(turned).extracting(Turnaround::sentence).containsExactly(0, 2);
  }

  @Test
  void comparesSentencesOfSomeHundredWords() {
    String reference = "The lock is held while " + manyWords(300);

    List<Turnaround> turned = turned(reference.replace("is held", "is not held"), reference);

    assertThat(turned).hasSize(1);
  }

  @Test
  void leavesHugeSentencesUncompared() {
    String reference = "The lock is held while " + manyWords(20_000);
    String reply = reference.replace("is held", "is not held");

    assertThat(Texts.read(reply).sentences()).hasSize(1);
    assertThat(turned(reply, reference)).isEmpty();
  }

  private static String manyWords(int count) {
    List<String> some = List.of("reader", "row", "writes", "page", "waits", "index", "grows");
    return IntStream.range(0, count)
        .mapToObj(i -> some.get(i * i % some.size()))
        .collect(Collectors.joining(" "));
  }

  private static List<Turnaround> turned(String reply, String... references) {
    List<Reading> readings = List.of(references).stream().map(Texts::read).toList();
    return Turnaround.in(Texts.read(reply), new Statements(readings), Usual.of(readings));
  }

  private static List<String> words(String reply, Turnaround turned) {
    Reading reading = Texts.read(reply);
    return turned.places().stream().map(place -> reading.words().get(place).text()).toList();
  }
}
