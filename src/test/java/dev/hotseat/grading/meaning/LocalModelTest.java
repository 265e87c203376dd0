package dev.hotseat.grading.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalModelTest {
  private static final String MODEL = "all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

  @Test
  void isReadyWithTheFilesThatShip() {
    LocalModel model = LocalModel.load();

    assertThat(model).isInstanceOf(LocalModel.Ready.class);
    assertThat(model.vectors())
        .hasValueSatisfying(it -> assertThat(it.of("lock").words()).hasSize(1));
  }

  @Test
  void isMissingWithoutTheModelsFile() throws IOException {
    LocalModel model = load(Map.of(TOKENIZER, shipped(TOKENIZER)));

    assertThat(model.vectors()).isEmpty();
    assertThat(reason(model)).contains(MODEL).contains("not on the class path");
  }

  @Test
  void isMissingWithoutTheTokenizersFile() throws IOException {
    LocalModel model = load(Map.of(MODEL, shipped(MODEL)));

    assertThat(reason(model)).contains(TOKENIZER);
  }

  @Test
  void isMissingWhereTheModelIsEmpty() throws IOException {
    assertThat(reason(withModel(new byte[0]))).isNotBlank();
  }

  @Test
  void isMissingWhereTheModelIsNoModel() throws IOException {
    byte[] noise = new byte[10_000];
    Arrays.fill(noise, (byte) 31);

    assertThat(reason(withModel(noise))).isNotBlank();
  }

  @Test
  void isMissingWhereTheModelIsCutOff() throws IOException {
    byte[] whole = shipped(MODEL);

    assertThat(reason(withModel(Arrays.copyOf(whole, whole.length / 2)))).isNotBlank();
  }

  @Test
  void isMissingWhereTheTokenizerIsBroken() throws IOException {
    byte[] broken = Arrays.copyOf(shipped(TOKENIZER), 1_000);

    assertThat(reason(load(Map.of(MODEL, shipped(MODEL), TOKENIZER, broken)))).isNotBlank();
  }

  @Test
  void givesItsReasonInOneLine() throws IOException {
    assertThat(reason(withModel(new byte[] {1, 2, 3}))).doesNotContain("\n");
  }

  private static LocalModel withModel(byte[] model) throws IOException {
    return load(Map.of(MODEL, model, TOKENIZER, shipped(TOKENIZER)));
  }

  private static LocalModel load(Map<String, byte[]> files) {
    return LocalModel.load(
        new ClassLoader(null) {
          @Override
          public @Nullable InputStream getResourceAsStream(String name) {
            byte[] bytes = files.get(name);
            return bytes == null ? null : new ByteArrayInputStream(bytes);
          }
        });
  }

  private static String reason(LocalModel model) {
    return model instanceof LocalModel.Missing(String reason) ? reason : "";
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream file = LocalModelTest.class.getResourceAsStream("/" + name)) {
      return file.readAllBytes();
    }
  }
}
