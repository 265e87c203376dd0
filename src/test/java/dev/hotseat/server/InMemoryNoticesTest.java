package dev.hotseat.server;

class InMemoryNoticesTest extends NoticesContract {

  @Override
  protected Notices notices() {
    return new InMemoryNotices();
  }
}
