package dev.hotseat.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.text.Message;
import dev.hotseat.text.Moment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place that keeps notices has to do.
public abstract class NoticesContract {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private Notices notices;

  /// New, empty notices.
  protected abstract Notices notices();

  @BeforeEach
  void begin() {
    notices = notices();
  }

  @Test
  void keepsAMessageWithAllItsValues() {
    Message message =
        Message.of(
            "some.key",
            "text",
            "“#daily” \u0000 \\ {x} 🎓",
            "whole",
            7L,
            "part",
            0.5,
            "since",
            new Moment(NOON, Moment.Style.RELATIVE),
            "inner",
            Message.of("other.key", "name", "Ana"));

    notices.add("group", message, NOON);

    assertThat(notices.waiting("group"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.server()).isEqualTo("group");
              assertThat(notice.message()).isEqualTo(message);
              assertThat(notice.at()).isEqualTo(NOON);
            });
  }

  @Test
  void keepsTheSameMessageOnceAndTheOldestInFront() {
    assertThat(notices.waiting("group")).isEmpty();
    notices.add("group", Message.of("a", "n", "1"), NOON);
    notices.add("group", Message.of("b"), NOON);
    notices.add("group", Message.of("a", "n", "1"), NOON.plusSeconds(60));
    notices.add("other", Message.of("a", "n", "1"), NOON);

    assertThat(notices.waiting("group"))
        .extracting(notice -> notice.message().key())
        .containsExactly("a", "b");
    assertThat(notices.waiting("other")).hasSize(1);
  }

  @Test
  void tellsEachOnceAndTheSameAgainOnlyWhenItHappensAgain() {
    notices.add("group", Message.of("a"), NOON);
    List<Notice> waiting = notices.waiting("group");
    notices.add("group", Message.of("b"), NOON);

    notices.told(waiting);

    assertThat(notices.waiting("group"))
        .extracting(notice -> notice.message().key())
        .containsExactly("b");
    notices.add("group", Message.of("a"), NOON);
    assertThat(notices.waiting("group")).hasSize(2);
  }
}
