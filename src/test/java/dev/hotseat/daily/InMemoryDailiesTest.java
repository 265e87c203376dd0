package dev.hotseat.daily;

import dev.hotseat.round.InMemoryRounds;
import dev.hotseat.round.Rounds;

class InMemoryDailiesTest extends DailiesContract {
  private final InMemoryRounds rounds = new InMemoryRounds();

  @Override
  protected Rounds rounds() {
    return rounds;
  }

  @Override
  protected Dailies dailies() {
    return new InMemoryDailies(rounds);
  }
}
