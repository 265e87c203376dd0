package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.Meant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsidesTest {
  private static final Meant KNOWN =
      new Meant(Texts.read("An index is a sorted tree of keys with pointers to rows.").words());

  @Test
  void areSentencesWithoutATellingWordOfTheAnswer() {
    String reply = "Well, good question. The index sorts the rows. I hope that is all.";

    assertThat(asides(reply)).containsExactly("Well, good question.", "I hope that is all.");
  }

  @Test
  void areNotSentencesWithAnotherFormOfItsWords() {
    assertThat(asides("Sorting helps.")).isEmpty();
  }

  @Test
  void shareNothingByTheWordsOfEverybody() {
    assertThat(asides("It is a way with all of them.")).hasSize(1);
  }

  @Test
  void haveThePlacesOfTheirSentences() {
    String reply = "Hm. An index.";
    Asides asides = asidesOf(reply);

    assertThat(asides.have(reply.indexOf("Hm"))).isTrue();
    assertThat(asides.have(reply.indexOf("index"))).isFalse();
    assertThat(asides.have(reply.length())).isFalse();
    assertThat(Asides.NONE.have(0)).isFalse();
  }

  @Test
  void areNoneOfAnEmptyReply() {
    assertThat(asides("")).isEmpty();
  }

  private static List<String> asides(String reply) {
    return asidesOf(reply).sentences().stream()
        .map(it -> reply.substring(it.begin(), it.end()).strip())
        .toList();
  }

  private static Asides asidesOf(String reply) {
    return Asides.of(reply, Texts.read(reply).words(), KNOWN, Texts.ENGLISH);
  }
}
