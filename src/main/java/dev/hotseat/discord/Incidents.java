package dev.hotseat.discord;

import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Faults of the front end and of listeners: logged once, with an id that people can tell.
final class Incidents {
  private static final Logger log = LoggerFactory.getLogger(Incidents.class);

  private final Supplier<String> ids;

  Incidents(Supplier<String> ids) {
    this.ids = ids;
  }

  /// Notes a fault.
  ///
  /// @param where what was being done, in a word
  /// @return what to tell whoever waits
  Reply.Card note(String where, Throwable fault) {
    String incident = ids.get();
    log.error("incident {} in {}", incident, where, fault);
    return (Reply.Card)
        Reply.toCaller(new Part.Paragraph(Message.of("command.fault", "incident", incident)));
  }
}
