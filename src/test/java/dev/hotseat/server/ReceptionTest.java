package dev.hotseat.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Aside;
import dev.hotseat.channel.ChannelsOnPaper;
import dev.hotseat.channel.Listener;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.command.Spoken;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReceptionTest {
  private static final String SERVER = "900";
  private static final Message NOTICE = Message.of("server.unknown-role");

  private final InMemoryPresence presence = new InMemoryPresence();
  private final InMemoryNotices notices = new InMemoryNotices();
  private final ChannelsOnPaper channels = new ChannelsOnPaper();
  private final Hands clock = new Hands();
  private final Listener reception = new Reception(presence, notices, channels, clock);

  /// Says nothing beside an answer, so that a private message is left.
  private final Aside aside =
      card -> {
        throw unreachable(Reason.FORBIDDEN);
      };

  private static Unreachable unreachable(Reason reason) {
    return new Unreachable(reason, NOTICE, new IllegalStateException("for the test"));
  }

  /// A clock that is moved by hand.
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void greetsOnceWhereTheServerWantsIt() {
    reception.joined(SERVER, "lobby", true);
    reception.joined(SERVER, "lobby", true);
    reception.moderatorSeen(moderator("ana"), aside);

    assertThat(channels.posted).containsOnlyKeys("hi-900");
    Card greeting = channels.posted.values().iterator().next();
    assertThat(String.join("\n", Spoken.lines(greeting)))
        .contains("I am Hotseat", "I post nothing here until somebody asks me to");
    assertThat(Spoken.buttons(greeting)).containsExactly("practice", "daily-guide", "doctor");
    assertThat(channels.told).isEmpty();
  }

  @Test
  void greetsTheFirstModeratorWhereItMayNotPost() {
    reception.joined(SERVER, "lobby", false);
    assertThat(channels.posted).isEmpty();

    reception.moderatorSeen(moderator("ana"), aside);
    reception.moderatorSeen(moderator("ben"), aside);

    assertThat(channels.told).containsOnlyKeys("ana");
    assertThat(Spoken.buttons(told("ana").getFirst())).containsExactly("practice");
  }

  @Test
  void greetsTheFirstModeratorBesideAnAnswerWithAllButtons() {
    reception.joined(SERVER, "lobby", false);
    channels.closed.add("ana");
    List<Card> beside = new ArrayList<>();

    reception.moderatorSeen(moderator("ana"), beside::add);
    reception.moderatorSeen(moderator("ben"), beside::add);

    assertThat(beside).hasSize(1);
    assertThat(Spoken.buttons(beside.getFirst()))
        .containsExactly("practice", "daily-guide", "doctor");
    assertThat(channels.told).isEmpty();
  }

  @Test
  void greetsAModeratorWherePostingFails() {
    channels.closed.add("lobby");

    reception.joined(SERVER, "lobby", true);
    reception.moderatorSeen(moderator("ana"), aside);

    assertThat(told("ana")).hasSize(1);
  }

  @Test
  void greetsNobodyWhereItWasNeverTakenIn() {
    reception.moderatorSeen(moderator("ana"), aside);
    reception.moderatorSeen(
        new Caller("ana", "Ana", Place.alone("dm"), true, Locale.ENGLISH), aside);

    assertThat(channels.told).isEmpty();
  }

  @Test
  void tellsEachNoticeOnce() {
    notices.add(SERVER, NOTICE, clock.now);

    reception.moderatorSeen(moderator("ana"), aside);
    reception.moderatorSeen(moderator("ana"), aside);

    assertThat(told("ana")).hasSize(1);
    assertThat(Spoken.lines(told("ana").getFirst()))
        .containsExactly("There is no such role in this server.");
  }

  @Test
  void offersToLookAgainBesideAnAnswer() {
    notices.add(SERVER, NOTICE, clock.now);
    List<Card> beside = new ArrayList<>();

    reception.moderatorSeen(moderator("ana"), beside::add);

    assertThat(Spoken.buttons(beside.getFirst())).containsExactly("doctor");
  }

  @Test
  void tellsNothingASecondWayThatMayHaveArrived() {
    notices.add(SERVER, NOTICE, clock.now);
    List<Card> beside = new ArrayList<>();

    reception.moderatorSeen(
        moderator("ana"),
        card -> {
          throw unreachable(Reason.UNKNOWN);
        });
    assertThat(channels.told).isEmpty();
    assertThat(notices.waiting(SERVER)).hasSize(1);
    reception.moderatorSeen(moderator("ana"), beside::add);

    assertThat(beside).hasSize(1);
    assertThat(notices.waiting(SERVER)).isEmpty();
  }

  @Test
  void goesToTheNextModeratorWhereOneTakesNoMessages() {
    notices.add(SERVER, NOTICE, clock.now);
    channels.closed.add("ana");

    reception.moderatorSeen(moderator("ana"), aside);
    channels.closed.clear();
    reception.moderatorSeen(moderator("ana"), aside);
    assertThat(channels.told).isEmpty();
    reception.moderatorSeen(moderator("ben"), aside);

    assertThat(channels.told).containsOnlyKeys("ben");
  }

  @Test
  void triesAClosedModeratorAgainTheNextDay() {
    notices.add(SERVER, NOTICE, clock.now);
    channels.closed.add("ana");
    reception.moderatorSeen(moderator("ana"), aside);
    channels.closed.clear();
    clock.now = clock.now.plus(Duration.ofDays(1));

    reception.moderatorSeen(moderator("ana"), aside);

    assertThat(told("ana")).hasSize(1);
  }

  @Test
  void tellsManyNoticesInSeveralGoes() {
    for (int i = 0; i < 12; i++) {
      notices.add(SERVER, Message.of("server.too-many-channels", "most", i), clock.now);
    }

    reception.moderatorSeen(moderator("ana"), aside);
    assertThat(notices.waiting(SERVER)).hasSize(2);
    reception.moderatorSeen(moderator("ana"), aside);

    assertThat(told("ana")).hasSize(2);
    assertThat(notices.waiting(SERVER)).isEmpty();
  }

  @Test
  void forgetsAServerAMonthAfterItsRemoval() {
    reception.joined(SERVER, "lobby", true);
    reception.left(SERVER);
    clock.now = clock.now.plus(Duration.ofDays(30));
    reception.beat();
    assertThat(presence.forgotten).isEmpty();

    clock.now = clock.now.plus(Duration.ofHours(1));
    reception.beat();

    assertThat(presence.forgotten).containsExactly(SERVER);
  }

  @Test
  void keepsEverythingWhereItComesBackInTime() {
    reception.joined(SERVER, "lobby", true);
    reception.left(SERVER);
    clock.now = clock.now.plus(Duration.ofDays(29));
    reception.joined(SERVER, "lobby", true);
    clock.now = clock.now.plus(Duration.ofDays(29));

    reception.beat();

    assertThat(presence.forgotten).isEmpty();
    assertThat(channels.posted).hasSize(1);
  }

  private List<Card> told(String person) {
    return channels.told.getOrDefault(person, List.of());
  }

  private static Caller moderator(String id) {
    return new Caller(id, "Name", Place.in(SERVER, "1"), true, Locale.ENGLISH);
  }
}
