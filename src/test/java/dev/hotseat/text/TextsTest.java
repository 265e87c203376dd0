package dev.hotseat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Medium MARKS =
      new Medium() {
        @Override
        public String escaped(String text) {
          return "<" + text + ">";
        }

        @Override
        public String moment(Moment moment) {
          return moment.style().name();
        }
      };

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path BUNDLE = Path.of("src/main/resources/texts.properties");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]+[a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
  private static final Pattern PREFIX = Pattern.compile("\"([a-z]+[a-z0-9.-]*\\.)\" *\\+");

  private static final Set<Object> SETTINGS =
      properties(Path.of("config/hotseat.properties")).keySet();

  private final Texts texts = Texts.of(Locale.ENGLISH);

  @Test
  void putsNamedValuesIn() {
    Message message = Message.of("option.missing", "name", "topic");

    assertThat(texts.say(message)).isEqualTo("topic is missing.");
  }

  @Test
  void countsInTheLanguagesPlurals() {
    assertThat(texts.say(Message.of("console.document", "name", "a", "bytes", 1)))
        .contains("1 byte]");
    assertThat(texts.say(Message.of("console.document", "name", "a", "bytes", 2)))
        .contains("2 bytes]");
  }

  @Test
  void neverReadsAValueAsAPattern() {
    Message message = Message.of("option.missing", "name", "{0} '{name}' # %s");

    assertThat(texts.say(message)).isEqualTo("{0} '{name}' # %s is missing.");
  }

  @Test
  void escapesTextsButNotItsOwnWords() {
    Message inner = Message.of("verdict.good");
    Message message = Message.of("grade.score", "score", 75, "verdict", inner);

    assertThat(texts.say(message, MARKS)).isEqualTo("75/100 good");
    assertThat(texts.say(Message.of("option.missing", "name", "x"), MARKS))
        .isEqualTo("<x> is missing.");
  }

  @Test
  void showsMomentsAsTheMediumDoes() {
    Moment moment = new Moment(Instant.parse("2026-03-02T09:00:30Z"), Moment.Style.TIME);
    Message message = Message.of("option.missing", "name", moment);

    assertThat(texts.say(message, MARKS)).isEqualTo("TIME is missing.");
    assertThat(texts.say(message)).isEqualTo("2026-03-02T09:00:00Z is missing.");
  }

  @Test
  void complainsAboutAKeyThatIsNotThere() {
    assertThatThrownBy(() -> texts.say(Message.of("no.such.key")))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("no.such.key");
  }

  @Test
  void everyKeyNamedInTheCodeIsInTheBundle() throws IOException {
    Set<String> missing = new TreeSet<>(matches(LITERAL));
    missing.removeIf(TextsTest::isNoKey);
    missing.removeAll(texts.keys());

    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyOfTheBundleIsNamedInTheCode() throws IOException {
    Set<String> literals = matches(LITERAL);
    Set<String> prefixes = matches(PREFIX);
    Set<String> unused = new TreeSet<>(texts.keys());
    unused.removeIf(key -> literals.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    // What a command does is looked up by the command's name.
    unused.removeIf(key -> key.startsWith("command."));

    assertThat(unused).isEmpty();
  }

  @Test
  void everySentenceIsAPatternThatCanBeRead() {
    Properties bundle = properties(BUNDLE);

    assertThat(bundle).isNotEmpty();
    bundle.forEach(
        (key, pattern) ->
            assertThat(new MessageFormat(pattern.toString(), Locale.ENGLISH).usesNamedArguments())
                .as(key.toString())
                .isEqualTo(pattern.toString().contains("{")));
  }

  /// Names with dots that are no sentences: settings, system properties, files, libraries' names.
  private static boolean isNoKey(String name) {
    return SETTINGS.contains(name)
        || name.matches("(?:hotseat|org|os|user|java|net|sun|ai|session)\\..*")
        || name.matches(".*\\.(?:txt|md|properties|jsonl|json|db|sql|onnx|xml|png|js)");
  }

  private static Properties properties(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }

  private static Set<String> matches(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
