package dev.hotseat.member;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Members' decisions in memory.
public final class InMemoryMemberSettings implements MemberSettings {
  private final Map<String, Preferences> preferences = new ConcurrentHashMap<>();

  @Override
  public Preferences of(String member) {
    return preferences.getOrDefault(member, Preferences.DEFAULT);
  }

  @Override
  public Preferences change(String member, UnaryOperator<Preferences> change) {
    return preferences.compute(
        member, (same, known) -> change.apply(known == null ? Preferences.DEFAULT : known));
  }

  @Override
  public Set<String> keptOffBoards() {
    return preferences.entrySet().stream()
        .filter(entry -> !entry.getValue().boards())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
