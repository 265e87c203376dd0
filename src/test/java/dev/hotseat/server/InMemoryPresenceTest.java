package dev.hotseat.server;

class InMemoryPresenceTest extends PresenceContract {

  @Override
  protected Presence presence() {
    return new InMemoryPresence();
  }
}
