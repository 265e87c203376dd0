package dev.hotseat.grading.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  @Test
  void numbersThePiecesThatTheModelWasTaught() throws IOException {
    Vocabulary vocabulary = Vocabulary.load(VocabularyTest.class.getClassLoader());

    assertThat(vocabulary.id("the")).isEqualTo(1996);
    assertThat(vocabulary.id("##ing")).isPositive();
    assertThat(vocabulary.id("Database")).isNegative();
  }

  @Test
  void readsPiecesFromTheDescription() throws IOException {
    Vocabulary vocabulary =
        read("{'added':[{'a':1}],'model':{'type':'x','vocab':{'a':0,'##b':7}}}");

    assertThat(vocabulary.id("a")).isZero();
    assertThat(vocabulary.id("##b")).isEqualTo(7);
    assertThat(vocabulary.id("b")).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{'model':{'vocab':{'a':0,", "\u0000", "vocab"})
  void refusesWhatHasNoVocabulary(String description) {
    assertThatThrownBy(() -> read(description)).isInstanceOf(IOException.class);
  }

  private static Vocabulary read(String description) throws IOException {
    String json = description.replace('\'', '"');
    InputStream file = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    return Vocabulary.read(file);
  }
}
