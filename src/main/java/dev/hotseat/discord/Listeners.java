package dev.hotseat.discord;

import dev.hotseat.channel.Aside;
import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Listener;
import dev.hotseat.command.Caller;
import java.util.List;
import java.util.function.Consumer;

/// All that listen, each for itself: what one throws, the others do not notice.
final class Listeners implements Listener {
  private final List<Listener> listeners;
  private final Incidents incidents;

  Listeners(List<Listener> listeners, Incidents incidents) {
    this.listeners = List.copyOf(listeners);
    this.incidents = incidents;
  }

  @Override
  public void heard(Heard heard) {
    each("heard", listener -> listener.heard(heard));
  }

  @Override
  public void messageGone(String channel, String message) {
    each("messageGone", listener -> listener.messageGone(channel, message));
  }

  @Override
  public void channelGone(String channel) {
    each("channelGone", listener -> listener.channelGone(channel));
  }

  @Override
  public void allowedOtherwise() {
    each("allowedOtherwise", Listener::allowedOtherwise);
  }

  @Override
  public void joined(String server, String channel, boolean mayPost) {
    each("joined", listener -> listener.joined(server, channel, mayPost));
  }

  @Override
  public void left(String server) {
    each("left", listener -> listener.left(server));
  }

  @Override
  public void moderatorSeen(Caller moderator, Aside aside) {
    each("moderatorSeen", listener -> listener.moderatorSeen(moderator, aside));
  }

  @Override
  public void missedSome() {
    each("missedSome", Listener::missedSome);
  }

  @Override
  public void beat() {
    each("beat", Listener::beat);
  }

  private void each(String what, Consumer<Listener> call) {
    for (Listener listener : listeners) {
      try {
        call.accept(listener);
      } catch (RuntimeException fault) {
        incidents.note(what, fault);
      }
    }
  }
}
