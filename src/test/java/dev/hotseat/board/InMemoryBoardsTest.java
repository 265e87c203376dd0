package dev.hotseat.board;

import java.time.ZoneId;
import java.util.function.Function;

class InMemoryBoardsTest extends BoardsContract {

  @Override
  protected Object boards(Function<String, ZoneId> zones) {
    return new InMemoryBoards(zones);
  }
}
