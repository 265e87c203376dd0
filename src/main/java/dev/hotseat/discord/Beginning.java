package dev.hotseat.discord;

import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// Lets a session begin when everything is there to read it: JDA begins one while it is still being
/// built, and on a busy machine finds parts of itself missing when the first words come.
final class Beginning extends ConcurrentSessionController {
  private final Account account;
  private final CompletableFuture<Void> built = new CompletableFuture<>();

  Beginning(Account account) {
    this.account = account;
  }

  /// Everything is there.
  void now() {
    built.complete(null);
  }

  @Override
  public String getGateway() {
    return account.gateway().toString();
  }

  @Override
  public void appendSession(SessionConnectNode node) {
    var _ = built.thenRun(() -> super.appendSession(node));
  }
}
