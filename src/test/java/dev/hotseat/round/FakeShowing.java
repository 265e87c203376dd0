package dev.hotseat.round;

import java.util.HashSet;
import java.util.Set;

/// Lets a test say who agreed that good replies are shown.
final class FakeShowing implements Showing {
  final Set<String> servers = new HashSet<>();
  final Set<String> members = new HashSet<>();

  @Override
  public boolean wanted(String server) {
    return servers.contains(server);
  }

  @Override
  public boolean agreed(String member) {
    return members.contains(member);
  }
}
