package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandTest {
  private final Reader reader = Texts.plain();

  /// A claim is looked at only where a reply has so much of it; so nothing that says its opposite
  /// may have less. Tried with what authors wrote of the shipped questions, turned around.
  @Test
  void asksForNoMoreOfAClaimThanWhatSaysItsOppositeHas() {
    List<Double> spare = new ArrayList<>();
    Forgery.BANK.stream().limit(30).forEach(question -> spare.addAll(spare(question)));

    assertThat(spare).hasSizeGreaterThan(100).allMatch(it -> it > -1e-9);
    assertThat(spare).as("as little as that is enough").anyMatch(it -> it < 0.05);
  }

  @Test
  void asksForNoWordWhoseOppositeIsDenied() {
    Lexicon lexicon = Texts.lexicon();
    Reading text = reader.read("Solder the positive wire of the amplifier battery first.");
    Claim claim = Claim.of(text, true, text, reader.read("How?"), lexicon).getFirst();
    Occurrences found = lexicon.in(reader.read("Last solder the amplifier that is not negative."));
    Stand stand = Stand.of(claim, Usual.of(List.of()), found, 0, found.reply().words().size());

    assertThat(stand.denies(claim)).isTrue();
    assertThat(stand.agreed()).isGreaterThan(said(claim, found));
    assertThat(Stand.leastSaid(claim)).isBetween(0.6, said(claim, found));
  }

  private static double said(Claim claim, Occurrences found) {
    return claim.terms().stream()
        .filter(term -> found.has(term.number()))
        .mapToDouble(Claim.Term::weight)
        .sum();
  }

  /// By how much each turned phrase of a question that says the opposite of a claim has more of the
  /// claim than it must.
  private List<Double> spare(Question question) {
    Rubric rubric = Rubric.of(question, reader, Texts.ENGLISH);
    Claims claims = rubric.claims();
    List<Double> spare = new ArrayList<>();
    turned(question)
        .forEach(
            reply -> {
              Occurrences found = rubric.lexicon().in(reader.read(reply));
              claims.forEachTouchedBy(
                  found,
                  0, // all of them
                  number -> {
                    Claim claim = claims.get(number);
                    Stand stand = stand(claim, rubric, found);
                    if (stand.opposed() > 0 && stand.denies(claim)) {
                      spare.add(claims.said(number, found) - Stand.leastSaid(claim));
                    }
                  });
            });
    return spare;
  }

  private static Stream<String> turned(Question question) {
    Forgery forgery = new Forgery();
    return question.keyPoints().stream()
        .flatMap(point -> point.phrases().stream())
        .flatMap(forgery::turned);
  }

  private static Stand stand(Claim claim, Rubric rubric, Occurrences found) {
    return Stand.of(claim, rubric.usual(), found, 0, found.reply().words().size());
  }
}
