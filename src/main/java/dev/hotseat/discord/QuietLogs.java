package dev.hotseat.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.helpers.MessageFormatter;

/// Keeps what people wrote and secrets out of the logs, whatever an operator sets: JDA logs whole
/// messages when it is asked for details, and with every event that it cannot read.
final class QuietLogs extends TurboFilter implements AutoCloseable {
  private static final String JDA = "net.dv8tion.";
  // Behind an opening brace stands what Discord sent; a path holds an interaction's token.
  private static final Pattern CONTENT = Pattern.compile("(?s)(?:\\{|\\R|(?<=parse json: )).*");
  private static final Pattern TOKEN_IN_PATH =
      Pattern.compile("(interactions|webhooks)/[^/\\s]+/[^/\\s]+");

  // What a test server takes for a token, such as x, is no secret, and stands in many a word.
  private static final int SHORTEST_SECRET = 8;

  private final String token;
  private final ThreadLocal<Boolean> saying = ThreadLocal.withInitial(() -> false);

  private QuietLogs(String token) {
    this.token = token;
  }

  /// Begins to keep them out, until it is closed.
  ///
  /// @param token the bot's
  static QuietLogs begin(String token) {
    QuietLogs quiet = new QuietLogs(token);
    quiet.start();
    logback().ifPresent(logback -> logback.addTurboFilter(quiet));
    return quiet;
  }

  private static Optional<LoggerContext> logback() {
    return LoggerFactory.getILoggerFactory() instanceof LoggerContext context
        ? Optional.of(context)
        : Optional.empty();
  }

  @Override
  public void close() {
    logback().ifPresent(logback -> logback.getTurboFilterList().remove(this));
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] values,
      @Nullable Throwable thrown) {
    if (!logger.getName().startsWith(JDA) || saying.get()) {
      return FilterReply.NEUTRAL;
    }
    if (!level.isGreaterOrEqual(Level.INFO)) {
      return FilterReply.DENY;
    }
    if (format == null || !logger.isEnabledFor(level)) {
      return FilterReply.NEUTRAL;
    }
    String said = MessageFormatter.arrayFormat(format, values).getMessage();
    Throwable cause = thrown == null ? MessageFormatter.getThrowableCandidate(values) : thrown;
    say(logger, level, quiet(said) + (cause == null ? "" : " (" + kind(cause) + ")"));
    return FilterReply.DENY;
  }

  private void say(Logger logger, Level level, String line) {
    saying.set(true);
    try {
      logger.atLevel(org.slf4j.event.Level.valueOf(level.toString())).log("{}", line);
    } finally {
      saying.remove();
    }
  }

  private String quiet(String said) {
    String inner = TOKEN_IN_PATH.matcher(said).replaceAll("$1/…");
    String outer = CONTENT.matcher(inner).replaceFirst(" …");
    return token.length() < SHORTEST_SECRET ? outer : outer.replace(token, "…");
  }

  /// What kind of failure it was and where; its message may repeat what was sent.
  private static String kind(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
