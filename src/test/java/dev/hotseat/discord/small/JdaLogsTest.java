package dev.hotseat.discord.small;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class JdaLogsTest {
  private static final Logger JDA = LoggerFactory.getLogger("net.dv8tion.jda.Something");

  private final JdaLogs logs = new JdaLogs().allowing("expected .*");
  private final ExtensionContext test = mock(ExtensionContext.class);

  @Test
  void failATestForAWarning() {
    logs.beforeEach(test);
    JDA.warn("an event was lost");

    assertThatThrownBy(() -> logs.afterEach(test))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("an event was lost");
  }

  @Test
  void passOverWhatIsExpectedOrHarmless() {
    logs.beforeEach(test);
    JDA.info("connected");
    JDA.error("expected failure");

    assertThatCode(() -> logs.afterEach(test)).doesNotThrowAnyException();
  }
}
