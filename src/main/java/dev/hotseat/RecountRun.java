package dev.hotseat;

import dev.hotseat.operations.Finding;
import dev.hotseat.storage.Recount;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works all boards out again from the entries, and says what was not as it should be.
///
/// @param servers those that have boards
/// @param recount counts one again, and puts right what differs
record RecountRun(List<String> servers, Function<String, Recount> recount) {

  void run(Consumer<Finding> told) {
    boolean fine = true;
    for (String server : servers) {
      Recount found = recount.apply(server);
      if (found.differed()) {
        fine = false;
        told.accept(Finding.wrong(said(server, found)));
      }
    }
    if (fine) {
      told.accept(Finding.fine(Message.of("bot.doctor.recounted", "servers", servers.size())));
    }
  }

  private static Message said(String server, Recount found) {
    return Message.of(
        "bot.doctor.recount-differed",
        "server",
        server,
        "entries",
        found.entries(),
        "sums",
        found.sums());
  }
}
