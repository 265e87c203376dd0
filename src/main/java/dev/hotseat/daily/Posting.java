package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.channel.Channels.Title;
import dev.hotseat.channel.Needs;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.daily.Delivery.Parcel;
import dev.hotseat.text.Message;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/// Posts messages once, in the way in which schedules post.
final class Posting implements Once {
  private static final int KEY = 25;

  private final Deliveries deliveries;
  private final Channels channels;
  private final Delivery delivery;
  private final String owner;
  private final Clock clock;

  /// @param owner names this process, and no other that is or was
  Posting(Deliveries deliveries, Channels channels, String owner, Clock clock) {
    this.deliveries = deliveries;
    this.channels = channels;
    this.delivery = new Delivery(channels, clock);
    this.owner = owner;
    this.clock = clock;
  }

  @Override
  public Outcome post(
      String key, String server, String channel, Instant until, Supplier<Card> card) {
    Optional<Outcome> known = deliveries.outcome(key);
    if (known.isPresent()) {
      return known.get();
    }
    Instant now = clock.instant();
    Lease lease = Lease.from(owner, now);
    return deliveries
        .take(key, server, channel, now, lease)
        .map(held -> post(held, channel, until, lease, card.get()))
        .orElse(Outcome.LATER);
  }

  private Outcome post(Held held, String channel, Instant until, Lease lease, Card card) {
    Parcel parcel =
        new Parcel(
            channel,
            held.channel(),
            card.buttons().getFirst().runs(),
            Needs.NONE,
            held.tries(),
            until,
            lease.until(),
            () -> publish(held, channel, card));
    return switch (delivery.deliver(parcel)) {
      case Delivery.Outcome.Stands _ -> settled(held, Outcome.POSTED);
      case Delivery.Outcome.Never _ -> settled(held, Outcome.FAILED);
      case Delivery.Outcome.Later later -> {
        deliveries.leave(held, later.when(), later.nowhere());
        yield Outcome.LATER;
      }
    };
  }

  private Standing publish(Held held, String channel, Card card) {
    if (!held.channel().equals(channel)) {
      deliveries.move(held, channel);
    }
    return channels.publish(channel, card, nonce(held.key()), new Title(heading(card), ""));
  }

  private static Message heading(Card card) {
    return card.parts().stream()
        .filter(Part.Heading.class::isInstance)
        .map(part -> ((Part.Heading) part).text())
        .findFirst()
        .orElseThrow();
  }

  private Outcome settled(Held held, Outcome outcome) {
    deliveries.settle(held, outcome);
    return outcome;
  }

  /// As long as a key may be, and the same each time.
  private static String nonce(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, KEY);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
