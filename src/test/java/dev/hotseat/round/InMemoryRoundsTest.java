package dev.hotseat.round;

class InMemoryRoundsTest extends RoundsContract {

  @Override
  protected Rounds rounds() {
    return new InMemoryRounds();
  }
}
