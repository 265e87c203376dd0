package dev.hotseat.score;

class InMemoryScoresTest extends ScoresContract {

  @Override
  protected Scores scores() {
    return new InMemoryScores();
  }
}
