package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearsayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Many think that TLS hides the host name.                   | true
          Beginners often assume that a cache never lies.            | true
          A common mistake is to lock every row.                     | true
          It is a misconception that UDP is always faster.           | true
          Contrary to what one reads, indexes are not free.          | true
          It's wrong to log the password.                            | true
          I think that TLS hides the host name.                      | false
          We say yes to each request.                                | false
          Some requests fail, and then we say so.                    | false
          The wrong password is refused.                             | false
          """)
  void isWhatOthersThinkOrWhatIsCalledAMistake(String sentence, boolean hearsay) {
    assertThat(Hearsay.is(sentence)).isEqualTo(hearsay);
  }
}
