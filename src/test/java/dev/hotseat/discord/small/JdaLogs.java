package dev.hotseat.discord.small;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/// Fails a test when JDA logs a warning or an error that the test did not expect: JDA loses an
/// event that it cannot read and says so nowhere else.
public final class JdaLogs implements BeforeEachCallback, AfterEachCallback {
  private static final List<String> HARMLESS =
      List.of("Using SLF4J.*", "Privileged intent.*", ".*is enabled but the required intent.*");

  private final Logger logger = (Logger) LoggerFactory.getLogger("net.dv8tion");
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final List<String> allowed = new ArrayList<>(HARMLESS);

  /// Expects warnings whose whole text matches a pattern.
  public JdaLogs allowing(String... patterns) {
    allowed.addAll(List.of(patterns));
    return this;
  }

  /// Whether JDA has logged something whose whole text matches a pattern.
  public boolean have(String pattern) {
    return heard().stream()
        .anyMatch(
            event ->
                Pattern.compile(pattern, Pattern.DOTALL)
                    .matcher(event.getFormattedMessage())
                    .matches());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    logger.setLevel(Level.INFO);
    appender.start();
    logger.addAppender(appender);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    logger.detachAppender(appender);
    List<String> unexpected = unexpected();
    if (!unexpected.isEmpty()) {
      throw new AssertionError("JDA complained:\n" + String.join("\n", unexpected));
    }
  }

  /// JDA's threads may log meanwhile.
  private List<ILoggingEvent> heard() {
    synchronized (appender) {
      return List.copyOf(appender.list);
    }
  }

  private List<String> unexpected() {
    return heard().stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .filter(event -> !isAllowed(event.getFormattedMessage()))
        .map(JdaLogs::line)
        .toList();
  }

  private boolean isAllowed(String message) {
    return allowed.stream()
        .anyMatch(pattern -> Pattern.compile(pattern, Pattern.DOTALL).matcher(message).matches());
  }

  private static String line(ILoggingEvent event) {
    String cause =
        event.getThrowableProxy() == null
            ? ""
            : " ("
                + event.getThrowableProxy().getClassName()
                + ": "
                + event.getThrowableProxy().getMessage()
                + ")";
    return event.getLevel()
        + " "
        + event.getLoggerName()
        + " "
        + event.getFormattedMessage()
        + cause;
  }
}
