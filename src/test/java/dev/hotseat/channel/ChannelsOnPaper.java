package dev.hotseat.channel;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Channels that write down what they are asked for.
public final class ChannelsOnPaper implements Channels {
  /// What was posted, by key.
  public final Map<String, Card> posted = new HashMap<>();

  /// What was told privately, by person.
  public final Map<String, List<Card>> told = new HashMap<>();

  /// What members are called; who is not in it is no member.
  public final Map<String, String> names = new HashMap<>();

  /// Whose names were asked for.
  public final List<String> asked = new ArrayList<>();

  /// Channels and people that cannot be reached.
  public final Set<String> closed = new HashSet<>();

  @Override
  public String post(String channel, Card card, String key) {
    reach(channel);
    posted.put(key, card);
    return "m-" + key;
  }

  @Override
  public Standing publish(String channel, Card card, String key, Title title) {
    return new Standing(channel, post(channel, card, key));
  }

  @Override
  public List<Standing> find(String channel, CommandLine runs) {
    reach(channel);
    return List.of();
  }

  @Override
  public String openThread(String channel, String message, Title title) {
    reach(channel);
    return "t-" + message;
  }

  @Override
  public Optional<Unreachable> hindrance(String channel, Needs needs) {
    return Optional.empty();
  }

  @Override
  public void edit(String channel, String message, Card card) {
    reach(channel);
  }

  @Override
  public void acknowledge(String channel, String message) {
    reach(channel);
  }

  @Override
  public String tell(String person, Card card) {
    reach(person);
    told.computeIfAbsent(person, key -> new ArrayList<>()).add(card);
    return "dm-" + person;
  }

  @Override
  public String link(String server, String channel, String message) {
    return server + "/" + channel + "/" + message;
  }

  @Override
  public boolean reaches(String server, String channel, String person) {
    return nameOf(server, person).isPresent();
  }

  @Override
  public Optional<String> nameOf(String server, String person) {
    reach(person);
    asked.add(person);
    return Optional.ofNullable(names.get(person));
  }

  @Override
  public List<Heard> since(String channel, String message) {
    return List.of();
  }

  private void reach(String whom) {
    if (closed.contains(whom)) {
      throw new Unreachable(
          Reason.CLOSED, Message.of("test.closed"), new IllegalStateException("closed"));
    }
  }

  @Override
  public List<Heard> writtenBy(String person, Instant since) {
    return List.of();
  }
}
