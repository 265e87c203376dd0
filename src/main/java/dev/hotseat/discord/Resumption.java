package dev.hotseat.discord;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketAdapter;
import com.neovisionaries.ws.client.WebSocketState;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.internal.JDAImpl;

/// Lets JDA resume after it left a gateway that acknowledges nothing.
///
/// To leave, JDA interrupts the thread that reads. Where that thread has met the end of the
/// connection already, it is the resume that is interrupted, and JDA shuts down for good. A thread
/// that is marked as interrupted when the connection is closed hands the resume to another one, so
/// each is marked.
final class Resumption extends ListenerAdapter {
  @Override
  public void onStatusChange(StatusChangeEvent event) {
    if (event.getNewStatus() == JDA.Status.IDENTIFYING_SESSION) {
      ((JDAImpl) event.getJDA()).getClient().socket.addListener(new Marking());
    }
  }

  /// Marks the thread that closes a connection, which is one of the connection's own, at its end.
  private static final class Marking extends WebSocketAdapter {
    @Override
    public void onStateChanged(WebSocket socket, WebSocketState state) {
      if (state == WebSocketState.CLOSED) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
