package dev.hotseat.board;

import dev.hotseat.channel.Unreachable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What members are called, remembered for a minute, so that turning the pages of a board does not
/// ask for the same names again. Nobody is told when a member leaves, as long as the program has no
/// privileged intent; so for that minute a board may show who has just left.
final class Names {
  private static final Logger log = LoggerFactory.getLogger(Names.class);
  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final Naming naming;
  private final Clock clock;
  private final Map<Who, Known> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Who, Known> eldest) {
          return size() > MOST;
        }
      };

  private record Who(String server, String member) {}

  /// @param name empty where they are no member any more
  private record Known(Optional<String> name, Instant until) {}

  Names(Naming naming, Clock clock) {
    this.naming = naming;
    this.clock = clock;
  }

  /// What a member is called; empty where they are no member any more, or it cannot be found out
  /// now.
  Optional<String> of(String server, String member) {
    Who who = new Who(server, member);
    return remembered(who).map(Known::name).orElseGet(() -> ask(who));
  }

  /// Whether somebody is known to be a member, or not, without asking.
  Optional<Boolean> isMember(String server, String member) {
    return remembered(new Who(server, member)).map(found -> found.name().isPresent());
  }

  private Optional<String> ask(Who who) {
    try {
      Optional<String> name = naming.nameOf(who.server(), who.member());
      remember(who, new Known(name, clock.instant().plus(LIFETIME)));
      return name;
    } catch (Unreachable unreachable) {
      log.warn("A member's name can't be found out: {}", unreachable.getMessage());
      return Optional.empty();
    }
  }

  private synchronized Optional<Known> remembered(Who who) {
    return Optional.ofNullable(known.get(who))
        .filter(found -> found.until().isAfter(clock.instant()));
  }

  private synchronized void remember(Who who, Known name) {
    known.put(who, name);
  }
}
