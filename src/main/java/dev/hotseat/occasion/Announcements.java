package dev.hotseat.occasion;

import dev.hotseat.command.Reply.Card;
import dev.hotseat.daily.Once;
import dev.hotseat.daily.Once.Outcome;
import dev.hotseat.occasion.Occasion.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Posts what an occasion has to tell, at the time of the server's schedule on the day of the
/// occasion, or a little later where the program was away then.
final class Announcements {
  private static final int MOST_REMEMBERED = 100_000;

  private final Occasion occasion;
  private final Once once;
  // Only saves looking again; what was posted is known to the store.
  private final Map<String, Boolean> settled =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  Announcements(Occasion occasion, Once once) {
    this.occasion = occasion;
    this.once = once;
  }

  /// Posts what is due in a server, the latest alone where several are.
  void look(Home home, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, home.zone());
    for (int back = 0; back <= occasion.daysLate() + 1; back++) {
      LocalDate date = today.minusDays(back);
      Optional<Due> due = occasion.on(date, home.server());
      if (due.isPresent() && look(home, due.get(), now)) {
        return;
      }
    }
  }

  private boolean look(Home home, Due due, Instant now) {
    Optional<Instant> from =
        home.due(due.date()).map(time -> time.isBefore(due.earliest()) ? due.earliest() : time);
    Optional<Instant> until =
        from.map(time -> time.plus(Duration.ofDays(Math.max(1, occasion.daysLate()))));
    if (from.isEmpty() || now.isBefore(from.get()) || !now.isBefore(until.get())) {
      return false;
    }
    if (!settled.containsKey(due.key())) {
      post(home, due, until.get());
    }
    return true;
  }

  private void post(Home home, Due due, Instant until) {
    Optional<Card> card = occasion.card(due.date(), home.server());
    if (card.isEmpty()
        || once.post(due.key(), home.server(), home.channel(), until, card::get) != Outcome.LATER) {
      settled.put(due.key(), true);
    }
  }
}
