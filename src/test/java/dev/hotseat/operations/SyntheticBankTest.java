package dev.hotseat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticBankTest {
  private static final int SEED = 11;

  @Test
  void makesTheSameFromTheSameSeed() {
    SyntheticBank one = new SyntheticBank(new Random(SEED));
    SyntheticBank other = new SyntheticBank(new Random(SEED));

    assertThat(one.questions(50)).isEqualTo(other.questions(50));
    assertThat(one.query()).isEqualTo(other.query());
    assertThat(one.beginning()).isEqualTo(other.beginning());
    assertThat(one.word()).isEqualTo(other.word());
  }

  @Test
  void makesOtherQuestionsFromAnotherSeed() {
    List<Question> questions = new SyntheticBank(new Random(SEED)).questions(5);

    assertThat(new SyntheticBank(new Random(SEED + 1)).questions(5)).isNotEqualTo(questions);
  }

  @Test
  void makesQuestionsThatDiffer() {
    List<Question> questions = new SyntheticBank(new Random(SEED)).questions(200);

    assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
    assertThat(questions).extracting(Question::title).doesNotHaveDuplicates();
    assertThat(questions.stream().map(Question::topic).distinct()).hasSize(20);
    assertThat(questions.stream().map(Question::level).distinct()).hasSize(3);
  }

  @Test
  void usesWordsAsOftenAsALanguageDoes() {
    SyntheticBank bank = new SyntheticBank(new Random(SEED));
    List<String> words = Stream.generate(bank::word).limit(20_000).toList();

    long commonest = words.stream().filter("the"::equals).count();
    long distinct = words.stream().distinct().count();

    assertThat(commonest).isBetween(1_000L, 1_800L); // ln 2 / ln 30,000 = 6.7%
    assertThat(distinct).isBetween(4_000L, 9_000L);
  }

  @Test
  void asksForOneToNineWords() {
    SyntheticBank bank = new SyntheticBank(new Random(SEED));

    List<Integer> lengths =
        Stream.generate(bank::query).limit(500).map(query -> words(query)).distinct().toList();

    assertThat(lengths).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void typesAWordAndABeginning() {
    SyntheticBank bank = new SyntheticBank(new Random(SEED));

    assertThat(Stream.generate(bank::beginning).limit(500))
        .allMatch(typed -> words(typed) == 2 && typed.equals(typed.strip()));
  }

  @Test
  void mistypesByExchangingTwoLetters() {
    SyntheticWords words = new SyntheticWords(new Random(SEED));

    String typed = words.mistyped();

    assertThat(typed).hasSizeGreaterThan(3).matches("[a-z]+");
    assertThat(Stream.generate(words::mistyped).limit(200).distinct()).hasSizeGreaterThan(190);
  }

  private static int words(String text) {
    return Arrays.asList(text.split(" ", -1)).size();
  }
}
