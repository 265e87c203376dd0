package dev.hotseat.server;

class InMemoryServersTest extends ServersContract {

  @Override
  protected Servers servers() {
    return new InMemoryServers();
  }
}
