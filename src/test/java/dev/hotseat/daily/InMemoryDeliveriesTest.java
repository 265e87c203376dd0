package dev.hotseat.daily;

class InMemoryDeliveriesTest extends DeliveriesContract {
  @Override
  protected Deliveries deliveries() {
    return new InMemoryDeliveries();
  }
}
