package dev.hotseat.server;

import dev.hotseat.channel.Needs;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A front end's state as a test wants it.
public final class CheckupOnPaper implements Checkup {
  public final Map<String, String> channels = new LinkedHashMap<>();
  public final Map<String, String> roles = new LinkedHashMap<>();
  public final Map<String, List<String>> missing = new LinkedHashMap<>();
  public final Map<String, Ground.Kind> kinds = new HashMap<>();
  public final Map<String, Message> flaws = new HashMap<>();
  public final List<String> missingForThreads = new ArrayList<>();
  public Duration silence = Duration.ofSeconds(12);

  @Override
  public List<Access> access(String server, Collection<String> ids) {
    List<Access> access = new ArrayList<>();
    channels(server, ids)
        .forEach((id, name) -> access.add(new Access(name, missing.getOrDefault(id, List.of()))));
    return access;
  }

  @Override
  public Map<String, String> channels(String server, Collection<String> ids) {
    Map<String, String> found = new LinkedHashMap<>();
    channels.forEach(
        (id, name) -> {
          if (ids.contains(id)) {
            found.put(id, name);
          }
        });
    return found;
  }

  @Override
  public Optional<String> channelCalled(String server, String name) {
    return channels.entrySet().stream()
        .filter(channel -> channel.getValue().equals("#" + name.replace("#", "")))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Optional<Ground> ground(String server, String channel, Needs needs) {
    List<String> lacking = new ArrayList<>(missing.getOrDefault(channel, List.of()));
    if (needs.threads()) {
      lacking.addAll(missingForThreads);
    }
    return Optional.ofNullable(channels.get(channel))
        .map(
            name ->
                new Ground(
                    name,
                    kinds.getOrDefault(channel, Ground.Kind.MESSAGES),
                    lacking,
                    Optional.ofNullable(flaws.get(channel))));
  }

  @Override
  public Optional<String> role(String server, String id) {
    return Optional.ofNullable(roles.get(id));
  }

  @Override
  public Duration silence() {
    return silence;
  }
}
