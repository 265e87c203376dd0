package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/// What becomes of a line that a token might stand in.
class QuietWordsTest {
  private final Logger logger = (Logger) LoggerFactory.getLogger("net.dv8tion.jda.Words");
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listen() {
    lines.start();
    logger.addAppender(lines);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "x, an unexpected example, an unexpected example",
    "MTA5.Gx8.secret, sent MTA5.Gx8.secret away, sent … away"
  })
  void leavesOutASecretAndNoLetter(String token, String said, String logged) {
    try (QuietLogs _ = QuietLogs.begin(token)) {
      logger.warn(said);
    }

    assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly(logged);
  }
}
