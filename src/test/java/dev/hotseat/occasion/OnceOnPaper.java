package dev.hotseat.occasion;

import dev.hotseat.command.Reply.Card;
import dev.hotseat.daily.Once;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Posts each key once, on paper.
final class OnceOnPaper implements Once {
  /// What was posted, by key.
  final Map<String, Card> posted = new LinkedHashMap<>();

  /// Where it was posted.
  final Map<String, String> channels = new LinkedHashMap<>();

  /// What comes of the next call in the place of a post.
  Outcome outcome = Outcome.POSTED;

  int calls;

  @Override
  public Outcome post(
      String key, String server, String channel, Instant until, Supplier<Card> card) {
    calls++;
    if (outcome == Outcome.POSTED && !posted.containsKey(key)) {
      posted.put(key, card.get());
      channels.put(key, channel);
    }
    return outcome;
  }
}
