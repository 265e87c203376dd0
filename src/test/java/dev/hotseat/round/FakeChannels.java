package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Needs;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Channels that remember what was done in them, and fail as they are told to.
final class FakeChannels implements Channels {
  /// A posted message.
  record Posted(String channel, String message, Card card, String key) {}

  /// Cards as they are shown now, by the message's id.
  final Map<String, Posted> posts = new LinkedHashMap<>();

  final List<String> edits = new ArrayList<>();
  final List<String> acknowledged = new ArrayList<>();
  final Map<String, List<Card>> told = new LinkedHashMap<>();
  final List<Heard> history = new ArrayList<>();

  /// What was written in private.
  final List<Heard> letters = new ArrayList<>();

  /// Messages that may not be changed.
  final Set<String> shut = new HashSet<>();

  Predicate<String> members = person -> true;
  Optional<Reason> failing = Optional.empty();

  /// Whether a failing is the program's own fault.
  boolean ownFault;

  /// Whether a failing posting arrives all the same.
  boolean arrives;

  @Override
  public synchronized String post(String channel, Card card, String key) {
    if (key.isEmpty() || key.length() > 25) {
      throw new IllegalArgumentException(key);
    }
    if (arrives || (failing.isEmpty() && !ownFault)) {
      place(channel, card, key);
    }
    fail();
    return messageOf(key);
  }

  private void place(String channel, Card card, String key) {
    if (posts.values().stream().noneMatch(posted -> posted.key().equals(key))) {
      String message = "" + (1000 + posts.size());
      posts.put(message, new Posted(channel, message, card, key));
    }
  }

  private String messageOf(String key) {
    return posts.values().stream()
        .filter(posted -> posted.key().equals(key))
        .map(Posted::message)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public synchronized Standing publish(String channel, Card card, String key, Title title) {
    return new Standing(channel, post(channel, card, key));
  }

  @Override
  public synchronized List<Standing> find(String channel, CommandLine runs) {
    fail();
    return posts.values().stream()
        .filter(posted -> posted.channel().equals(channel))
        .filter(posted -> posted.card().buttons().stream().anyMatch(one -> one.runs().equals(runs)))
        .map(posted -> new Standing(channel, posted.message()))
        .toList();
  }

  @Override
  public synchronized String openThread(String channel, String message, Title title) {
    fail();
    return "t" + message;
  }

  @Override
  public Optional<Unreachable> hindrance(String channel, Needs needs) {
    return Optional.empty();
  }

  @Override
  public synchronized void edit(String channel, String message, Card card) {
    fail();
    Posted before = posts.get(message);
    if (before == null || !before.channel().equals(channel)) {
      throw unreachable(Reason.GONE);
    }
    if (shut.contains(message)) {
      throw unreachable(Reason.FORBIDDEN);
    }
    edits.add(message);
    posts.put(message, new Posted(channel, message, card, before.key()));
  }

  @Override
  public synchronized void acknowledge(String channel, String message) {
    fail();
    acknowledged.add(message);
  }

  @Override
  public synchronized String tell(String person, Card card) {
    if (failing.equals(Optional.of(Reason.CLOSED))) {
      throw unreachable(Reason.CLOSED);
    }
    told.computeIfAbsent(person, fresh -> new ArrayList<>()).add(card);
    return "dm-" + told.size();
  }

  @Override
  public String link(String server, String channel, String message) {
    return "link:" + server + "/" + channel + "/" + message;
  }

  @Override
  public boolean reaches(String server, String channel, String person) {
    return nameOf(server, person).isPresent();
  }

  @Override
  public Optional<String> nameOf(String server, String person) {
    return Optional.of(person).filter(members);
  }

  @Override
  public synchronized List<Heard> since(String channel, String message) {
    fail();
    return history.stream()
        .filter(heard -> heard.author().place().channel().equals(channel))
        .filter(heard -> Long.parseLong(heard.message()) > Long.parseLong(message))
        .toList();
  }

  @Override
  public synchronized List<Heard> writtenBy(String person, Instant since) {
    fail();
    return letters.stream().filter(heard -> heard.author().id().equals(person)).toList();
  }

  Posted last() {
    return List.copyOf(posts.values()).getLast();
  }

  private void fail() {
    if (ownFault) {
      throw Unreachable.byOwnFault(
          Message.of("discord.refused", "code", "50035"),
          new IllegalStateException("for the test"));
    }
    if (failing.isPresent()) {
      throw unreachable(failing.get());
    }
  }

  private static Unreachable unreachable(Reason reason) {
    return new Unreachable(
        reason, Message.of("round.cannot-post"), new IllegalStateException("for the test"));
  }
}
