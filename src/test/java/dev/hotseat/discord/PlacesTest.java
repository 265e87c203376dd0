package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.discord.Trouble.Kind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.slf4j.LoggerFactory;

class PlacesTest {
  private final Logger logger = (Logger) LoggerFactory.getLogger(Places.class);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @BeforeEach
  void listen() {
    logger.setLevel(Level.INFO);
    logged.start();
    logger.addAppender(logged);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(logged);
    logger.setLevel(null);
  }

  private static Unreachable unreachable(Kind kind) {
    return Places.unreachable(
        new RequestFailed(new Trouble(kind, 10015, List.of()), new IllegalStateException()), "x");
  }

  @Test
  void takesAnInteractionThatIsOverAsOrdinary() {
    assertThat(unreachable(Kind.LATE).reason()).isEqualTo(Reason.UNKNOWN);

    assertThat(logged.list)
        .singleElement()
        .satisfies(line -> assertThat(line.getLevel()).isEqualTo(Level.INFO))
        .satisfies(line -> assertThat(line.getThrowableProxy()).isNull());
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"ACKNOWLEDGED", "UNAUTHORIZED", "REFUSED"})
  void ownsUpToWhatDiscordDoesNotTake(Kind kind) {
    assertThat(unreachable(kind).isOwnFault()).isTrue();

    assertThat(logged.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"ACKNOWLEDGED", "UNAUTHORIZED", "REFUSED"},
      mode = Mode.EXCLUDE)
  void isNotAtFaultForWhatSomebodyElseCanMend(Kind kind) {
    assertThat(unreachable(kind).isOwnFault()).isFalse();
  }
}
