package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.question.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  private final Lexicon lexicon = Texts.lexicon();
  private final Claims claims =
      Claims.of(
          Stream.of(
                  "Journal: every change is written ahead to disk.",
                  "Snapshot: readers never block a transaction.",
                  "Order: the leader replies first.")
              .map(this::point)
              .toList(),
          Claim.of(
              Texts.read("A mirror keeps a copy."),
              false,
              Texts.read(""),
              Texts.read("What?"),
              lexicon));

  @ParameterizedTest
  @CsvSource({
    "The change is written ahead., ''",
    "It doesn't write a change., 0",
    "No mirror keeps a copy., none",
    "Readers block it., 1",
    "The follower replies last., 2",
    "The leader replies first., ''",
    "Something else is cached., ''",
  })
  void areTouchedByWhoDeniesAWordOrTakesItsOpposite(String reply, String points) {
    assertThat(touched(reply, 0.1)).isEqualTo(points);
  }

  @Test
  void areNotTouchedByWhoTurnsLess() {
    assertThat(touched("No change is written.", 1)).isEqualTo("0");
    assertThat(touched("No change is saved.", 1)).isEmpty();
    assertThat(touched("The follower replies last.", 5)).isEqualTo("2");
  }

  @Test
  void knowTheirPoint() {
    assertThat(claims.get(0).terms()).extracting(term -> term.word().text()).contains("written");
    assertThat(claims.point(0)).hasValue(0);
  }

  @Test
  void areFoundByTheSidesTheyKnow() {
    Taken first = Texts.read("first").taken().getFirst();

    assertThat(claims.sided(first.contrast()))
        .isNotEmpty()
        .allMatch(claim -> claim.sides().equals(Set.of(first.side())))
        .allMatch(claim -> claim.rest().stream().noneMatch(it -> it.touches(first.contrast())));
    assertThat(claims.sided(-1)).isEmpty();
  }

  private String touched(String reply, double least) {
    List<String> points = new ArrayList<>();
    claims.forEachTouchedBy(
        lexicon.in(Texts.read(reply)), least, claim -> points.add(point(claims.point(claim))));
    return String.join(" ", points.stream().distinct().toList());
  }

  private static String point(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "none";
  }

  private Point point(String text) {
    KeyPoint keyPoint = new KeyPoint(text.substring(0, text.indexOf(':')), 1, text, List.of());
    Reader reader = Texts.plain();
    return Point.of(
        keyPoint, false, reader.read("What?"), Commonness.of(List.of()), reader, lexicon);
  }
}
