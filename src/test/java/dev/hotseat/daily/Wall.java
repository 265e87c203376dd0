package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Needs;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Channels that remember what was posted and forget a key after five minutes, as Discord does.
/// Their clock is their own.
final class Wall implements Channels {
  private static final Duration MEMORY = Duration.ofMinutes(5);

  /// A posted message.
  record Posted(String channel, String message, Card card, String key, Instant at) {}

  final List<Posted> posts = new ArrayList<>();
  final Set<String> forums = new HashSet<>();
  final Map<String, Reason> refused = new HashMap<>();
  final Map<String, Reason> knownToRefuse = new HashMap<>();
  final List<String> threads = new ArrayList<>();
  int requests;
  boolean threadsFail;

  /// What happens with the next posting.
  Next next = Next.ARRIVES;

  private final Clock clock;
  private int last;

  enum Next {
    ARRIVES,
    /// Nobody knows whether it arrived, and it did.
    ARRIVES_UNSAID,
    /// Nobody knows whether it arrived, and it did not.
    IS_LOST
  }

  Wall(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String post(String channel, Card card, String key) {
    return put(channel, channel, card, key).message();
  }

  @Override
  public Standing publish(String channel, Card card, String key, Title title) {
    if (!forums.contains(channel)) {
      return new Standing(channel, post(channel, card, key));
    }
    Posted posted = put(channel, channel + "/" + (last + 1), card, "");
    return new Standing(posted.channel(), posted.message());
  }

  private Posted put(String asked, String channel, Card card, String key) {
    requests++;
    refuse(asked);
    if (key.length() > 25) {
      throw new IllegalArgumentException(key);
    }
    Next now = next;
    next = Next.ARRIVES;
    if (now == Next.IS_LOST) {
      throw unreachable(Reason.UNKNOWN);
    }
    Posted posted = same(channel, key).orElseGet(() -> add(channel, card, key));
    if (now == Next.ARRIVES_UNSAID) {
      throw unreachable(Reason.UNKNOWN);
    }
    return posted;
  }

  private Optional<Posted> same(String channel, String key) {
    Instant since = clock.instant().minus(MEMORY);
    return posts.stream()
        .filter(posted -> !key.isEmpty() && posted.key().equals(key))
        .filter(posted -> posted.channel().equals(channel) && posted.at().isAfter(since))
        .findFirst();
  }

  private Posted add(String channel, Card card, String key) {
    Posted posted = new Posted(channel, "" + ++last, card, key, clock.instant());
    posts.add(posted);
    return posted;
  }

  @Override
  public List<Standing> find(String channel, CommandLine runs) {
    requests++;
    refuse(channel);
    return posts.stream()
        .filter(
            posted ->
                posted.channel().equals(channel) || posted.channel().startsWith(channel + "/"))
        .filter(posted -> posted.card().buttons().stream().anyMatch(one -> one.runs().equals(runs)))
        .map(posted -> new Standing(posted.channel(), posted.message()))
        .toList();
  }

  @Override
  public String openThread(String channel, String message, Title title) {
    requests++;
    refuse(channel);
    if (threadsFail) {
      throw unreachable(Reason.UNKNOWN);
    }
    threads.add(message);
    return "thread-" + message;
  }

  @Override
  public Optional<Unreachable> hindrance(String channel, Needs needs) {
    return Optional.ofNullable(knownToRefuse.get(channel)).map(Wall::unreachable);
  }

  @Override
  public void edit(String channel, String message, Card card) {
    refuse(channel);
  }

  @Override
  public void acknowledge(String channel, String message) {
    refuse(channel);
  }

  @Override
  public String tell(String person, Card card) {
    return "dm";
  }

  @Override
  public String link(String server, String channel, String message) {
    return server + "/" + channel + "/" + message;
  }

  @Override
  public Optional<String> nameOf(String server, String person) {
    return Optional.of(person);
  }

  @Override
  public boolean reaches(String server, String channel, String person) {
    return true;
  }

  @Override
  public List<Heard> since(String channel, String message) {
    return List.of();
  }

  private void refuse(String channel) {
    Reason reason = refused.get(channel);
    if (reason != null) {
      throw unreachable(reason);
    }
  }

  private static Unreachable unreachable(Reason reason) {
    return new Unreachable(
        reason,
        Message.of("test.unreachable", "why", reason.name()),
        new IllegalStateException("for the test"));
  }

  @Override
  public List<Heard> writtenBy(String person, Instant since) {
    return List.of();
  }
}
