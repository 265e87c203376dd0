package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  @ParameterizedTest
  @CsvSource({
    "The row is locked., ''",
    "No row is locked., no row is locked",
    "The table is locked. No row is. It ends., no row is",
    "No row is locked. The table is., no row is locked",
    "The table is locked. Never lock a row., never lock a row",
    "… No row is locked., no row is locked",
    "…, ''",
    "'', ''",
  })
  void knowsWhichWordsStandInASentenceThatDenies(String text, String denying) {
    Reading reading = Texts.read(text);

    List<String> words =
        IntStream.range(0, reading.words().size())
            .filter(reading::deniesNear)
            .mapToObj(place -> reading.words().get(place).text())
            .toList();

    assertThat(String.join(" ", words)).isEqualTo(denying);
  }

  @Test
  void findsInTheShippedRepliesADenialWhereItsSentenceHasOne() {
    List<Reading> replies =
        Forgery.BANK.stream().flatMap(it -> it.accepted().stream()).map(Texts::read).toList();

    assertThat(replies)
        .anyMatch(it -> IntStream.range(0, it.words().size()).anyMatch(it::isDenied));
    assertThat(replies)
        .allSatisfy(
            reply ->
                assertThat(Statement.of(reply))
                    .allSatisfy(sentence -> assertThat(agrees(reply, sentence)).isTrue()));
  }

  private static boolean agrees(Reading reply, Statement sentence) {
    boolean denies = places(sentence).anyMatch(reply::isDenied);
    return places(sentence).allMatch(place -> reply.deniesNear(place) == denies);
  }

  private static IntStream places(Statement sentence) {
    return IntStream.range(sentence.from(), sentence.to());
  }
}
