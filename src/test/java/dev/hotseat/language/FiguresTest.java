package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static final Words WORDS = new Words(Readings.SHIPPED);
  private static final Opposites OPPOSITES = Opposites.read(Path.of("config/opposites.txt"), WORDS);

  @ParameterizedTest
  @CsvSource({
    "it answers with 404, status, 404",
    "it answers 409 conflict, status, 409",
    "listen on port 443, port, 443",
    "after 2 minutes, time, 120e9",
    "after 300ms, time, 3e8",
    "a 72-hour deadline, time, 259200e9",
    "a key of 256 bits, memory, 256",
    "limited to 5 GB, memory, 42949672960",
    "we send 5% of it, percent, 5",
    "we send 5 percent of it, percent, 5",
    "it runs in two phases, count of phase, 2"
  })
  void knowsWhatAFigureIsOf(String text, String kind, double value) {
    assertThat(in(text))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(kind);
              assertThat(it.value()).isEqualTo(value);
              assertThat(it.firm()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "such as 404",
        "a status like 404",
        "for example 404",
        "for instance a 404",
        "about 300 ms",
        "at least 3 replicas",
        "more than 3 replicas",
        "less than 300 ms",
        "fewer than 5 GB",
        "more or less 300 ms",
        "more then 3 replicas",
        "less then 300 ms",
        "fewer then 5 GB",
        "more than two phases",
        "up to 5 GB",
        "200 or 204",
        "ports 80 and 443",
        "20-60 bytes",
        "1, 2, 3",
        "10,000 requests",
        "maybe O(n)",
        "42"
      })
  void takesNoExampleEstimateOrChoiceForFirm(String text) {
    assertThat(in(text)).isNotEmpty().noneMatch(Figure::firm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "faster than O(n)",
        "unlike UDP",
        "compared to UDP",
        "versus UDP",
        "vs. UDP",
        "VS plain UDP",
        "as opposed to UDP",
        "longer than 3 seconds"
      })
  void bindsNobodyToWhatSomethingIsComparedWith(String text) {
    assertThat(in(text)).isNotEmpty().noneMatch(Figure::firm);
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "last", "other", "next", "these", "those", "both"})
  void takesAPartOfACountForNoCount(String part) {
    assertThat(in("the " + part + " two steps")).isNotEmpty().noneMatch(Figure::firm);
    assertThat(in("the " + part + " 2 steps")).isNotEmpty().noneMatch(Figure::firm);
    assertThat(in("the " + part + " of two steps")).isNotEmpty().allMatch(Figure::firm);
  }

  @ParameterizedTest
  @ValueSource(strings = {"at first 5%", "at first two steps", "First: it goes over UDP"})
  void takesNoWholeForAPart(String text) {
    assertThat(in(text)).isNotEmpty().allMatch(Figure::firm);
  }

  @Test
  void tellsWhatAnAbbreviationIsComparedWithFromOtherWords() {
    List<Word> words = WORDS.of("UDP is slower than TCP, safer than reading");

    assertThat(Figures.isCompared(words, 0)).isFalse();
    assertThat(Figures.isCompared(words, 4)).isTrue();
    assertThat(Figures.isCompared(words, 7)).as("no abbreviation").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "S3 and L2", "the p99 of TLS", "utf8mb4", "1e999", "९ parts", "½ of it"})
  void findsNoneInNames(String text) {
    assertThat(in(text)).noneMatch(Figure::firm);
  }

  @Test
  void takesAbbreviationsAndCodeThatExcludeEachOtherForFigures() {
    Figure tcp = in("it goes over TCP").getFirst();
    Figure udp = in("it goes over UDP").getFirst();

    assertThat(tcp.kind()).isEqualTo(udp.kind());
    assertThat(tcp.mayBe(udp)).isFalse();
    assertThat(in("it takes O(log n)").getFirst().mayBe(in("O( log n )").getFirst())).isTrue();
    assertThat(in("it takes O(log n)").getFirst().mayBe(in("O(n)").getFirst())).isFalse();
  }

  @Test
  void comparesUnitsByWhatTheyMeasure() {
    assertThat(only("60 seconds").mayBe(only("1 minute"))).isTrue();
    assertThat(only("1024 MB").mayBe(only("1 GB"))).isTrue();
    assertThat(only("15 seconds").mayBe(only("15 minutes"))).isFalse();
    assertThat(only("15 seconds").mayBe(only("15"))).as("nobody can tell of what").isFalse();
    assertThat(only("port 443").mayBe(only("443"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"4.1 s, 4100 ms", "1.1 minutes, 66 seconds", "0 s, 0 ms"})
  void isNotLedAstrayByTheRoundingOfUnits(String one, String other) {
    assertThat(only(one).mayBe(only(other))).isTrue();
    assertThat(only(one).isBeside(only(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"4.1 s, 4101 ms", "0 s, 1 ns"})
  void tellsCloseFiguresApart(String one, String other) {
    assertThat(only(one).mayBe(only(other))).isFalse();
    assertThat(only(one).isBeside(only(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1 KB, 1000 bytes, 1024 bytes",
    "1 MB, 1000 KB, 1024 KB",
    "5 GB, 5000 MB, 5120 MB",
    "1 GB, 1000000000 bytes, 1073741824 bytes",
    "2 TB, 2000000 MB, 2097152 MB"
  })
  void letsAKilobyteBeEither1000Or1024Bytes(String one, String decimal, String binary) {
    for (String other : List.of(decimal, binary)) {
      assertThat(only(one).mayBe(only(other))).isTrue();
      assertThat(only(other).mayBe(only(one))).isTrue();
      assertThat(only(one).isBeside(only(other))).isFalse();
    }
    assertThat(only(decimal).mayBe(only(binary))).as("without a choice of units").isFalse();
  }

  private static Figure only(String text) {
    assertThat(in(text)).hasSize(1);
    return in(text).getFirst();
  }

  private static List<Figure> in(String text) {
    List<Word> words = WORDS.of(text);
    return Figures.in(words, text, OPPOSITES.in(words));
  }
}
